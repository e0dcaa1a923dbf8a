import type { CategoryOrUntagged } from '../../src/core/ledger/operating-contract';
import type {
  DimensionId,
  DimensionView,
  FlowFigure,
  FlowSummary,
  MeasureView,
  Snapshot,
} from '../../src/core/scorecard/snapshot';
import { aPolicy, aSplitReport } from './split';

/** 2026-10-26, 09:41 in Berlin. */
export const AS_OF = Date.UTC(2026, 9, 26, 8, 41);

export function aMeasure(overrides: Partial<MeasureView> = {}): MeasureView {
  return {
    id: 'cycle-time-variance',
    name: 'Cycle-time variance',
    definitionId: 'cycle-time-variance',
    value: 3.4,
    unit: 'ratio',
    absence: null,
    status: 'watch',
    band: { text: '3 or less is healthy, over 5 is weak', source: 'our judgement' },
    key: false,
    n: 148,
    coverage: 0.94,
    excluded: [{ reason: 'done without being started', count: 9 }],
    smallSample: false,
    trend: [2.8, 2.9, null, 3.1, 3.6, 3.5, 3.2, 3.4],
    ...overrides,
  };
}

/** A measure without a number, and why. */
export function anAbsentMeasure(
  name: string,
  absence: MeasureView['absence'],
  unit: MeasureView['unit'] = 'share',
): MeasureView {
  const id = name.toLowerCase().replaceAll(' ', '-');
  const nothing = { value: null, status: null, n: 0, coverage: null, excluded: [], trend: [] };
  return aMeasure({ id, name, definitionId: id, unit, absence, ...nothing });
}

export function aDimension(overrides: Partial<DimensionView> = {}): DimensionView {
  return {
    id: 'flow',
    name: 'Flow',
    status: 'watch',
    why: 'Watch because cycle-time variance is in its watch band.',
    broughtBy: 'CTO',
    failureMode: 'Work starts and does not finish: plans stop meaning anything.',
    headlineMeasureId: 'cycle-time-variance',
    measures: [
      aMeasure(),
      aMeasure({
        id: 'wip-age',
        name: 'Work older than 85 % ever were',
        definitionId: 'wip-age',
        unit: 'share',
        value: 0.12,
        status: 'healthy',
        n: 41,
        trend: [0.2, 0.18, 0.12],
      }),
      anAbsentMeasure('Commitment reliability', { kind: 'not-computed', missing: '' }),
    ],
    ...overrides,
  };
}

const notComputed = { kind: 'not-computed', missing: '' } as const;

function anAbsentDimension(id: DimensionId, name: string, measure: MeasureView): DimensionView {
  const why = 'None of its measures has data.';
  return aDimension({ id, name, status: 'no-data', why, measures: [measure], headlineMeasureId: measure.id });
}

/** The five dimensions as a site has them that holds nothing but Jira's own data. */
export function fiveDimensions(): readonly DimensionView[] {
  const split = aMeasure({
    id: 'capacity-split',
    name: 'Technical health, as planned',
    definitionId: 'split',
    unit: 'share',
    value: 0.12,
    status: 'weak',
    key: true,
    n: 25,
    smallSample: false,
    band: { text: 'on target within 5 points of 25 %, weak below the floor of 20 %', source: 'the contract' },
    trend: [0.23, 0.27, 0.38, 0.21, 0.17, null, 0.14, 0.09],
  });
  return [
    anAbsentDimension('impact', 'Impact', anAbsentMeasure('Key-result attainment', notComputed)),
    aDimension(),
    anAbsentDimension(
      'resilience',
      'Resilience',
      anAbsentMeasure('Uptime', { kind: 'no-data', missing: 'a signal of incidents' }),
    ),
    anAbsentDimension(
      'cost',
      'Cost',
      anAbsentMeasure('AI spend trajectory', { kind: 'no-data', missing: 'cost signals' }),
    ),
    aDimension({
      id: 'alignment',
      name: 'Alignment',
      status: 'weak',
      why: 'Weak because a key measure, the capacity split, is in breach.',
      broughtBy: 'Joint',
      failureMode: 'What was agreed and what is done drift apart without anybody saying so.',
      measures: [split, anAbsentMeasure('Escalation rate', notComputed)],
      headlineMeasureId: split.id,
    }),
  ];
}

export function aFigure(overrides: Partial<FlowFigure> = {}): FlowFigure {
  return {
    definitionId: 'cycle-time',
    percentiles: { p50: 4, p85: 12, p95: 21 },
    value: null,
    unit: 'days',
    absence: null,
    n: 148,
    coverage: 0.94,
    excluded: [{ reason: 'done without being started', count: 9 }],
    smallSample: false,
    ...overrides,
  };
}

const byCategory: Readonly<Record<CategoryOrUntagged, FlowFigure>> = {
  roadmap: aFigure({ percentiles: { p50: 4, p85: 11, p95: 19 }, n: 104 }),
  'technical-health': aFigure({ percentiles: { p50: 5, p85: 15, p95: 24 }, n: 40 }),
  untagged: aFigure({ percentiles: { p50: 2, p85: 6, p95: 6 }, n: 4, smallSample: true }),
};

export function aFlowSummary(overrides: Partial<FlowSummary> = {}): FlowSummary {
  return {
    windowDays: 90,
    cycleTime: aFigure(),
    cycleTimeByCategory: byCategory,
    cycleTimeByType: [
      { typeId: '1', name: 'Story', figure: aFigure({ percentiles: { p50: 5, p85: 13, p95: 23 }, n: 110 }) },
      { typeId: '2', name: 'Bug', figure: aFigure({ percentiles: { p50: 2, p85: 7, p95: 12 }, n: 38 }) },
    ],
    cycleTimeWorkingDays: aFigure({
      definitionId: 'cycle-time-working-days',
      unit: 'working-days',
      percentiles: { p50: 3, p85: 9, p95: 15 },
    }),
    cycleTimeElapsed: aFigure({
      definitionId: 'cycle-time-elapsed',
      unit: 'hours',
      percentiles: { p50: 81.5, p85: 268, p95: 640 },
    }),
    activeTime: aFigure({ definitionId: 'active-time', percentiles: { p50: 2.5, p85: 7.25, p95: 14 } }),
    leadTime: aFigure({
      definitionId: 'lead-time',
      percentiles: { p50: 9, p85: 34, p95: 71 },
      n: 157,
      coverage: 1,
      excluded: [],
    }),
    throughput: aFigure({
      definitionId: 'throughput',
      percentiles: null,
      value: 12.1,
      unit: 'items-per-week',
      n: 157,
      excluded: [],
    }),
    wip: aFigure({
      definitionId: 'wip',
      percentiles: null,
      value: 41,
      unit: 'items',
      n: 41,
      coverage: 1,
      excluded: [],
    }),
    wipAge: aFigure({
      definitionId: 'wip-age',
      percentiles: { p50: 6, p85: 19, p95: 44 },
      n: 41,
      coverage: 1,
      excluded: [],
    }),
    flowEfficiency: aFigure({ definitionId: 'flow-efficiency', percentiles: null, value: 0.64, unit: 'share' }),
    reopenRate: aFigure({
      definitionId: 'reopen-rate',
      percentiles: null,
      value: 0.02,
      unit: 'share',
      n: 157,
      coverage: 1,
      excluded: [],
    }),
    commitmentReliability: aFigure({
      definitionId: 'commitment-reliability',
      percentiles: null,
      value: 0.76,
      unit: 'share',
      n: 67,
      coverage: 1,
      excluded: [],
    }),
    scopeDrift: aFigure({
      definitionId: 'scope-drift',
      percentiles: null,
      value: 0.28,
      unit: 'share',
      n: 67,
      coverage: 1,
      excluded: [],
    }),
    escapedDefectRate: aFigure({
      definitionId: 'escaped-defect-rate',
      percentiles: null,
      value: 0.25,
      unit: 'share',
      n: 20,
      coverage: 0.95,
      excluded: [{ reason: 'could not be classified', count: 1 }],
    }),
    abandoned: 7,
    reopened: 3,
    returned: 5,
    ...overrides,
  };
}

export function aSnapshot(overrides: Partial<Snapshot> = {}): Snapshot {
  const inPoints = aSplitReport({ unit: 'points' });
  return {
    contractId: 'contract-1',
    contractVersion: 3,
    contractName: 'Northwind product and engineering',
    projectIds: ['10001', '10002'],
    projectKeys: ['SHOP', 'PLAT'],
    viewers: [],
    asOf: AS_OF,
    timeZone: 'Europe/Berlin',
    policy: aPolicy(),
    items: { known: 2055, byCategory: { roadmap: 1310, 'technical-health': 421, untagged: 324 } },
    dimensions: fiveDimensions(),
    split: [aSplitReport(), inPoints],
    flow: aFlowSummary(),
    ...overrides,
  };
}
