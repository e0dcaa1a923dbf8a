import { sprintMeasures } from '../flow/sprint-measures';
import type { FlowMeasures } from '../flow/flow-measures';
import type { FlowFacts } from '../flow/flow-facts';
import type { QualityEntry } from '../quality/quality-report';
import type { Portfolio, TrackedItem } from '../timeline/portfolio';
import { taggedAt } from '../timeline/portfolio';
import type { ComputedMeasures } from './computed-measures';
import { onlyCounted, type Measured } from './measured';
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
    const measure: Measured<number> = {
      kind: 'value',
      value: ids.length,
      definitionId: 'split',
      unit: 'items',
      window: { from: asOf, to: asOf + 1 },
      n: ids.length,
      coverage: 1,
      excluded: [],
      behind: onlyCounted(ids),
    };
    return [partTraceId('items', category), measure] as const;
  });
}
