import { SMALL_SAMPLE } from '../../../../src/core/scorecard/measured';
import { DataTable } from '../../components/data-table';
import { formatCount, formatDays } from '../../format/number';
import { useLocale } from '../../surface/locale';
import type { StatusOfWork } from './statuses-of-work';

/** For each status what stands in it, and how old finished items were when they left it. */
export function AgeTable({ statuses }: { readonly statuses: readonly StatusOfWork[] }) {
  const locale = useLocale();
  const days = (value: number | null) => (value === null ? 'None' : formatDays(locale, value));
  const left = (title: string, key: 'p50' | 'p85' | 'p95') => ({
    title,
    numeric: true,
    cell: ({ pace }: StatusOfWork) => days(pace[key]),
  });
  return (
    <DataTable
      stacks
      caption="Work in progress by status, and the ages at which finished work left it"
      rows={statuses}
      keyOf={({ pace }) => pace.statusId}
      columns={[
        { title: 'Status', cell: ({ pace }) => (isSmall(pace.n) ? `${pace.name} (small sample)` : pace.name) },
        { title: 'In progress', numeric: true, cell: ({ items }) => formatCount(locale, items.length) },
        { title: 'Oldest', numeric: true, cell: ({ items }) => days(items[0]?.ageDays ?? null) },
        { title: 'Finished', numeric: true, cell: ({ pace }) => formatCount(locale, pace.n) },
        left('Half had left at', 'p50'),
        left('85 % had left at', 'p85'),
        left('95 % had left at', 'p95'),
      ]}
    />
  );
}

function isSmall(n: number): boolean {
  return n > 0 && n < SMALL_SAMPLE;
}
