import { FAILURE_MODE_WORDS, failureModeOf } from '../../../src/core/capacity/failure-mode';
import type { FailureMode } from '../../../src/core/capacity/split';
import { splitOf } from '../../../src/core/capacity/split-of';
import { aContract } from '../../support/facts';

const policy = { ...aContract().capacity, technicalHealthTarget: 0.3, tolerance: 0.05, floor: 0.2 };

/** The failure mode of a split of 100 items. */
function modeOf(health: number, untagged: number): FailureMode | null {
  const items = Array.from(
    { length: 100 },
    (_, i) =>
      ({
        itemId: String(i),
        category: i < health ? 'technical-health' : i < health + untagged ? 'untagged' : 'roadmap',
        amount: 1,
      }) as const,
  );
  return failureModeOf(splitOf(items, 'items', policy), policy);
}

describe('failureModeOf', () => {
  it.each<[string, number, number, FailureMode | null]>([
    ['a breach is a feature factory', 10, 0, 'feature-factory'],
    ['so is drifting under target - tolerance', 24, 0, 'feature-factory'],
    ['exactly target - tolerance is none', 25, 0, null],
    ['on target is none', 30, 0, null],
    ['drifting over the target is none yet', 38, 0, null],
    ['over-invested is an engineering wishlist', 41, 0, 'engineering-wishlist'],
    ['undetermined is none, because tagging could decide it', 10, 20, null],
  ])('%s', (...[, health, untagged, mode]) => {
    expect(modeOf(health, untagged)).toBe(mode);
  });

  it('is none without data', () => {
    expect(failureModeOf(splitOf([], 'items', policy), policy)).toBeNull();
  });

  it('is named in words', () => {
    expect(FAILURE_MODE_WORDS['feature-factory']).toMatch(/^Feature factory: /);
    expect(FAILURE_MODE_WORDS['engineering-wishlist']).toMatch(/^Engineering wishlist: /);
  });
});
