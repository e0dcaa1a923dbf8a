import '../../styles/charts.css';
import '../../styles/split-bar.css';

/** A colour of the charts by its place in the style sheet, and what tells it apart where colours look alike. */
export interface Paint {
  readonly tone: 'technical-health' | 'roadmap' | 'gray' | 'teal' | 'orange' | 'blue' | 'blue-bold';
  readonly pattern: 'solid' | 'stripes' | 'dots' | 'outline';
}

interface PaintedProps {
  readonly className: string;
  readonly fill?: string;
}

/** What a shape needs to be drawn in a paint whose patterns `PaintDefs` defines under `id`. */
export function painted({ tone, pattern }: Paint, id: string): PaintedProps {
  switch (pattern) {
    case 'solid':
      return { className: `cw-part cw-fill-${tone}` };
    case 'outline':
      return { className: `cw-outline cw-stroke-${tone}` };
    default:
      return { className: `cw-patterned cw-stroke-${tone}`, fill: `url(#${patternId(id, tone, pattern)})` };
  }
}

interface Props {
  readonly id: string;
  readonly paints: readonly Paint[];
}

/** The patterns of the paints of one drawing. */
export function PaintDefs({ id, paints }: Props) {
  const patterns = new Map(paints.map((paint) => [patternId(id, paint.tone, paint.pattern), paint]));
  return (
    <defs>
      {[...patterns].map(([key, { tone, pattern }]) =>
        pattern === 'solid' || pattern === 'outline' ? null : (
          <pattern
            key={key}
            id={key}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform={pattern === 'stripes' ? 'rotate(45)' : undefined}
          >
            <rect className="cw-hatch-ground" width="6" height="6" />
            {pattern === 'stripes' ? (
              <rect className={`cw-fill-${tone}`} width="2" height="6" />
            ) : (
              <circle className={`cw-fill-${tone}`} cx="3" cy="3" r="1.6" />
            )}
          </pattern>
        ),
      )}
    </defs>
  );
}

function patternId(id: string, tone: Paint['tone'], pattern: Paint['pattern']): string {
  return `${id}-${tone}-${pattern}`;
}
