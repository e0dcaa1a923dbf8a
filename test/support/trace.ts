import type { ItemStoryReply, TraceReply, TraceRow } from '../../src/contract/trace';
import type { ItemStory } from '../../src/core/timeline/item-story';
import { AS_OF } from './snapshot';

const DAY_MS = 86_400_000;

export function aTraceRow(number = 1, overrides: Partial<TraceRow> = {}): TraceRow {
  return {
    itemId: String(10_000 + number),
    key: `SHOP-${number}`,
    summary: `Round the total of basket ${number}`,
    typeName: 'Story',
    statusName: 'Done',
    value: 60 - number,
    part: null,
    ...overrides,
  };
}

/** Fifty work items behind cycle time, or those of the last page. */
export function aTraceReply(overrides: Partial<TraceReply> = {}): TraceReply {
  const { offset = 0, total = 50 } = overrides;
  const rows = Array.from({ length: Math.min(50, Math.max(0, total - offset)) }, (_, index) =>
    aTraceRow(offset + index + 1),
  );
  return {
    traceId: 'cycle-time-variance',
    definitionId: 'cycle-time-variance',
    unit: 'ratio',
    asOf: AS_OF,
    timeZone: 'Europe/Berlin',
    window: { from: Date.UTC(2026, 6, 28, 22), to: Date.UTC(2026, 9, 26, 23) },
    n: total,
    coverage: 0.94,
    excluded: [{ reason: 'done without being started', count: 9 }],
    total,
    offset,
    rows,
    hidden: 0,
    jql: 'id in (10001, 10002)',
    jqlNames: 'all',
    ...overrides,
  };
}

/** 9:00 in Berlin on a day of October 2026. */
const october = (day: number, hour = 9) => Date.UTC(2026, 9, day, hour - 2);

/**
 * Created on 1 October, started on the 5th, back to To Do on the 8th, on again on the 9th, done on the 14th, reopened on
 * the 15th and done on the 20th; flagged for a day, carried from one sprint into the next.
 */
export function aStory(overrides: Partial<ItemStory> = {}): ItemStory {
  const stays: readonly (readonly [from: number, to: number, id: string])[] = [
    [october(1), october(5), '1'],
    [october(5), october(8), '3'],
    [october(8), october(9), '1'],
    [october(9), october(12), '3'],
    [october(12), october(14), '4'],
    [october(14), october(15), '5'],
    [october(15), october(20), '3'],
    [october(20), AS_OF, '5'],
  ];
  return {
    itemId: '10001',
    key: 'SHOP-1',
    asOf: AS_OF,
    created: october(1),
    started: october(5),
    done: october(20),
    cycleTimeDays: 16,
    cycleTimeWorkingDays: 12,
    elapsedSeconds: (15 * DAY_MS) / 1000,
    leadTimeDays: 20,
    ageDays: null,
    activeSeconds: (13 * DAY_MS) / 1000,
    flaggedSeconds: DAY_MS / 1000 + 5400,
    waitingSeconds: (2 * DAY_MS) / 1000,
    statuses: stays.map(([from, to, statusId]) => ({ from, to, value: STATUSES[statusId] ?? NO_STATUS })),
    flags: [{ from: october(10), to: october(11, 10) + 1_800_000, value: true }],
    sprints: [
      { from: october(1), to: october(16), value: { sprintId: '41', name: 'Sprint 41' } },
      { from: october(16), to: AS_OF, value: { sprintId: '42', name: 'Sprint 42' } },
    ],
    tags: [
      {
        from: october(1),
        to: october(7),
        value: { category: 'roadmap', source: { kind: 'rule', rule: 'type = Story' } },
      },
      {
        from: october(7),
        to: AS_OF,
        value: {
          category: 'technical-health',
          source: { kind: 'person', accountId: 'ada', reason: 'It mends the rounding of every basket' },
        },
      },
    ],
    reopened: [october(15)],
    returned: [october(8)],
    excluded: null,
    defects: [],
    ...overrides,
  };
}

type Status = ItemStory['statuses'][number]['value'];

const NO_STATUS: Status = { statusId: '9', name: '9', category: null };
const STATUSES: Readonly<Record<string, Status>> = {
  '1': { statusId: '1', name: 'To Do', category: 'todo' },
  '3': { statusId: '3', name: 'In Progress', category: 'in-progress' },
  '4': { statusId: '4', name: 'In Review', category: 'in-progress' },
  '5': { statusId: '5', name: 'Done', category: 'done' },
};

/** The same as a reply to a reader in the contract's zone. */
export function aStoryReply(overrides: Partial<ItemStory> = {}): ItemStoryReply {
  return {
    story: aStory(overrides),
    timeZone: 'Europe/Berlin',
    summary: 'Round the total of a basket as the bank does',
    typeName: 'Story',
  };
}
