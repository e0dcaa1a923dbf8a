import type { TeamSplit } from '../../../../src/core/capacity/split';
import type { CapacityPolicy } from '../../../../src/core/ledger/operating-contract';
import { formatDate } from '../../format/date';
import { headlineSplit } from '../../split/headline-split';
import { splitSentence } from '../../split/split-sentence';
import { useLocale } from '../../surface/locale';
import { FailureModeText } from './failure-mode-text';
import { SplitLine } from './split-line';
import { SplitTrend } from './split-trend';

interface Props {
  readonly team: TeamSplit;
  readonly unit: 'items' | 'points';
  readonly policy: CapacityPolicy;
}

/** One team, or all together: the running period as planned, as worked on and as done, then the finished ones. */
export function TeamCard({ team, unit, policy }: Props) {
  const locale = useLocale();
  const { current, inProgress, trend } = team;
  const titleId = `team-${team.id}`;
  const headline = headlineSplit(team);
  const line = { unit, policy };
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
      <ul>
        {current !== null && (
          <SplitLine {...line} name="Planned" note="as committed at the start" split={current.planned} />
        )}
        <SplitLine {...line} name="In progress" note="started and not done" split={inProgress} />
        {current !== null && <SplitLine {...line} name="Actual" note="done so far" split={current.actual} />}
      </ul>
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
      {trend.length > 0 && <SplitTrend trend={trend} policy={policy} />}
    </section>
  );
}
