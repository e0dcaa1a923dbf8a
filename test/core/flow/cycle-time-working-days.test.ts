import fc from 'fast-check';

import { cycleTime } from '../../../src/core/flow/cycle-time';
import { cycleTimeWorkingDays } from '../../../src/core/flow/cycle-time-working-days';
import { DEFAULT_CALENDAR, type WorkingCalendar } from '../../../src/core/ledger/operating-contract';
import { aContract, anItem, instant } from '../../support/facts';
import { settingOf, taking } from '../../support/flow-setting';

type Items = Parameters<typeof settingOf>[0];

const measureOf = (
  items: Items,
  calendar: WorkingCalendar = DEFAULT_CALENDAR,
  told?: Parameters<typeof settingOf>[1],
) => {
  const { finished, window } = settingOf(items, told);
  return cycleTimeWorkingDays(finished, window, calendar);
};
const lasting = (id: string, started: string, done: string) =>
  anItem({ id, status: ['todo', `${started} doing`, `${done} done`] });

describe('cycleTimeWorkingDays', () => {
  it('counts the working days from started to done, both included', () => {
    // Friday to Monday, a week from Monday to Sunday, and within one Tuesday.
    const items = [
      lasting('1', '2026-02-27', '2026-03-02'),
      lasting('2', '2026-03-02', '2026-03-08'),
      lasting('3', '2026-03-10T09:00Z', '2026-03-10T10:00Z'),
    ];
    expect(measureOf(items)).toEqual({
      kind: 'value',
      value: { p50: 2, p85: 5, p95: 5 },
      definitionId: 'cycle-time-working-days',
      unit: 'working-days',
      window: { from: instant('2026-02-12'), to: instant('2026-03-11T12:00:00.001Z') },
      n: 3,
      coverage: 1,
      excluded: [],
      behind: [
        { itemId: '1', value: 2, part: null },
        { itemId: '2', value: 5, part: null },
        { itemId: '3', value: 1, part: null },
      ],
    });
  });

  it.each([
    ['a day off', lasting('1', '2026-03-08T09:00Z', '2026-03-08T17:00Z'), DEFAULT_CALENDAR, 0],
    [
      'a holiday between',
      lasting('1', '2026-03-02', '2026-03-04'),
      { weekdays: [1, 2, 3], holidays: ['2026-03-03'] },
      2,
    ],
    ['a week of six days', lasting('1', '2026-03-02', '2026-03-08'), { weekdays: [1, 2, 3, 4, 5, 6], holidays: [] }, 6],
  ])('knows the calendar of the contract: %s', (...[, item, calendar, days]) => {
    expect(measureOf([item], calendar)).toMatchObject({ value: { p50: days } });
  });

  it('counts the days of the zone', () => {
    // Sunday night in UTC is Monday in Berlin.
    const item = lasting('1', '2026-03-08T23:10Z', '2026-03-08T23:20Z');
    const berlin = aContract({ timeZone: 'Europe/Berlin', flow: { windowDays: 28 } });
    expect(measureOf([item])).toMatchObject({ value: { p50: 0 } });
    expect(measureOf([item], DEFAULT_CALENDAR, { contract: berlin })).toMatchObject({ value: { p50: 1 } });
  });

  it('leaves out what cycle time leaves out, and is absent with it', () => {
    const skipped = anItem({ id: '2', status: ['todo', '2026-03-09 done'] });
    expect(measureOf([taking(2, '1'), skipped])).toMatchObject({
      n: 1,
      coverage: 0.5,
      excluded: [{ reason: 'done without being started', count: 1 }],
    });
    expect(measureOf([skipped])).toMatchObject({
      kind: 'absent',
      absence: { kind: 'no-data', missing: 'no item was started and done in the last 28 days' },
    });
  });

  it('is never more than the cycle time in calendar days, item by item', () => {
    const days = fc.array(fc.integer({ min: 1, max: 27 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(days, (all) => {
        const { finished, window } = settingOf(all.map((n, i) => taking(n, String(i))));
        const calendarDays = cycleTime(finished, window).behind;
        const working = cycleTimeWorkingDays(finished, window, DEFAULT_CALENDAR).behind;
        expect(working).toHaveLength(calendarDays.length);
        for (const [i, { value }] of working.entries()) {
          expect(value).toBeLessThanOrEqual(calendarDays[i]?.value ?? NaN);
        }
      }),
    );
  });
});
