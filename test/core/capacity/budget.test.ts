import fc from 'fast-check';

import { budgetOf, sumOf, wouldExceed, type BudgetQuestion } from '../../../src/core/capacity/budget';
import type { Budget } from '../../../src/core/capacity/split';

const asked = (changed: Partial<BudgetQuestion> = {}): BudgetQuestion => ({
  unit: 'points',
  floor: 0.2,
  committed: 20,
  done: [5, 5],
  spent: 10,
  ...changed,
});

describe('budgetOf', () => {
  it('leaves to the roadmap what the floor leaves of what was committed', () => {
    expect(budgetOf(asked())).toEqual({
      unit: 'points',
      basis: 'committed',
      capacity: 20,
      roadmap: 16,
      spent: 10,
      remaining: 6,
      exceeded: false,
    });
  });

  it('takes the mean of the last four periods where nothing was committed', () => {
    expect(budgetOf(asked({ committed: 0, done: [99, 10, 20, 30, 40] }))).toMatchObject({
      basis: 'recent-periods',
      capacity: 25,
      roadmap: 20,
    });
    expect(budgetOf(asked({ committed: 0, done: [10, 20] }))).toMatchObject({ capacity: 15 });
    expect(budgetOf(asked({ committed: 0, done: [0, 20] }))).toMatchObject({ capacity: 10 });
  });

  it.each([[[]], [[0, 0]]])('is not known where nothing was committed and %j was done', (done) => {
    expect(budgetOf(asked({ committed: 0, done }))).toBeNull();
  });

  it.each([
    [15.9, 0.1, false],
    [16, 0, false],
    [16.1, -0.1, true],
  ])('with %d of 16 spent has %d left, exceeded: %s', (spent, remaining, exceeded) => {
    const budget = budgetOf(asked({ spent }));
    expect(budget?.remaining).toBeCloseTo(remaining, 9);
    expect(budget?.exceeded).toBe(exceeded);
  });

  it('is all of the capacity without a floor, and nothing with one of 100 %', () => {
    expect(budgetOf(asked({ floor: 0 }))?.roadmap).toBe(20);
    expect(budgetOf(asked({ floor: 1, spent: 0 }))).toMatchObject({ roadmap: 0, remaining: 0, exceeded: false });
  });

  it('is never more than the capacity, and what is spent and what is left make it up', () => {
    fc.assert(
      fc.property(fc.float({ min: 0, max: 1, noNaN: true }), fc.nat(100), fc.nat(100), (floor, committed, spent) => {
        const budget = budgetOf(asked({ floor, committed, spent, done: [7] }));
        expect(budget?.roadmap ?? 0).toBeLessThanOrEqual(budget?.capacity ?? 0);
        expect((budget?.spent ?? 0) + (budget?.remaining ?? 0)).toBeCloseTo(budget?.roadmap ?? NaN, 9);
      }),
    );
  });
});

describe('wouldExceed', () => {
  it.each([
    [3, 7, false],
    [3, 7.1, true],
    [10, 0, false],
    [11, 0, true],
    // 0.1 + 0.2 is a little more than 0.3.
    [0.1, 0.2, false],
  ])('with %d spent, beginning %d more: %s', (spent, amount, expected) => {
    const roadmap = spent === 0.1 ? 0.3 : 10;
    expect(wouldExceed({ roadmap, spent }, amount)).toBe(expected);
  });
});

describe('sumOf', () => {
  const budget = (changed: Partial<Budget>): Budget => ({
    unit: 'items',
    basis: 'committed',
    capacity: 10,
    roadmap: 8,
    spent: 4,
    remaining: 4,
    exceeded: false,
    ...changed,
  });

  it('adds up the budgets of teams: what one has left makes up for what another took', () => {
    expect(sumOf([budget({}), budget({ capacity: 5, roadmap: 4, spent: 6, remaining: -2, exceeded: true })])).toEqual({
      unit: 'items',
      basis: 'committed',
      capacity: 15,
      roadmap: 12,
      spent: 10,
      remaining: 2,
      exceeded: false,
    });
  });

  it('rests on commitments only if each of them does', () => {
    expect(sumOf([budget({}), budget({ basis: 'recent-periods' })])?.basis).toBe('recent-periods');
  });

  it('is exceeded when all together are', () => {
    expect(sumOf([budget({ spent: 9 }), budget({ spent: 8 })])).toMatchObject({ remaining: -1, exceeded: true });
  });

  it('of none is none', () => {
    expect(sumOf([])).toBeNull();
  });
});
