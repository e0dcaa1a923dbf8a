import { runOf } from '../../../src/core/capacity/sprint-times';
import { allOf, periodsOf } from '../../../src/core/capacity/team-periods';
import type { Team } from '../../../src/core/capacity/teams';
import type { SprintMetadata } from '../../../src/core/timeline/site-metadata';
import { aSprint, instant } from '../../support/facts';

const team = (cadence: Team['cadence'], sprints: readonly SprintMetadata[] = []): Team => ({
  id: 'b1',
  name: 'Payments',
  cadence,
  sprints: sprints.flatMap((sprint) => runOf(sprint) ?? []),
});
const ids = (of: Team, asOf: string, zone = 'UTC') => {
  const { current, finished, ofQuarter } = periodsOf(of, instant(asOf), zone);
  const idOf = ({ id }: { id: string }) => id;
  return { current: current?.id ?? null, finished: finished.map(idOf), ofQuarter: ofQuarter.map(idOf) };
};

/** Eleven sprints of a week each from Monday 5 January 2026 on; the last one runs. */
const weekly = Array.from({ length: 11 }, (_, i) => {
  const day = (n: number) => new Date(Date.UTC(2026, 0, 5 + 7 * n)).toISOString();
  return aSprint({ id: `w${i}`, start: day(i), end: day(i + 1), complete: i === 10 ? null : day(i + 1) });
});

describe('the periods of a team', () => {
  it('are its running sprint, the last eight finished ones, and all that end in the quarter', () => {
    expect(ids(team('sprint', weekly), '2026-03-18')).toEqual({
      current: 'w10',
      finished: ['w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8', 'w9'],
      ofQuarter: ['w0', 'w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8', 'w9', 'w10'],
    });
  });

  it.each([
    ['ends within it', aSprint({ start: '2025-12-20', complete: '2026-01-02' }), ['s1']],
    ['ended with the last one', aSprint({ start: '2025-12-20', complete: '2026-01-01' }), []],
    ['ends a millisecond later', aSprint({ start: '2025-12-20', complete: '2026-01-01T00:00:00.001Z' }), ['s1']],
    ['runs, and is to end in it', aSprint({ start: '2026-03-20', end: '2026-04-01' }), ['s1']],
    ['runs, and is to end after it', aSprint({ start: '2026-03-20', end: '2026-04-01T00:00:00.001Z' }), []],
    ['is overdue', aSprint({ start: '2025-12-01', end: '2025-12-15' }), ['s1']],
  ])('count in the quarter a sprint that %s', (_, sprint, expected) => {
    expect(ids(team('sprint', [sprint]), '2026-03-25').ofQuarter).toEqual(expected);
  });

  it('count as finished a sprint that is completed at as-of, in the order of their completion', () => {
    const sprints = [
      aSprint({ id: 'long', start: '2026-01-05', complete: '2026-02-01' }),
      aSprint({ id: 'short', start: '2026-01-06', complete: '2026-01-20' }),
      aSprint({ id: 'last', start: '2026-01-07', complete: '2026-02-02' }),
    ];
    expect(ids(team('sprint', sprints), '2026-02-02')).toMatchObject({
      current: null,
      finished: ['short', 'long', 'last'],
    });
  });

  it('go by the quarter of the zone', () => {
    const sprint = aSprint({ start: '2025-12-20', complete: '2026-01-01T03:00Z' });
    expect(ids(team('sprint', [sprint]), '2026-01-10').ofQuarter).toEqual(['s1']);
    expect(ids(team('sprint', [sprint]), '2026-01-10', 'America/New_York').ofQuarter).toEqual([]);
  });

  it('are months, of which up to three are of the quarter', () => {
    expect(ids(team('month'), '2026-05-10')).toEqual({
      current: '2026-05',
      finished: ['2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04'],
      ofQuarter: ['2026-04', '2026-05'],
    });
  });

  it('are quarters, of which the present one is of the quarter', () => {
    expect(ids(team('quarter'), '2026-05-10')).toMatchObject({ current: '2026-Q2', ofQuarter: ['2026-Q2'] });
  });

  it('are each there once', () => {
    const periods = periodsOf(team('sprint', weekly), instant('2026-03-18'), 'UTC');
    expect(
      allOf(periods)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(weekly.map(({ id }) => id).sort());
    const reachingOut = periodsOf(
      team('sprint', [aSprint({ start: '2026-03-20', end: '2026-04-10' })]),
      instant('2026-03-25'),
      'UTC',
    );
    expect(allOf(reachingOut).map(({ id }) => id)).toEqual(['s1']);
    expect(reachingOut.ofQuarter).toEqual([]);
    expect(allOf({ current: null, finished: [], ofQuarter: [] })).toEqual([]);
  });
});
