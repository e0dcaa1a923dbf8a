import fc from 'fast-check';

import { driftOf, isCommitted, keptOf, sprintAmounts } from '../../../src/core/flow/sprint-amounts';
import type { SprintFate, SprintItem } from '../../../src/core/flow/sprint-membership';

const item = (fate: SprintFate, pointsAgreed: number | null, pointsAtEnd: number | null): SprintItem => ({
  itemId: fate,
  fate,
  pointsAgreed,
  pointsAtEnd,
});

/** Committed: 3 + 5 + 2 + 8 points; 3 of them became 5, 8 became 6. */
const SPRINT = [
  item('kept', 3, 5),
  item('not done', 5, 5),
  item('removed', 2, 1),
  item('abandoned', 8, 6),
  item('added', 1, 4),
  item('already done', 7, 9),
];

describe('sprintAmounts', () => {
  it('counts items', () => {
    expect(sprintAmounts(SPRINT, 'items')).toEqual({
      committed: 4,
      kept: 1,
      reliability: 0.25,
      added: 1,
      removed: 1,
      reestimated: 0,
      final: 4,
      gross: 0.5,
      net: 0,
    });
  });

  it('sums points: the commitment as agreed, the final scope as it ended', () => {
    // Committed 18, + 4 added - 2 removed + 2 - 2 re-estimated = 20 in the end; 4 + 2 + 4 = 10 changed on the way.
    expect(sprintAmounts(SPRINT, 'points')).toEqual({
      committed: 18,
      kept: 3,
      reliability: 3 / 18,
      added: 4,
      removed: 2,
      reestimated: 4,
      final: 20,
      gross: 10 / 18,
      net: 2 / 18,
    });
  });

  it('has no shares where nothing was committed: no data is not zero', () => {
    expect(sprintAmounts([item('added', null, 3), item('already done', 1, 1)], 'items')).toEqual({
      committed: 0,
      kept: 0,
      reliability: null,
      added: 1,
      removed: 0,
      reestimated: 0,
      final: 1,
      gross: null,
      net: null,
    });
    expect(sprintAmounts([item('kept', null, null)], 'points')).toMatchObject({ committed: 0, reliability: null });
  });

  it('takes an item without an estimate for nothing agreed on: its first estimate in the sprint is a change', () => {
    expect(sprintAmounts([item('kept', 5, 5), item('not done', null, 3)], 'points')).toMatchObject({
      committed: 5,
      kept: 5,
      reestimated: 3,
      final: 8,
    });
  });
});

describe('an item of a sprint', () => {
  it.each<[SprintFate, boolean]>([
    ['kept', true],
    ['not done', true],
    ['removed', true],
    ['abandoned', true],
    ['added', false],
    ['already done', false],
  ])('that is %s: committed %s', (fate, expected) => {
    expect(isCommitted(item(fate, 1, 1))).toBe(expected);
  });

  it.each<[SprintFate, ReturnType<typeof driftOf>, ReturnType<typeof driftOf>]>([
    ['kept', { how: 'as agreed', amount: 0 }, { how: 're-estimated', amount: 2 }],
    ['not done', { how: 'as agreed', amount: 0 }, { how: 're-estimated', amount: 2 }],
    ['abandoned', { how: 'as agreed', amount: 0 }, { how: 're-estimated', amount: 2 }],
    ['removed', { how: 'removed', amount: 1 }, { how: 'removed', amount: 5 }],
    ['added', { how: 'added', amount: 1 }, { how: 'added', amount: 3 }],
    ['already done', null, null],
  ])('that is %s drifts so in items, and so from 5 to 3 points', (fate, inItems, inPoints) => {
    expect(driftOf(item(fate, 5, 3), 'items')).toEqual(inItems);
    expect(driftOf(item(fate, 5, 3), 'points')).toEqual(inPoints);
  });

  it('is as agreed in points where its estimate did not change', () => {
    expect(driftOf(item('kept', 5, 5), 'points')).toEqual({ how: 'as agreed', amount: 0 });
    expect(driftOf(item('kept', null, null), 'points')).toEqual({ how: 'as agreed', amount: 0 });
  });

  it('is kept with what was agreed, and not otherwise', () => {
    expect([keptOf(item('kept', 5, 3), 'items'), keptOf(item('kept', 5, 3), 'points')]).toEqual([1, 5]);
    expect(keptOf(item('abandoned', 5, 3), 'points')).toBe(0);
    expect(keptOf(item('kept', null, 3), 'points')).toBe(0);
  });
});

describe('the parts of any sprint', () => {
  const anItems = fc.array(
    fc.record({
      itemId: fc.uuid(),
      fate: fc.constantFrom<SprintFate[]>('kept', 'not done', 'removed', 'abandoned', 'added', 'already done'),
      pointsAgreed: fc.option(fc.nat(13)),
      pointsAtEnd: fc.option(fc.nat(13)),
    }),
  );
  const units = fc.constantFrom<('items' | 'points')[]>('items', 'points');

  it('add up: final = committed + added - removed + what re-estimates left', () => {
    fc.assert(
      fc.property(anItems, (items) => {
        const { committed, added, removed, final } = sprintAmounts(items, 'items');
        expect(final).toBe(committed + added - removed);
        const points = sprintAmounts(items, 'points');
        const stayed = items.filter(({ fate }) => ['kept', 'not done', 'abandoned'].includes(fate));
        const left = stayed.reduce((sum, one) => sum + (one.pointsAtEnd ?? 0) - (one.pointsAgreed ?? 0), 0);
        expect(points.final).toBe(points.committed + points.added - points.removed + left);
        expect(points.reestimated).toBeGreaterThanOrEqual(Math.abs(left));
      }),
    );
  });

  it('add up: kept, not done, removed and abandoned are the commitment', () => {
    fc.assert(
      fc.property(anItems, (items) => {
        const { committed, kept, removed } = sprintAmounts(items, 'items');
        const stillIn = items.filter(({ fate }) => fate === 'not done' || fate === 'abandoned').length;
        expect(kept + stillIn + removed).toBe(committed);
      }),
    );
  });

  it('have a gross drift of at least the net one, and a reliability of at most 1', () => {
    fc.assert(
      fc.property(anItems, units, (items, unit) => {
        const { gross, net, reliability } = sprintAmounts(items, unit);
        expect(gross ?? 0).toBeGreaterThanOrEqual(Math.abs(net ?? 0) - 1e-12);
        expect(reliability ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });
});
