import { changedJql, monthsBefore, selectionJql, selectionToCount } from '../../../src/app/sync/selection';
import { instant } from '../../support/facts';

const now = instant('2026-03-31T12:00Z');
const since = { from: instant('2026-03-31T11:00Z'), now };

describe('selectionJql', () => {
  it('selects what is open or was changed since, in an order that new items do not disturb', () => {
    expect(selectionJql(['10000', '10100'], since)).toBe(
      'project in (10000, 10100) AND (statusCategory != Done OR updated >= "-60m") ORDER BY created ASC, key ASC',
    );
  });

  it('counts the same items without an order', () => {
    expect(selectionToCount(['10000'], since)).toBe(
      'project in (10000) AND (statusCategory != Done OR updated >= "-60m")',
    );
  });
});

describe('changedJql', () => {
  it('asks by elapsed minutes, because a written date would be read in some time zone', () => {
    expect(changedJql(['10000'], { from: instant('2026-03-31T10:58:30Z'), now })).toBe(
      'project in (10000) AND updated >= "-62m" ORDER BY updated ASC, key ASC',
    );
  });

  it.each([now, now + 60_000])('never asks for no time at all', (from) => {
    expect(changedJql(['10000'], { from, now })).toContain('"-1m"');
  });
});

describe('monthsBefore', () => {
  it.each([
    ['2026-03-15', 12, '2025-03-15'],
    ['2026-03-15', 3, '2025-12-15'],
    ['2024-02-29', 12, '2023-03-01'],
  ])('%s, %i months earlier, is %s', (from, months, expected) => {
    expect(new Date(monthsBefore(instant(from), months)).toISOString().slice(0, 10)).toBe(expected);
  });
});
