import type { FlowDetail, FlowPoint, WipItem } from '../../src/core/scorecard/flow-detail';
import { otherFlowParts } from './flow-parts';
import { AS_OF } from './snapshot';

const CATEGORIES = [
  'roadmap',
  'roadmap',
  'roadmap',
  'technical-health',
  'roadmap',
  'untagged',
  'technical-health',
] as const;
/** The day of as-of. */
const TODAY = Math.floor(AS_OF / 86_400_000);

/** A finished item; without overrides the one that was done on the day of as-of in four days. */
export function aFlowPoint(overrides: Partial<FlowPoint> = {}): FlowPoint {
  return { itemId: '20001', doneDay: TODAY, cycleTimeDays: 4, category: 'roadmap', ...overrides };
}

export function aWipItem(overrides: Partial<WipItem> = {}): WipItem {
  return {
    itemId: '30001',
    statusId: '3',
    typeId: '1',
    category: 'roadmap',
    ageDays: 6,
    olderThan: null,
    ...overrides,
  };
}

/** Items done over the 90 days before as-of; the days they took follow a fixed, uneven sequence. */
export function manyPoints(count: number): readonly FlowPoint[] {
  return Array.from({ length: count }, (_, index) =>
    aFlowPoint({
      itemId: String(20_001 + index),
      doneDay: TODAY - 89 + Math.floor((index * 90) / count),
      cycleTimeDays:
        1 + ((index * index * 7 + index * 3) % 23) * (index % 11 === 0 ? 2 : 1) * (index % 3 === 0 ? 1 : 0.5),
      category: CATEGORIES[index % CATEGORIES.length] ?? 'roadmap',
    }),
  );
}

/** Items in progress, the oldest first; the first tenth is older than 85 % of finished ones. */
export function manyWipItems(count: number): readonly WipItem[] {
  return Array.from({ length: count }, (_, index) =>
    aWipItem({
      itemId: String(30_001 + index),
      category: CATEGORIES[index % CATEGORIES.length] ?? 'roadmap',
      ageDays: count - index + 2,
      olderThan: index < count / 10 ? 85 : index < count / 2 ? 50 : null,
    }),
  );
}

/** 13 whole weeks before as-of. */
export function someWeeks(): FlowDetail['weeks'] {
  const monday = Math.floor((TODAY - 4) / 7) * 7 + 4;
  return Array.from({ length: 13 }, (_, index) => ({
    monday: monday - 7 * (13 - index),
    done: { roadmap: 6 + (index % 4), 'technical-health': 2 + (index % 3), untagged: index % 2 },
  }));
}

export function aFlowDetail(overrides: Partial<FlowDetail> = {}): FlowDetail {
  return {
    asOf: AS_OF,
    points: manyPoints(148),
    weeks: someWeeks(),
    wip: manyWipItems(41),
    ...otherFlowParts(TODAY),
    ...overrides,
  };
}
