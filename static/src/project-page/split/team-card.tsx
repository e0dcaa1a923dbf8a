import type { TeamSplit } from '../../../../src/core/capacity/split';
import type { CapacityPolicy } from '../../../../src/core/ledger/operating-contract';
import { formatDate } from '../../format/date';
import { headlineSplit } from '../../split/headline-split';
import { splitSentence } from '../../split/split-sentence';
import { useLocale } from '../../surface/locale';
import { BudgetLine } from './budget-line';
import { FailureModeText } from './failure-mode-text';
import { SplitLines } from './split-lines';
import { SplitTrend } from './split-trend';

interface Props {
  readonly team: TeamSplit;
  readonly policy: CapacityPolicy;
}

/** One team, or all together: the running period as planned, as worked on and as done, then the finished ones. */
export function TeamCard({ team, policy }: Props) {
  const locale = useLocale();
  const { current, trend } = team;
  const titleId = `team-${team.id}`;
  const headline = headlineSplit(team);
  return (
    <section className="cw-card cw-team" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId} className="cw-section-title">
          {team.name}
        </h2>
        <p className="cw-subtle cw-small">
          {current === null
            ? 'No period is running'
            : `${current.period.name}, ${formatDate(locale, current.period.span.from)} to ${formatDate(locale, current.period.span.to)}`}
        </p>
      </header>
      <SplitLines team={team} policy={policy} />
      <BudgetLine team={team} />
      {headline === null ? (
        <p className="cw-subtle">{splitSentence(locale, { shares: null, status: null }, policy)}</p>
      ) : (
        <div>
          <p>
            {headline.basis}: {splitSentence(locale, headline.split, policy)}
          </p>
          <FailureModeText split={headline.split} policy={policy} />
        </div>
      )}
      {trend.length > 0 && <SplitTrend team={team} policy={policy} />}
    </section>
  );
}
