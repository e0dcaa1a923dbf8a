import type { PeriodSplit, Split } from '../../../../src/core/capacity/split';
import type { CapacityPolicy } from '../../../../src/core/ledger/operating-contract';
import { DataTable } from '../../components/data-table';
import { formatShare } from '../../format/share';
import { SPLIT_STATUS } from '../../format/status';
import { useLocale } from '../../surface/locale';

interface Props {
  readonly trend: readonly PeriodSplit[];
  readonly policy: CapacityPolicy;
}

/** The finished periods in numbers, newest first. */
export function TrendTable({ trend, policy }: Props) {
  const locale = useLocale();
  const health = ({ shares }: Split) =>
    shares === null ? 'None' : formatShare(locale, shares['technical-health'], [policy.floor]);
  const other = ({ shares }: Split, category: 'untagged' | 'roadmap') =>
    shares === null ? 'None' : formatShare(locale, shares[category]);
  return (
    <DataTable
      stacks
      caption="Split of the finished periods"
      rows={[...trend].reverse()}
      keyOf={({ period }) => period.id}
      columns={[
        { title: 'Period', cell: ({ period }) => period.name },
        { title: 'Planned', numeric: true, cell: ({ planned }) => health(planned) },
        { title: 'Actual', numeric: true, cell: ({ actual }) => health(actual) },
        { title: 'Untagged', numeric: true, cell: ({ actual }) => other(actual, 'untagged') },
        { title: 'Roadmap', numeric: true, cell: ({ actual }) => other(actual, 'roadmap') },
        {
          title: 'Status',
          cell: ({ actual }) => (actual.status === null ? 'None' : SPLIT_STATUS[actual.status].label),
        },
      ]}
    />
  );
}
