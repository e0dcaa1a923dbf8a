import type { PeriodSplit, TeamSplit } from '../../../../src/core/capacity/split';
import type { CapacityPolicy } from '../../../../src/core/ledger/operating-contract';
import { splitTraceId, type TracedSplit } from '../../../../src/core/scorecard/trace';
import { actualDefinition } from '../../split/capacity-unit';
import { SplitLine, type SplitTrace } from './split-line';

interface Props {
  readonly team: TeamSplit;
  readonly policy: CapacityPolicy;
}

/** The running period as planned, as worked on and as done, and the quarter so far. */
export function SplitLines({ team, policy }: Props) {
  const { current, inProgress, quarterToDate } = team;
  return (
    <ul>
      {current !== null && (
        <SplitLine
          name="Planned"
          note="as committed at the start"
          split={current.planned}
          policy={policy}
          trace={traceOf(team, 'planned', current)}
        />
      )}
      <SplitLine
        name="In progress"
        note="started and not done"
        split={inProgress}
        policy={policy}
        trace={traceOf(team, 'in-progress', null)}
      />
      {current !== null && (
        <SplitLine
          name="Actual"
          note="done so far"
          split={current.actual}
          policy={policy}
          trace={traceOf(team, 'actual', current)}
        />
      )}
      {quarterToDate !== null && (
        <SplitLine
          name="Quarter to date"
          note={quarterToDate.period.name}
          split={quarterToDate.actual}
          policy={policy}
          trace={traceOf(team, 'actual', quarterToDate)}
        />
      )}
    </ul>
  );
}

/** The trace of a split of a team: in a period, or of what is in progress now. */
export function traceOf(team: TeamSplit, split: TracedSplit, period: PeriodSplit | null): SplitTrace {
  const named = { planned: 'Planned split', actual: 'Actual split', 'in-progress': 'Work in progress' }[split];
  const definition = { planned: 'planned-split', actual: 'actual-split', 'in-progress': 'wip-split' }[split];
  return {
    traceId: splitTraceId(split, team.id, period?.period.id ?? null),
    definitionId: split === 'actual' && period !== null ? actualDefinition(period.actual) : definition,
    label: [named, period?.period.name, team.name].filter((part) => part !== undefined).join(', '),
  };
}
