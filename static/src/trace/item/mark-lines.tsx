import type { Span, TimeZone } from '../../../../src/core/time/instant';
import type { Frame } from '../../charts/frame';
import { formatCounted } from '../../format/number';
import { useLocale } from '../../surface/locale';
import type { Marks } from './marks';
import { momentText } from './moment-text';

interface Props {
  readonly marks: readonly Marks[];
  readonly frame: Frame;
  readonly x: (instant: number) => number;
  /** Where the words of a kind stand. */
  readonly y: (index: number) => number;
  readonly span: Span;
  readonly timeZone: TimeZone;
}

/** The instants that count, as lines through all lanes; each kind is named on a line of its own above them. */
export function MarkLines({ marks, frame, x, y, span, timeZone }: Props) {
  const locale = useLocale();
  return marks.map(({ kind, name, at }, index) => {
    // What lies outside of the part that is shown is named at its edge, without a line.
    const shown = at.filter((instant) => instant >= span.from && instant <= span.to);
    const [only] = at.length === 1 ? at : [];
    const when = only === undefined ? formatCounted(locale, at.length, 'time') : momentText(locale, only, timeZone);
    const text = `${name} ${when}`;
    return (
      <g key={kind}>
        {shown.map((instant) => (
          <line
            key={instant}
            className={`cw-story-line cw-line-${kind}`}
            x1={x(instant)}
            x2={x(instant)}
            y1={y(index) - 9}
            y2={frame.bottom}
          />
        ))}
        <text className="cw-story-mark" y={y(index)} {...placeText(text, x(shown[0] ?? at[0] ?? span.from), frame)}>
          {text}
        </text>
      </g>
    );
  });
}

/** About how wide a letter is, and how far words stand from their line, in pixels. */
const LETTER = 6.2;
const GAP = 4;

/** After the line, or before it where there is more room, or against the edge where there is too little on both sides. */
function placeText(text: string, at: number, { left, right }: Frame) {
  const width = text.length * LETTER + GAP;
  if (at + width <= right) return { x: at + GAP, textAnchor: 'start' } as const;
  return at - width >= left
    ? ({ x: at - GAP, textAnchor: 'end' } as const)
    : ({ x: right, textAnchor: 'end' } as const);
}
