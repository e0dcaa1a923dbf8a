import type { FlowDetail } from '../../../../src/core/scorecard/flow-detail';
import { DataTable } from '../../components/data-table';
import { formatDay } from '../../format/date';
import { formatCount } from '../../format/number';
import { CATEGORIES, CATEGORY } from '../../format/status';
import { useLocale } from '../../surface/locale';
import { weekTotal } from './week-total';

type Week = FlowDetail['weeks'][number];

/** What was finished each week, newest first. */
export function ThroughputTable({ weeks }: { readonly weeks: readonly Week[] }) {
  const locale = useLocale();
  return (
    <DataTable
      stacks
      caption="Work items finished each week"
      rows={[...weeks].reverse()}
      keyOf={({ monday }) => String(monday)}
      columns={[
        { title: 'Week of', cell: ({ monday }) => formatDay(locale, monday) },
        ...CATEGORIES.map((category) => ({
          title: CATEGORY[category].label,
          numeric: true,
          cell: ({ done }: Week) => formatCount(locale, done[category]),
        })),
        { title: 'All', numeric: true, cell: (week) => formatCount(locale, weekTotal(week)) },
      ]}
    />
  );
}
