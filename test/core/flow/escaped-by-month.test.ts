import fc from 'fast-check';

import { escapedByMonth } from '../../../src/core/flow/escaped-by-month';
import { escapedDefectRate } from '../../../src/core/flow/escaped-defect-rate';
import { aContract, anItem } from '../../support/facts';
import { settingOf } from '../../support/flow-setting';

const aBug = (id: string, created: string, label = '-') => anItem({ id, created, type: ['bug'], labels: [label] });
const monthsOf = (items: Parameters<typeof settingOf>[0], told: Parameters<typeof settingOf>[1] = {}) => {
  const { portfolio, window } = settingOf(items, told);
  return escapedByMonth(portfolio, window);
};

describe('escapedByMonth', () => {
  it('counts the bugs of each month of the window by where they were found', () => {
    const items = [
      aBug('1', '2026-02-11', 'escaped'),
      aBug('2', '2026-02-12', 'escaped'),
      aBug('3', '2026-02-28T23:59Z', 'ui'),
      aBug('4', '2026-03-01'),
      aBug('5', '2026-03-02', 'customer'),
      aBug('6', '2026-03-02', 'production'),
    ];
    expect(monthsOf(items)).toEqual([
      { id: '2026-02', name: 'February 2026', bugs: 2, escaped: 1, unclassified: 0 },
      { id: '2026-03', name: 'March 2026', bugs: 3, escaped: 2, unclassified: 1 },
    ]);
  });

  it('lists every month that the window touches, over the turn of a year', () => {
    const contract = aContract({ flow: { windowDays: 84 } });
    expect(monthsOf([], { contract, asOf: '2026-01-15T12:00Z' })).toEqual([
      { id: '2025-10', name: 'October 2025', bugs: 0, escaped: 0, unclassified: 0 },
      { id: '2025-11', name: 'November 2025', bugs: 0, escaped: 0, unclassified: 0 },
      { id: '2025-12', name: 'December 2025', bugs: 0, escaped: 0, unclassified: 0 },
      { id: '2026-01', name: 'January 2026', bugs: 0, escaped: 0, unclassified: 0 },
    ]);
  });

  it('takes the month of the zone', () => {
    const contract = aContract({ timeZone: 'Europe/Berlin', flow: { windowDays: 28 } });
    expect(monthsOf([aBug('1', '2026-02-28T23:30Z')], { contract }).map(({ bugs }) => bugs)).toEqual([0, 1]);
  });

  it('adds up to the bugs behind the rate', () => {
    const days = fc.array(fc.tuple(fc.integer({ min: 1, max: 28 }), fc.constantFrom('-', 'ui', 'escaped')));
    fc.assert(
      fc.property(days, (all) => {
        const items = all.map(([day, label], i) => aBug(String(i), `2026-02-${String(day).padStart(2, '0')}`, label));
        const { portfolio, window } = settingOf(items);
        const { behind } = escapedDefectRate(portfolio, window);
        const months = escapedByMonth(portfolio, window);
        const sum = (of: (month: (typeof months)[number]) => number) => months.reduce((n, month) => n + of(month), 0);
        expect(sum(({ bugs }) => bugs)).toBe(behind.length);
        expect(sum(({ escaped }) => escaped)).toBe(behind.filter(({ part }) => part === 'escaped: label').length);
        expect(sum(({ unclassified }) => unclassified)).toBe(
          behind.filter(({ part }) => part === 'cannot be classified').length,
        );
      }),
    );
  });
});
