import type { ReactNode } from 'react';
import type { SplitAmounts } from '../../../src/core/capacity/split';
import type { CategoryOrUntagged } from '../../../src/core/ledger/operating-contract';
import { CATEGORIES } from '../format/status';
import type { Column } from './column-stack';
import { Columns } from './columns';
import type { Frame } from './frame';
import type { Paint } from './paint';

interface StackedColumn extends Omit<Column, 'parts'> {
  /** Null where there was nothing to count. */
  readonly amounts: SplitAmounts | null;
}

interface Props {
  readonly columns: readonly StackedColumn[];
  /** The highest value the axis must reach. */
  readonly top: number;
  readonly tickText: (value: number) => string;
  readonly label: string;
  /** Drawn over the columns, given where a value lies. */
  readonly marks?: (frame: Frame, y: (value: number) => number) => ReactNode;
}

/** As on every surface: untagged work is told apart by more than its grey. */
const PAINTS: Readonly<Record<CategoryOrUntagged, Paint>> = {
  'technical-health': { tone: 'technical-health', pattern: 'solid' },
  untagged: { tone: 'gray', pattern: 'stripes' },
  roadmap: { tone: 'roadmap', pattern: 'solid' },
};

/** Columns of the three categories, one for each period. */
export function StackedColumns({ columns, top, tickText, label, marks }: Props) {
  const painted = columns.map(({ key, label: name, amounts, hint }) => ({
    key,
    label: name,
    hint,
    parts:
      amounts === null
        ? null
        : CATEGORIES.map((category) => ({ key: category, paint: PAINTS[category], value: amounts[category] })),
  }));
  return <Columns columns={painted} top={top} tickText={tickText} label={label} marks="periods" over={marks} />;
}
