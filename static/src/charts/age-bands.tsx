import type { Frame } from './frame';

/** Percentiles of a column; null where there is no history to compare with. */
export interface Pace {
  readonly p50: number | null;
  readonly p85: number | null;
  readonly p95: number | null;
}

interface Props {
  readonly pace: Pace;
  readonly frame: Frame;
  readonly y: (value: number) => number;
}

/** The edges, by how they are drawn. */
export const EDGES = [
  { key: 'p50', label: 'Half' },
  { key: 'p85', label: '85 %' },
  { key: 'p95', label: '95 %' },
] as const;

/** Behind a column: darker where fewer finished items were as old, with a line of its own at each percentile. */
export function AgeBands({ pace, frame: { left, right, top, bottom }, y }: Props) {
  const edges = EDGES.flatMap(({ key }) => {
    const value = pace[key];
    return value === null ? [] : [{ key, at: y(value) }];
  });
  return (
    <>
      {edges.map(({ key, at }, index) => {
        const above = edges[index + 1]?.at ?? top;
        return (
          <rect
            key={key}
            className={`cw-band cw-band-${key}`}
            x={left}
            width={right - left}
            y={above}
            height={Math.max(0, at - above)}
          />
        );
      })}
      {edges.length === 0 && (
        <line className="cw-column-empty" x1={left + 4} x2={right - 4} y1={bottom - 2} y2={bottom - 2} />
      )}
      {edges.map(({ key, at }) => (
        <line key={key} className={`cw-edge cw-edge-${key}`} x1={left} x2={right} y1={at} y2={at} />
      ))}
    </>
  );
}
