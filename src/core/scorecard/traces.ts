import { dailyThroughput } from '../flow/daily-throughput';
import { sprintMeasures } from '../flow/sprint-measures';
import type { FlowMeasures } from '../flow/flow-measures';
import type { FlowFacts } from '../flow/flow-facts';
import type { QualityEntry } from '../quality/quality-report';
import type { EpochMs } from '../time/instant';
import { valueAt } from '../timeline/field-history';
import { taggedAt, type Portfolio, type TrackedItem } from '../timeline/portfolio';
import type { ComputedMeasures } from './computed-measures';
import { measured, onlyCounted, type Behind, type Measured } from './measured';
import { partTraceId, traceOf, type Trace } from './trace';

interface Traced {
  readonly portfolio: Portfolio;
  readonly facts: FlowFacts;
  readonly measures: ComputedMeasures;
  readonly flow: FlowMeasures;
  readonly quality: readonly QualityEntry[];
  /** Items that count as of the date, whatever their status. */
  readonly counted: readonly TrackedItem[];
}

/** What stands behind every number but those of the split, each under the name that surfaces ask for it by. */
export function tracesOf(traced: Traced): Trace[] {
  const { portfolio, facts, measures, flow, quality } = traced;
  const { window } = facts;
  const named: (readonly [string, Measured<unknown>])[] = [
    ...flowTraces(flow),
    ...[...measures].map(([id, { measure }]) => [id, measure] as const),
    ...sprintMeasures(portfolio, window).flatMap(
      ({ sprintId, reliability, drift }) =>
        [
          [partTraceId('commitment-reliability', sprintId), reliability],
          [partTraceId('scope-drift', sprintId), drift],
        ] as const,
    ),
    ...quality.map(({ finding, measure }) => [partTraceId('quality', finding.id), measure] as const),
    ['forecast', dailyThroughput(portfolio, window.asOf)],
    ['cumulative-flow', standingNow(traced)],
    ...countTraces(traced),
  ];
  return named.map(([id, measure]) => traceOf(id, measure, window.asOf));
}

function flowTraces(flow: FlowMeasures): (readonly [string, Measured<unknown>])[] {
  const whole = [
    flow.cycleTime,
    flow.cycleTimeWorkingDays,
    flow.cycleTimeElapsed,
    flow.activeTime,
    flow.leadTime,
    flow.throughput,
    flow.wip,
    flow.flowEfficiency,
    flow.reopenRate,
  ].map((measure) => [measure.definitionId, measure] as const);
  const categories = Object.entries(flow.cycleTimeByCategory).map(
    ([category, measure]) => [partTraceId('cycle-time', category), measure] as const,
  );
  const types = flow.cycleTimeByType.map(
    ({ typeId, measure }) => [partTraceId('cycle-time:type', typeId), measure] as const,
  );
  return [...whole, ...categories, ...types];
}

/** The work items of each category, which the head of the page counts. */
function countTraces({ facts: { window }, counted }: Traced): (readonly [string, Measured<unknown>])[] {
  const { asOf } = window;
  return (['roadmap', 'technical-health', 'untagged'] as const).map((category) => {
    const ids = counted.filter((item) => taggedAt(item, asOf) === category).map(({ facts }) => facts.id);
    return [partTraceId('items', category), countOf('split', onlyCounted(ids), asOf)] as const;
  });
}

/** The last day of the cumulative flow: every item that counts, in the status it stands in. */
function standingNow({ portfolio, facts: { window }, counted }: Traced): Measured<number> {
  const { asOf } = window;
  const names = new Map(portfolio.site.statuses.map(({ id, name }) => [id, name]));
  const behind = counted.map(({ facts }) => {
    const statusId = valueAt(facts.status, asOf);
    return { itemId: facts.id, value: null, part: names.get(statusId) ?? statusId };
  });
  return countOf('cumulative-flow', behind, asOf);
}

function countOf(definitionId: string, behind: readonly Behind[], asOf: EpochMs): Measured<number> {
  const provenance = { definitionId, unit: 'items', window: { from: asOf, to: asOf + 1 } } as const;
  const n = behind.length;
  return measured(n, { ...provenance, n, coverage: 1, excluded: [], behind });
}
