import type { FlowFigure, FlowSummary, Percentiles } from '../../../../src/core/scorecard/snapshot';
import { DataTable } from '../../components/data-table';
import { formatCount, formatDays } from '../../format/number';
import { CATEGORIES, CATEGORY } from '../../format/status';
import { useLocale } from '../../surface/locale';

interface Row {
  readonly name: string;
  readonly figure: FlowFigure;
}

/** Cycle time of all work items and of each category. */
export function CycleTimeTable({ flow }: { readonly flow: FlowSummary }) {
  const locale = useLocale();
  const rows: readonly Row[] = [
    { name: 'All', figure: flow.cycleTime },
    ...CATEGORIES.map((category) => ({ name: CATEGORY[category].label, figure: flow.cycleTimeByCategory[category] })),
  ];
  const percentile = (title: string, key: keyof Percentiles) => ({
    title,
    numeric: true,
    cell: ({ figure }: Row) => (figure.percentiles === null ? 'None' : formatDays(locale, figure.percentiles[key])),
  });
  return (
    <DataTable
      stacks
      caption="Cycle time by category"
      rows={rows}
      keyOf={({ name }) => name}
      columns={[
        { title: 'Category', cell: ({ name, figure }) => (figure.smallSample ? `${name} (small sample)` : name) },
        { title: 'Work items', numeric: true, cell: ({ figure }) => formatCount(locale, figure.n) },
        percentile('50 %', 'p50'),
        percentile('85 %', 'p85'),
        percentile('95 %', 'p95'),
      ]}
    />
  );
}
