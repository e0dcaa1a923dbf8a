import type { PeriodItems } from '../../../src/core/capacity/period-items';
import type { Period } from '../../../src/core/capacity/split';
import { spanning, summed } from '../../../src/core/capacity/summed-periods';

const period = (id: string, from: number, to: number): Period => ({
  id,
  kind: 'sprint',
  name: `Sprint ${id}`,
  span: { from, to },
  over: true,
});
const weighed = (itemId: string) => ({ itemId, category: 'roadmap', points: 1 }) as const;
const counted = (itemId: string) => ({ itemId, category: 'roadmap', amount: 1 }) as const;
const ONE: PeriodItems = {
  period: period('s1', 1, 5),
  planned: [weighed('1'), weighed('2')],
  actual: [weighed('1')],
  accrued: null,
};
const TWO: PeriodItems = { period: period('s2', 5, 9), planned: [weighed('2')], actual: [weighed('2')], accrued: null };
const QUARTER = period('q', 0, 100);

describe('summed', () => {
  it('puts the items of the periods one after the other, so that what was committed twice is there twice', () => {
    expect(summed(QUARTER, [ONE, TWO])).toEqual({
      period: QUARTER,
      planned: [weighed('1'), weighed('2'), weighed('2')],
      actual: [weighed('1'), weighed('2')],
      accrued: null,
    });
  });

  it('does so with the time that went into them', () => {
    const first = { ...ONE, accrued: { items: [counted('1')], unattributed: [counted('3')] } };
    const second = { ...TWO, accrued: { items: [counted('2')], unattributed: [] } };
    expect(summed(QUARTER, [first, second])?.accrued).toEqual({
      items: [counted('1'), counted('2')],
      unattributed: [counted('3')],
    });
  });

  it('of none is none', () => {
    expect(summed(QUARTER, [])).toBeNull();
  });
});

describe('spanning', () => {
  it('is the period that all share', () => {
    const shared = period('2026-01', 1, 5);
    expect(spanning([shared, { ...shared }])).toBe(shared);
    expect(spanning([shared])).toBe(shared);
  });

  it('reaches over all of them where they differ', () => {
    expect(spanning([period('s1', 3, 7), period('s2', 1, 5), period('s3', 2, 9)])).toEqual({
      id: 'present',
      kind: 'sprint',
      name: 'Present periods of 3 teams',
      span: { from: 1, to: 9 },
      over: false,
    });
  });
});
