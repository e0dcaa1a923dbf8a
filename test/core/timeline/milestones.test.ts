import fc from 'fast-check';

import { categoryRuns, isInProgress, standingAt } from '../../../src/core/timeline/category-runs';
import { mayBecomeDone, mayBeInProgress, milestonesOf } from '../../../src/core/timeline/milestones';
import { statusCategories } from '../../../src/core/timeline/status-category';
import { aContract, anItem, aSite, instant, type WrittenHistory } from '../../support/facts';

const categoryOf = statusCategories(aContract().flow, aSite());
const runsOf = (status: WrittenHistory) => categoryRuns(anItem({ status }).status, categoryOf);

describe('milestonesOf', () => {
  it('finds the outer bounds of a reopened item', () => {
    const runs = runsOf(['todo', '2026-02-01 doing', '2026-02-03 done', '2026-02-05 doing', '2026-02-09 done']);
    expect(milestonesOf(runs)).toEqual({
      firstStarted: instant('2026-02-01'),
      firstDone: instant('2026-02-03'),
      lastDone: instant('2026-02-09'),
      settled: instant('2026-02-09'),
      hasUnknown: false,
    });
  });

  it('has none for an item that never moved', () => {
    const never = { firstStarted: Infinity, firstDone: Infinity, lastDone: -Infinity, settled: Infinity };
    expect(milestonesOf(runsOf(['todo']))).toEqual({ ...never, hasUnknown: false });
    expect(milestonesOf(runsOf(['???']))).toEqual({ ...never, hasUnknown: true });
  });
});

describe('the bounds, for any history', () => {
  const statuses = fc.array(fc.constantFrom('todo', 'doing', 'done', '???'), { minLength: 1, maxLength: 8 });
  const written = statuses.map(([first = 'todo', ...rest]) => [
    first,
    ...rest.map((status, i) => `2026-02-${String(i + 2).padStart(2, '0')} ${status}`),
  ]);
  const day = fc.integer({ min: 1, max: 12 }).map((n) => Date.UTC(2026, 1, n));

  it('never deny that an item is in progress', () => {
    fc.assert(
      fc.property(written, day, (status, at) => {
        const runs = runsOf(status);
        if (isInProgress(standingAt(runs, at, 'first'))) expect(mayBeInProgress(milestonesOf(runs), at)).toBe(true);
      }),
    );
  });

  it('never deny that an item became done', () => {
    fc.assert(
      fc.property(written, day, day, (...[status, a, b]) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const runs = runsOf(status);
        const { done } = standingAt(runs, to, 'first');
        if (done !== null && done >= from) expect(mayBecomeDone(milestonesOf(runs), from, to)).toBe(true);
      }),
    );
  });

  it('do deny it for an item that was settled before, or begins after', () => {
    const settled = milestonesOf(runsOf(['doing', '2026-02-03 done']));
    expect(mayBeInProgress(settled, instant('2026-02-03'))).toBe(false);
    expect(mayBecomeDone(settled, instant('2026-02-04'), instant('2026-02-09'))).toBe(false);
    expect(mayBecomeDone(settled, instant('2026-01-01'), instant('2026-02-02'))).toBe(false);
  });
});
