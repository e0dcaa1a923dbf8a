import fc from 'fast-check';

import { forecast, type ForecastOptions } from '../../../src/core/flow/forecast';
import type { Forecast } from '../../../src/core/scorecard/flow-detail';
import { DAY_MS } from '../../../src/core/time/zone';
import { aContract, anItem, instant } from '../../support/facts';
import { settingOf } from '../../support/flow-setting';

type Items = Parameters<typeof settingOf>[0];
type Known = Extract<Forecast, { kind: 'value' }>;

const TODAY = instant('2026-03-11') / DAY_MS;
const isoOf = (day: number): string => new Date(day * DAY_MS + DAY_MS / 2).toISOString();
const doneDaysAgo = (days: number, id: string) =>
  anItem({ id, created: '2025-01-01', status: ['todo', `${isoOf(TODAY - days)} done`] });
/** One item done on each of the last 84 days before today. */
const ONE_A_DAY = Array.from({ length: 84 }, (_, i) => doneDaysAgo(i + 1, `d${i}`));
const openItems = (count: number) =>
  Array.from({ length: count }, (_, i) => anItem({ id: `o${i}`, created: '2025-01-01' }));

const forecastOf = (items: Items, options: Partial<ForecastOptions> = {}): Forecast => {
  const { portfolio, asOf } = settingOf(items);
  return forecast(portfolio, { asOf, seed: 1, ...options });
};
/** With few trials, where the exact chances do not matter. */
const knownOf = (items: Items, options: Partial<ForecastOptions> = { trials: 100 }): Known => {
  const found = forecastOf(items, options);
  if (found.kind === 'absent') throw new Error(found.absence.missing);
  return found;
};
const same = <T>(value: T) => ({ p50: value, p85: value, p95: value });

describe('forecast', () => {
  it('needs exactly N days for N items where one was done every day', () => {
    expect(forecastOf([...ONE_A_DAY, ...openItems(7)])).toEqual({
      kind: 'value',
      trials: 10_000,
      seed: 1,
      historyDays: 84,
      finished: 84,
      open: 7,
      whenDone: [5, 7, 10, 20, 40].map((items) => ({ items, by: same(TODAY + items) })),
      howMany: [14, 28, 42, 56, 84].map((days) => ({ day: TODAY + days, items: same(days) })),
    });
  });

  it('asks for no items once when nothing is open, and for no amount twice', () => {
    expect(knownOf(ONE_A_DAY).whenDone.map(({ items }) => items)).toEqual([5, 10, 20, 40]);
    expect(knownOf([...ONE_A_DAY, ...openItems(20)]).whenDone.map(({ items }) => items)).toEqual([5, 10, 20, 40]);
    expect(knownOf([...ONE_A_DAY, ...openItems(50)]).whenDone.map(({ items }) => items)).toEqual([5, 10, 20, 40, 50]);
  });

  it('is as careful as its chances say: later days and fewer items for more certainty', () => {
    // Two items on every seventh day: 24 in 84 days.
    const items = Array.from({ length: 24 }, (_, i) => doneDaysAgo(7 * Math.floor(i / 2) + 1, `w${i}`));
    const { whenDone, howMany, historyDays, finished } = knownOf(items, { trials: 10_000 });
    expect({ historyDays, finished }).toEqual({ historyDays: 84, finished: 24 });
    // 5 items take the third success of chance 1/7 (negative binomial): 52 % by day 19, 85.5 % by day 32, 95.1 % by 42.
    expect(whenDone[0]).toEqual({ items: 5, by: { p50: TODAY + 19, p85: TODAY + 32, p95: TODAY + 42 } });
    // 14 days bring twice a binomial of 14 and 1/7: 4 or more in 61 %, 2 or more in 88 %, 0 or more always.
    expect(howMany[0]).toEqual({ day: TODAY + 14, items: { p50: 4, p85: 2, p95: 0 } });
  });

  it('says that it does not know where a trial did not get there in ten years', () => {
    // 10 items on one of 84 days: 4,000 items would take 400 such days, about 92 years.
    const items = [...Array.from({ length: 10 }, (_, i) => doneDaysAgo(84, `x${i}`)), ...openItems(4000)];
    const { whenDone } = knownOf(items);
    expect(whenDone.at(-1)).toEqual({ items: 4000, by: same(null) });
    expect(whenDone[0]?.by.p50).toBeGreaterThan(TODAY);
  });

  it('says it for the chances only that it does not know', () => {
    // 3,652 days at 1/84 bring 43.5 successes on average: for 440 items 44 are needed, near the median.
    const items = [...Array.from({ length: 10 }, (_, i) => doneDaysAgo(84, `x${i}`)), ...openItems(430)];
    const by = knownOf(items).whenDone.at(-1)?.by;
    expect(by?.p50).toBeGreaterThan(TODAY + 3000);
    expect(by?.p50).toBeLessThanOrEqual(TODAY + 3652);
    expect(by).toMatchObject({ p85: null, p95: null });
  });

  it('refuses with fewer than ten finished items', () => {
    expect(forecastOf(ONE_A_DAY.slice(0, 9))).toEqual({
      kind: 'absent',
      absence: {
        kind: 'no-data',
        missing: 'a forecast needs 10 items done in the last 84 days before today, and there are 9',
      },
    });
  });

  it('counts days of the zone from the day of as-of', () => {
    const contract = aContract({ timeZone: 'Asia/Kathmandu' });
    // 20:00 UTC of 11 March is the 12th in Kathmandu.
    const { portfolio, asOf } = settingOf(ONE_A_DAY, { contract, asOf: '2026-03-11T20:00Z' });
    const found = forecast(portfolio, { asOf, seed: 1 });
    expect(found.kind === 'value' && found.howMany[0]?.day).toBe(TODAY + 1 + 14);
  });

  it('is the same for a seed, and with so few trials another for another seed', () => {
    const items = ONE_A_DAY.filter((_, i) => i % 3 === 0);
    const withSeed = (seed: number) => knownOf(items, { seed, trials: 20 });
    expect(withSeed(7)).toEqual(withSeed(7));
    expect(withSeed(8)).toMatchObject({ seed: 8, trials: 20 });
    expect(withSeed(8).whenDone).not.toEqual(withSeed(7).whenDone);
  });

  it('never promises more for more certainty, or for a later day less', () => {
    const history = fc.array(fc.integer({ min: 1, max: 84 }), { minLength: 10, maxLength: 30 });
    fc.assert(
      fc.property(history, fc.integer(), (days, seed) => {
        const { whenDone, howMany } = knownOf(
          days.map((day, i) => doneDaysAgo(day, String(i))),
          { seed, trials: 100 },
        );
        for (const { by } of whenDone) {
          const [p50, p85, p95] = [by.p50, by.p85, by.p95].map((day) => day ?? Infinity);
          expect([p50, p85, p95]).toEqual([p50, p85, p95].sort((a = 0, b = 0) => a - b));
        }
        for (const [i, { items }] of howMany.entries()) {
          expect(items.p95).toBeLessThanOrEqual(items.p85);
          expect(items.p85).toBeLessThanOrEqual(items.p50);
          expect(items.p85).toBeGreaterThanOrEqual(howMany[i - 1]?.items.p85 ?? 0);
        }
      }),
      { numRuns: 8 },
    );
  });
});
