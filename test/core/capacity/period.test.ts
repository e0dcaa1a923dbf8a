import { calendarPeriods, lastInstantOf, sprintPeriod } from '../../../src/core/capacity/period';
import { runOf, type RunSprint } from '../../../src/core/capacity/sprint-times';
import { aSprint, instant } from '../../support/facts';

function running(sprint: Parameters<typeof aSprint>[0]): RunSprint {
  const run = runOf(aSprint(sprint));
  if (run === null) throw new Error('The sprint did not run.');
  return run;
}

describe('sprintPeriod', () => {
  it('runs to its planned end while it is open', () => {
    expect(sprintPeriod(running({ end: '2026-01-19' }), instant('2026-01-10'))).toEqual({
      id: 's1',
      kind: 'sprint',
      name: 'Sprint s1',
      span: { from: instant('2026-01-05'), to: instant('2026-01-19') },
      over: false,
    });
  });

  it('runs on when it is overdue or has no planned end, as-of itself included', () => {
    const asOf = instant('2026-02-01');
    expect(sprintPeriod(running({ end: '2026-01-19' }), asOf)).toMatchObject({ span: { to: asOf + 1 }, over: false });
    expect(sprintPeriod(running({ end: null }), asOf)).toMatchObject({ span: { to: asOf + 1 }, over: false });
  });

  it('is over from its completion on, and was not before', () => {
    const run = running({ end: '2026-01-19', complete: '2026-01-16' });
    expect(sprintPeriod(run, instant('2026-01-16') - 1)).toMatchObject({
      span: { to: instant('2026-01-19') },
      over: false,
    });
    expect(sprintPeriod(run, instant('2026-01-16'))).toMatchObject({ span: { to: instant('2026-01-16') }, over: true });
  });
});

describe('calendarPeriods', () => {
  it('are the month of as-of in the zone and the eight before it', () => {
    // 00:30 on 1 March in Berlin.
    const { current, finished } = calendarPeriods('month', instant('2026-02-28T23:30Z'), 'Europe/Berlin');
    expect(current).toEqual({
      id: '2026-03',
      kind: 'month',
      name: 'March 2026',
      span: { from: instant('2026-02-28T23:00Z'), to: instant('2026-03-31T22:00Z') },
      over: false,
    });
    expect(finished.map(({ id }) => id)).toEqual([
      '2025-07',
      '2025-08',
      '2025-09',
      '2025-10',
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ]);
    expect(finished.every(({ over }) => over)).toBe(true);
  });

  it('are quarters where the contract says so', () => {
    const { current, finished } = calendarPeriods('quarter', instant('2026-05-05'), 'UTC');
    expect(current).toMatchObject({ id: '2026-Q2', kind: 'quarter', name: 'Q2 2026' });
    expect(finished.map(({ id }) => id).slice(-2)).toEqual(['2025-Q4', '2026-Q1']);
  });
});

describe('lastInstantOf', () => {
  it('is as-of in a running period, and the last millisecond of a finished one', () => {
    const asOf = instant('2026-03-10');
    const { current, finished } = calendarPeriods('month', asOf, 'UTC');
    expect(lastInstantOf(current, asOf)).toBe(asOf);
    expect(finished.slice(-1).map((period) => lastInstantOf(period, asOf))).toEqual([instant('2026-03-01') - 1]);
  });
});
