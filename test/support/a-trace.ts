import type { Trace } from '../../src/core/scorecard/trace';
import { AS_OF } from './snapshot';

const DAY_MS = 86_400_000;

/** The trace of a cycle time over the 84 days before as-of: three items, of which one was reopened. */
export function aTrace(overrides: Partial<Trace> = {}): Trace {
  return {
    id: 'cycle-time',
    asOf: AS_OF,
    definitionId: 'cycle-time',
    unit: 'days',
    window: { from: AS_OF - 84 * DAY_MS, to: AS_OF },
    n: 3,
    coverage: 0.75,
    excluded: [{ reason: 'done without being started', count: 1 }],
    behind: [
      { itemId: '10007', value: 12, part: null },
      { itemId: '10003', value: 4, part: 'reopened' },
      { itemId: '10012', value: 4, part: null },
    ],
    ...overrides,
  };
}
