import { callDateFunction } from '../../../../host/jira/jql/date-functions';

/** A Wednesday. */
const NOW = Date.UTC(2026, 2, 11, 12, 30, 15, 250);

function call(name: string, increment?: string, timeZone = 'UTC'): number | 'invalid' | null {
  return callDateFunction(name, increment, { now: NOW, timeZone });
}

describe('callDateFunction', () => {
  it.each<[string, string | undefined, number]>([
    ['now', undefined, NOW],
    ['NOW', '-1d', NOW - 86_400_000],
    ['startOfDay', undefined, Date.UTC(2026, 2, 11)],
    ['endOfDay', undefined, Date.UTC(2026, 2, 12) - 1],
    ['startOfDay', '-1', Date.UTC(2026, 2, 10)],
    ['startofday', '+36h', Date.UTC(2026, 2, 12, 12)],
    ['startOfWeek', undefined, Date.UTC(2026, 2, 8)],
    ['endOfWeek', undefined, Date.UTC(2026, 2, 15) - 1],
    ['startOfWeek', '-1w', Date.UTC(2026, 2, 1)],
    ['startOfWeek', '+1d', Date.UTC(2026, 2, 9)],
    ['startOfMonth', undefined, Date.UTC(2026, 2, 1)],
    ['startOfMonth', '+14d', Date.UTC(2026, 2, 15)],
    ['endOfMonth', '-1', Date.UTC(2026, 2, 1) - 1],
    ['endOfMonth', '+15d', Date.UTC(2026, 3, 16) - 1],
    ['startOfMonth', '-3M', Date.UTC(2025, 11, 1)],
    ['startOfYear', undefined, Date.UTC(2026, 0, 1)],
    ['endOfYear', '-1y', Date.UTC(2026, 0, 1) - 1],
  ])('%s(%s)', (name, increment, expected) => {
    expect(call(name, increment)).toBe(expected);
  });

  it('counts days in the zone of the caller', () => {
    // 12:30 UTC on the 11th is already the 12th in Auckland, thirteen hours ahead.
    expect(call('startOfDay', undefined, 'Pacific/Auckland')).toBe(Date.UTC(2026, 2, 11, 11));
    expect(call('startOfDay', undefined, 'America/New_York')).toBe(Date.UTC(2026, 2, 11, 4));
  });

  it('keeps midnight at midnight over the change to summer time', () => {
    // New York went to summer time on 8 March 2026.
    expect(call('startOfDay', '-7', 'America/New_York')).toBe(Date.UTC(2026, 2, 4, 5));
  });

  it('does not know other functions', () => {
    expect(call('openSprints')).toBeNull();
    expect(call('startOfHour')).toBeNull();
  });

  it.each(['soon', '1.5d', '--1', ''])('refuses the increment %j', (increment) => {
    expect(call('startOfDay', increment)).toBe('invalid');
  });

  it('has no unit of its own for now()', () => {
    expect(call('now', '-1')).toBe('invalid');
  });
});
