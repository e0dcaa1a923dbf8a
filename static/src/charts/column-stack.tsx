import type { SplitAmounts } from '../../../src/core/capacity/split';
import type { CategoryOrUntagged } from '../../../src/core/ledger/operating-contract';

export interface StackedColumn {
  readonly key: string;
  /** Below the column, as far as there is room. */
  readonly label: string;
  /** Null where there was nothing to count. */
  readonly amounts: SplitAmounts | null;
  /** Shown on hover. */
  readonly hint: string;
}

interface Props {
  readonly column: StackedColumn;
  /** From the ground up. */
  readonly categories: readonly CategoryOrUntagged[];
  readonly x: number;
  readonly width: number;
  readonly y: (value: number) => number;
  readonly hatch: string;
}

/** One column; a dash on the ground where there was nothing, so that it does not look forgotten. */
export function ColumnStack({ column, categories, x, width, y, hatch }: Props) {
  const { amounts, hint } = column;
  if (amounts === null) {
    return (
      <g>
        <title>{hint}</title>
        <line className="cw-column-empty" x1={x + width * 0.25} x2={x + width * 0.75} y1={y(0) - 2} y2={y(0) - 2} />
      </g>
    );
  }
  const parts = categories.map((category, index) => {
    const below = categories.slice(0, index).reduce((sum, earlier) => sum + amounts[earlier], 0);
    const height = y(below) - y(below + amounts[category]);
    return { category, top: y(below + amounts[category]), height };
  });
  return (
    <g>
      <title>{hint}</title>
      {parts.map(({ category, top, height }) => (
        <rect
          key={category}
          className={`cw-part cw-fill-${category}`}
          x={x}
          y={top}
          width={width}
          height={height}
          fill={category === 'untagged' ? `url(#${hatch})` : undefined}
        />
      ))}
    </g>
  );
}
