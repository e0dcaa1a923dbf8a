import type { TeamSplit } from '../../../../src/core/capacity/split';
import type { CapacityPolicy } from '../../../../src/core/ledger/operating-contract';
import { Figure } from '../../charts/figure';
import { StackedColumns } from '../../charts/stacked-columns';
import { formatShare } from '../../format/share';
import { SPLIT_STATUS } from '../../format/status';
import { useLocale } from '../../surface/locale';
import { TrendLegend } from './trend-legend';
import { TrendMarks } from './trend-marks';
import { TrendTable } from './trend-table';
import { trendTitle } from './trend-title';

interface Props {
  readonly team: TeamSplit;
  readonly policy: CapacityPolicy;
}

/** The finished periods, as done, against the band of the target and the floor. */
export function SplitTrend({ team, policy }: Props) {
  const locale = useLocale();
  const { trend } = team;
  const share = (value: number) => formatShare(locale, value, [policy.floor]);
  const columns = trend.map(({ period, actual }) => ({
    key: period.id,
    label: period.name,
    amounts: actual.shares,
    hint:
      actual.shares === null
        ? `${period.name}: nothing was done`
        : `${period.name}: technical health ${share(actual.shares['technical-health'])}, ${statusWord(actual.status)}`,
  }));
  const title = trendTitle(trend);
  return (
    <Figure title={title} legend={<TrendLegend policy={policy} />} table={<TrendTable team={team} policy={policy} />}>
      <StackedColumns
        columns={columns}
        top={1}
        tickText={(value) => formatShare(locale, value)}
        label={title}
        marks={(frame, y) => <TrendMarks frame={frame} y={y} policy={policy} />}
      />
    </Figure>
  );
}

function statusWord(status: keyof typeof SPLIT_STATUS | null): string {
  return status === null ? 'not judged' : SPLIT_STATUS[status].label.toLowerCase();
}
