import type { ScaleBand } from 'd3-scale';
import { columnLabels, type Labelled } from './column-labels';

interface Props {
  readonly columns: readonly Labelled[];
  readonly x: ScaleBand<string>;
  readonly width: number;
  /** Where the texts stand. */
  readonly y: number;
}

/** The labels of columns, as many as fit, none over the edge. */
export function ColumnAxis({ columns, x, width, y }: Props) {
  return (
    <>
      {columnLabels(columns, x.step()).map(({ key, text, half }) => (
        <text
          key={key}
          className="cw-axis-text"
          x={Math.min((x(key) ?? 0) + x.bandwidth() / 2, width - half)}
          y={y}
          textAnchor="middle"
        >
          {text}
        </text>
      ))}
    </>
  );
}
