import type { PeriodSplit, TeamSplit } from '../../../../src/core/capacity/split';
import type { CapacityPolicy, CategoryOrUntagged } from '../../../../src/core/ledger/operating-contract';
import { DataTable } from '../../components/data-table';
import { formatShare } from '../../format/share';
import { SPLIT_STATUS } from '../../format/status';
import { useLocale } from '../../surface/locale';
import { NumberLink } from '../../trace/number-link';
import { traceOf } from './split-lines';

interface Props {
  readonly team: TeamSplit;
  readonly policy: CapacityPolicy;
}

/** The finished periods in numbers, newest first; each number leads to the work items behind it. */
export function TrendTable({ team, policy }: Props) {
  const locale = useLocale();
  const column = (title: string, split: 'planned' | 'actual', category: CategoryOrUntagged) => ({
    title,
    numeric: true,
    cell: (period: PeriodSplit) => {
      const { shares } = period[split];
      if (shares === null) return 'None';
      const { traceId, label } = traceOf(team, split, period);
      const limits = category === 'technical-health' ? [policy.floor] : [];
      return (
        <NumberLink traceId={traceId} label={label}>
          {formatShare(locale, shares[category], limits)}
        </NumberLink>
      );
    },
  });
  return (
    <DataTable
      stacks
      caption="Split of the finished periods"
      rows={[...team.trend].reverse()}
      keyOf={({ period }) => period.id}
      columns={[
        { title: 'Period', cell: ({ period }) => period.name },
        column('Planned', 'planned', 'technical-health'),
        column('Actual', 'actual', 'technical-health'),
        column('Untagged', 'actual', 'untagged'),
        column('Roadmap', 'actual', 'roadmap'),
        {
          title: 'Status',
          cell: ({ actual }) => (actual.status === null ? 'None' : SPLIT_STATUS[actual.status].label),
        },
      ]}
    />
  );
}
