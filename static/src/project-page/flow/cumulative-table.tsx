import type { CumulativeFlow } from '../../../../src/core/scorecard/flow-detail';
import { DataTable } from '../../components/data-table';
import { formatDay } from '../../format/date';
import { formatCount } from '../../format/number';
import { useLocale } from '../../surface/locale';

const WEEK = 7;

/** The last day and each one that lies whole weeks before it, newest first. */
export function CumulativeTable({ cumulative: { firstDay, statuses } }: { readonly cumulative: CumulativeFlow }) {
  const locale = useLocale();
  const days = statuses[0]?.counts.length ?? 0;
  const steps = Array.from({ length: Math.ceil(days / WEEK) }, (_, week) => days - 1 - week * WEEK);
  return (
    <DataTable
      stacks
      caption="Work items in each status at the end of a day, week by week"
      rows={steps}
      keyOf={String}
      columns={[
        { title: 'Day', cell: (step) => formatDay(locale, firstDay + step) },
        ...statuses.map(({ name, counts }) => ({
          title: name,
          numeric: true,
          cell: (step: number) => formatCount(locale, counts[step] ?? 0),
        })),
      ]}
    />
  );
}
