import type {
  Budget,
  PeriodSplit,
  Split,
  SplitAmounts,
  SplitReport,
  SplitStatus,
  TeamSplit,
} from '../../src/core/capacity/split';
import type { CapacityPolicy, CapacityUnit } from '../../src/core/ledger/operating-contract';

const DAY_MS = 86_400_000;
/** 2026-10-19, a Monday, 09:00 UTC. */
const SPRINT_START = Date.UTC(2026, 9, 19, 9);

/** Amounts in the order technical health, untagged, roadmap. */
export type ThreeAmounts = readonly [health: number, untagged: number, roadmap: number];

export function amounts([health, untagged, roadmap]: ThreeAmounts): SplitAmounts {
  return { 'technical-health': health, untagged, roadmap };
}

/** A split of these amounts; shares follow from them, the status is as told. */
export function aSplit(
  three: ThreeAmounts = [4, 1, 15],
  status: SplitStatus | null = 'on-target',
  unit: CapacityUnit = 'items',
): Split {
  const total = three[0] + three[1] + three[2];
  const shares = total === 0 ? null : amounts([three[0] / total, three[1] / total, three[2] / total]);
  return {
    unit,
    amounts: amounts(three),
    total,
    shares,
    items: total,
    withoutEstimate: 0,
    unattributed: 0,
    status: total === 0 ? null : status,
  };
}

export const NO_SPLIT = aSplit([0, 0, 0], null);

/** Sprint `number` of two weeks; sprint 42 is the one that runs. */
export function aSprint(number: number, overrides: Partial<PeriodSplit> = {}): PeriodSplit {
  const from = SPRINT_START + (number - 42) * 14 * DAY_MS;
  return {
    period: {
      id: `sprint-${number}`,
      kind: 'sprint',
      name: `Sprint ${number}`,
      span: { from, to: from + 14 * DAY_MS },
      over: number < 42,
    },
    planned: aSplit(),
    actual: aSplit([3, 1, 12]),
    ...overrides,
  };
}

export function aTeam(overrides: Partial<TeamSplit> = {}): TeamSplit {
  return {
    id: 'board-1',
    name: 'Checkout',
    current: aSprint(42, { planned: aSplit([3, 1, 21], 'breach'), actual: aSplit([1, 1, 8], 'breach') }),
    budget: null,
    quarterToDate: null,
    inProgress: aSplit([2, 1, 5], 'drifting'),
    trend: [
      aSprint(34, { actual: aSplit([5, 2, 15], 'on-target') }),
      aSprint(35, { actual: aSplit([6, 0, 16], 'drifting') }),
      aSprint(36, { actual: aSplit([8, 1, 12], 'over-invested') }),
      aSprint(37, { actual: aSplit([5, 1, 18], 'on-target') }),
      aSprint(38, { actual: aSplit([4, 3, 16], 'undetermined') }),
      aSprint(39, { actual: NO_SPLIT }),
      aSprint(40, { actual: aSplit([3, 1, 17], 'breach') }),
      aSprint(41, { actual: aSplit([2, 2, 19], 'breach') }),
    ],
    ...overrides,
  };
}

/** Sprint 42 holds 25 items: the floor of 20 % leaves 20 of them to the roadmap. */
export function aBudget(overrides: Partial<Budget> = {}): Budget {
  return {
    unit: 'items',
    capacity: 25,
    basis: 'committed',
    roadmap: 20,
    spent: 14,
    remaining: 6,
    exceeded: false,
    ...overrides,
  };
}

export function aSplitReport(overrides: Partial<SplitReport> = {}): SplitReport {
  return {
    unit: 'items',
    overall: aTeam({ id: 'overall', name: 'All teams' }),
    teams: [
      aTeam(),
      aTeam({
        id: 'board-2',
        name: 'Platform & Reliability',
        current: aSprint(18, { planned: aSplit([9, 1, 10], 'over-invested') }),
      }),
      aTeam({ id: 'board-3', name: 'Support', current: null, inProgress: NO_SPLIT, trend: [] }),
    ],
    ...overrides,
  };
}

export const aPolicy = (overrides: Partial<CapacityPolicy> = {}): CapacityPolicy => ({
  technicalHealthTarget: 0.25,
  tolerance: 0.05,
  floor: 0.2,
  unit: 'items',
  period: 'sprint',
  ...overrides,
});
