import type {
  CumulativeFlow,
  EscapedMonth,
  FlowDetail,
  Forecast,
  QualityFinding,
  SprintAmounts,
  SprintReport,
  StatusPace,
} from '../../src/core/scorecard/flow-detail';
import type { DayNumber } from '../../src/core/time/instant';

const DAY_MS = 86_400_000;

/** In the order of the flow: two statuses of work in progress between one to do and one done. */
const STATUSES: readonly Omit<CumulativeFlow['statuses'][number], 'counts'>[] = [
  { statusId: '1', name: 'To Do', category: 'todo' },
  { statusId: '3', name: 'In Progress', category: 'in-progress' },
  { statusId: '4', name: 'In Review', category: 'in-progress' },
  { statusId: '5', name: 'Done', category: 'done' },
];

export function aPace(overrides: Partial<StatusPace> = {}): StatusPace {
  return { statusId: '3', name: 'In Progress', n: 139, p50: 3, p85: 9, p95: 16, ...overrides };
}

/** Ages at which finished items left the statuses in progress; nobody left the last one yet. */
export function somePaces(): readonly StatusPace[] {
  return [
    aPace(),
    aPace({ statusId: '4', name: 'In Review', n: 121, p50: 4, p85: 12, p95: 21 }),
    aPace({ statusId: '6', name: 'Waiting for release', n: 0, p50: null, p85: null, p95: null }),
  ];
}

/** Counts of the 91 days up to `lastDay`, which grow by fixed steps: 60 to 75 to do, 12 to 29 in progress. */
export function aCumulativeFlow(lastDay: DayNumber, overrides: Partial<CumulativeFlow> = {}): CumulativeFlow {
  const days = Array.from({ length: 91 }, (_, index) => index);
  const counts: readonly (readonly number[])[] = [
    days.map((day) => 60 + Math.floor(day / 6)),
    days.map((day) => 12 + Math.floor(day / 5) - (day % 2)),
    days.map((day) => 6 + (day % 4)),
    days.map((day) => Math.floor((day * 157) / 90)),
  ];
  return {
    firstDay: lastDay - 90,
    statuses: STATUSES.map((status, index) => ({ ...status, counts: counts[index] ?? [] })),
    ...overrides,
  };
}

/** 104 items are open; the last question asks for all of them. */
export function aForecast(
  lastDay: DayNumber,
  overrides: Partial<Extract<Forecast, { kind: 'value' }>> = {},
): Extract<Forecast, { kind: 'value' }> {
  return {
    kind: 'value',
    trials: 10_000,
    seed: 1,
    historyDays: 84,
    finished: 145,
    open: 104,
    whenDone: [
      { items: 10, by: { p50: lastDay + 6, p85: lastDay + 8, p95: lastDay + 10 } },
      { items: 25, by: { p50: lastDay + 14, p85: lastDay + 18, p95: lastDay + 21 } },
      { items: 50, by: { p50: lastDay + 29, p85: lastDay + 34, p95: lastDay + 37 } },
      { items: 104, by: { p50: lastDay + 60, p85: lastDay + 67, p95: lastDay + 71 } },
    ],
    howMany: [
      { day: lastDay + 7, items: { p50: 12, p85: 8, p95: 6 } },
      { day: lastDay + 14, items: { p50: 24, p85: 19, p95: 16 } },
      { day: lastDay + 30, items: { p50: 52, p85: 44, p95: 39 } },
      { day: lastDay + 90, items: { p50: 155, p85: 141, p95: 133 } },
    ],
    ...overrides,
  };
}

/** 20 committed, 16 of them kept; 4 added, 1 removed, none re-estimated. */
export function someAmounts(overrides: Partial<SprintAmounts> = {}): SprintAmounts {
  return {
    committed: 20,
    kept: 16,
    reliability: 0.8,
    added: 4,
    removed: 1,
    reestimated: 0,
    final: 23,
    gross: 0.25,
    net: 0.15,
    ...overrides,
  };
}

/** A fortnight that ended on 2026-10-16. */
export function aSprint(overrides: Partial<SprintReport> = {}): SprintReport {
  return {
    id: '7',
    name: 'Shop 7',
    boardId: '1',
    boardName: 'Shop board',
    span: { from: Date.UTC(2026, 9, 2, 8), to: Date.UTC(2026, 9, 16, 14) },
    over: true,
    items: someAmounts(),
    points: someAmounts({
      committed: 52,
      kept: 39,
      reliability: 0.75,
      added: 8,
      removed: 3,
      reestimated: 5,
      final: 62,
      gross: 16 / 52,
      net: 10 / 52,
    }),
    withoutEstimate: 2,
    underCommitted: false,
    ...overrides,
  };
}

/** Two boards; of the first one sprint runs and one was finished to the last item. Newest first. */
export function someSprints(): readonly SprintReport[] {
  const earlier = (days: number): SprintReport['span'] => {
    const { from, to } = aSprint().span;
    return { from: from - days * DAY_MS, to: to - days * DAY_MS };
  };
  return [
    aSprint({
      id: '8',
      name: 'Shop 8',
      span: earlier(-14),
      over: false,
      items: someAmounts({
        committed: 18,
        kept: 9,
        reliability: 0.5,
        final: 20,
        added: 2,
        removed: 0,
        gross: 2 / 18,
        net: 2 / 18,
      }),
      points: someAmounts({
        committed: 44,
        kept: 21,
        reliability: 21 / 44,
        added: 5,
        removed: 0,
        reestimated: 3,
        final: 52,
        gross: 8 / 44,
        net: 8 / 44,
      }),
    }),
    aSprint(),
    aSprint({
      id: '17',
      name: 'Platform 17',
      boardId: '2',
      boardName: 'Platform board',
      items: someAmounts({
        committed: 12,
        kept: 8,
        reliability: 8 / 12,
        added: 5,
        removed: 2,
        final: 15,
        gross: 7 / 12,
        net: 3 / 12,
      }),
      points: someAmounts({
        committed: 0,
        kept: 0,
        reliability: null,
        added: 0,
        removed: 0,
        final: 0,
        gross: null,
        net: null,
      }),
      withoutEstimate: 12,
    }),
    aSprint({
      id: '6',
      name: 'Shop 6',
      span: earlier(14),
      items: someAmounts({
        committed: 15,
        kept: 15,
        reliability: 1,
        added: 1,
        removed: 0,
        final: 16,
        gross: 1 / 15,
        net: 1 / 15,
      }),
      underCommitted: true,
    }),
    aSprint({ id: '5', name: 'Shop 5', span: earlier(28) }),
  ];
}

export function anEscapedMonth(overrides: Partial<EscapedMonth> = {}): EscapedMonth {
  return { id: '2026-10', name: 'October 2026', bugs: 12, escaped: 3, unclassified: 1, ...overrides };
}

/** Three months, oldest first; no bug was created in the second. */
export function someEscapedMonths(): readonly EscapedMonth[] {
  return [
    anEscapedMonth({ id: '2026-08', name: 'August 2026', bugs: 8, escaped: 2, unclassified: 0 }),
    anEscapedMonth({ id: '2026-09', name: 'September 2026', bugs: 0, escaped: 0, unclassified: 0 }),
    anEscapedMonth(),
  ];
}

export function aFinding(overrides: Partial<QualityFinding> = {}): QualityFinding {
  return {
    id: 'never-started',
    name: 'Done without being started',
    meaning: 'They count in throughput and not in cycle time; move work to a status in progress when it begins.',
    count: 9,
    of: 157,
    ...overrides,
  };
}

export function someFindings(): readonly QualityFinding[] {
  return [
    aFinding(),
    aFinding({
      id: 'in-progress-without-assignee',
      name: 'In progress without assignee',
      meaning: 'Their effort is counted as unattributed; assign them to who works on them.',
      count: 4,
      of: 41,
    }),
    aFinding({
      id: 'unknown-status',
      name: 'In a status that Jira no longer knows',
      meaning: 'Their status has no category; give it one in the contract.',
      count: 0,
      of: 2055,
    }),
  ];
}

/** What stands beside points, weeks and work in progress in the detail of the flow. */
export function otherFlowParts(
  lastDay: DayNumber,
): Pick<FlowDetail, 'paces' | 'cumulative' | 'forecast' | 'sprints' | 'escaped' | 'quality'> {
  return {
    paces: somePaces(),
    cumulative: aCumulativeFlow(lastDay),
    forecast: aForecast(lastDay),
    sprints: someSprints(),
    escaped: someEscapedMonths(),
    quality: someFindings(),
  };
}
