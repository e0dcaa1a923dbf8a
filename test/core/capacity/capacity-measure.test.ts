import { capacityMeasure, HEALTH_OF_SPLIT } from '../../../src/core/capacity/capacity-measure';
import type { WeighedItem } from '../../../src/core/capacity/split-of';
import type { CategoryOrUntagged } from '../../../src/core/ledger/operating-contract';
import { aContract } from '../../support/facts';

const policy = aContract().capacity;
const plan = (...items: readonly (readonly [CategoryOrUntagged, number | null])[]): WeighedItem[] =>
  items.map(([category, points], i) => ({ itemId: String(i), category, points }));

describe('capacityMeasure', () => {
  it('is the technical-health share of the plan, with its status on the scorecard', () => {
    const fourToOne = plan(['roadmap', 1], ['roadmap', 1], ['roadmap', 1], ['roadmap', 1], ['technical-health', 1]);
    expect(capacityMeasure(fourToOne, policy, 1000)).toMatchObject({
      measure: {
        kind: 'value',
        value: 0.2,
        definitionId: 'planned-split',
        unit: 'share',
        window: { from: 1000, to: 1001 },
        n: 5,
        coverage: 1,
        behind: fourToOne.map(({ itemId, category }) => ({ itemId, value: 1, part: category })),
      },
      status: 'healthy',
    });
  });

  it('reads the status of a split as METRICS says', () => {
    expect(HEALTH_OF_SPLIT).toEqual({
      'on-target': 'healthy',
      drifting: 'watch',
      'over-invested': 'watch',
      undetermined: 'watch',
      breach: 'weak',
    });
    expect(capacityMeasure(plan(['roadmap', 1]), policy, 0).status).toBe('weak');
    expect(capacityMeasure(plan(['untagged', 1]), policy, 0).status).toBe('watch');
  });

  it('counts in points what has an estimate, and says how much has none', () => {
    const some = plan(['roadmap', 6], ['technical-health', 2], ['technical-health', null], ['untagged', null]);
    expect(capacityMeasure(some, { ...policy, unit: 'points' }, 0)).toMatchObject({
      measure: { value: 0.25, n: 2, coverage: 0.5, excluded: [{ reason: 'without an estimate', count: 2 }] },
      status: 'healthy',
    });
  });

  it.each(['logged', 'effort-days'] as const)('counts the plan in items for a contract in %s', (unit) => {
    const some = plan(['roadmap', 6], ['roadmap', null], ['roadmap', null], ['technical-health', 2]);
    expect(capacityMeasure(some, { ...policy, unit }, 0)).toMatchObject({
      measure: { value: 0.25, n: 4, coverage: 1, excluded: [] },
      status: 'healthy',
    });
  });

  it('has no value and no status without a plan, or without points in it', () => {
    expect(capacityMeasure([], policy, 0)).toMatchObject({
      measure: { kind: 'absent', absence: { kind: 'no-data', missing: 'nothing is planned in a present period' } },
      status: null,
    });
    expect(capacityMeasure(plan(['roadmap', null]), { ...policy, unit: 'points' }, 0)).toMatchObject({
      measure: { kind: 'absent', absence: { missing: 'nothing that is planned has points' }, coverage: 0 },
      status: null,
    });
  });
});
