import { addUnits, carried, instantOfLiteral } from '../../../../host/jira/jql/date-values';

const NOW = Date.UTC(2026, 2, 9, 12, 30);

describe('instantOfLiteral', () => {
  it.each<[string, string, number]>([
    ['2026-03-01', 'UTC', Date.UTC(2026, 2, 1)],
    ['2026/3/1', 'UTC', Date.UTC(2026, 2, 1)],
    ['2026-03-01 14:05', 'UTC', Date.UTC(2026, 2, 1, 14, 5)],
    ['2026-03-01', 'Europe/Zurich', Date.UTC(2026, 1, 28, 23)],
    ['2026-07-01 00:30', 'Europe/Zurich', Date.UTC(2026, 5, 30, 22, 30)],
    ['-14d', 'UTC', NOW - 14 * 86_400_000],
    ['4w 2d', 'UTC', NOW + 30 * 86_400_000],
    ['-1h30m', 'UTC', NOW - 90 * 60_000],
    ['+2h', 'UTC', NOW + 2 * 3_600_000],
    ['1773059400000', 'UTC', 1_773_059_400_000],
  ])('%s in %s', (text, timeZone, expected) => {
    expect(instantOfLiteral(text, NOW, timeZone)).toBe(expected);
  });

  it.each(['soon', '', '2026-13-01', '2026-02-29', '2026-03-01 24:00', '2026-03/01', '-14x', '1M', '3d ago'])(
    'does not read %j',
    (text) => {
      expect(instantOfLiteral(text, NOW, 'UTC')).toBeNull();
    },
  );

  it('reads 29 February in a leap year', () => {
    expect(instantOfLiteral('2028-02-29', NOW, 'UTC')).toBe(Date.UTC(2028, 1, 29));
  });
});

describe('addUnits', () => {
  const lastOfJanuary = { year: 2026, month: 1, day: 31, hour: 10, minute: 0, second: 0 };

  it('keeps to the last day of a shorter month', () => {
    expect(addUnits(lastOfJanuary, 1, 'M')).toEqual({ ...lastOfJanuary, month: 2, day: 28 });
  });

  it('keeps to 28 February in a year without the 29th', () => {
    const leapDay = { ...lastOfJanuary, year: 2028, month: 2, day: 29 };
    expect(addUnits(leapDay, 1, 'y')).toEqual({ ...leapDay, year: 2029, day: 28 });
  });

  it('carries days, weeks, hours and minutes over the end of a month and a year', () => {
    expect(carried(addUnits(lastOfJanuary, 1, 'd'))).toEqual({ ...lastOfJanuary, month: 2, day: 1 });
    expect(carried(addUnits(lastOfJanuary, -5, 'w'))).toEqual({ ...lastOfJanuary, year: 2025, month: 12, day: 27 });
    expect(carried(addUnits(lastOfJanuary, 15, 'h'))).toEqual({ ...lastOfJanuary, month: 2, day: 1, hour: 1 });
    expect(carried(addUnits(lastOfJanuary, -1, 'm'))).toEqual({ ...lastOfJanuary, hour: 9, minute: 59 });
  });
});
