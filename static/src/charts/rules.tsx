import type { Frame } from './frame';

/** A horizontal line at a value, with its name. */
export interface Rule {
  readonly value: number;
  readonly text: string;
}

interface Props {
  readonly rules: readonly Rule[];
  readonly frame: Frame;
  readonly y: (value: number) => number;
}

/** Lines over the points; names of lines that lie close stand one above the other. */
export function Rules({ rules, frame, y }: Props) {
  const ordered = [...rules].sort((left, right) => left.value - right.value);
  let lowest = Infinity;
  const placed = ordered.map((rule) => {
    lowest = Math.min(y(rule.value) - 4, lowest - 14);
    return { ...rule, at: y(rule.value), textAt: lowest };
  });
  return (
    <>
      {placed.map(({ text, at, textAt }) => (
        <g key={text}>
          <line className="cw-rule" x1={frame.left} x2={frame.right} y1={at} y2={at} />
          <text className="cw-rule-text" x={frame.right} y={textAt} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
    </>
  );
}
