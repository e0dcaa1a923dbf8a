import * as fc from 'fast-check';
import { planSprints, type TeamSprint } from '../../../../host/data/company/sprint-calendar';
import type { TeamKey } from '../../../../host/data/company/teams';
import { Random } from '../../../../host/data/random';
import { END } from './a-company';

const DAY = 86_400_000;
const boards = new Map<TeamKey, number>([
  ['PAY', 1],
  ['MOB', 2],
]);
const plan = (end: number, weeks = 40, seed = 1): TeamSprint[] =>
  planSprints({ start: end - weeks * 7 * DAY, end }, boards, new Random(seed));
const of = (sprints: readonly TeamSprint[], team: TeamKey) => sprints.filter((sprint) => sprint.team === team);

const anyEnd = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2030, 0, 1) });

describe('planSprints', () => {
  it('has one sprint running and one to come on each board, whatever the day', () => {
    fc.assert(
      fc.property(anyEnd, fc.integer(), (end, seed) => {
        for (const team of boards.keys()) {
          const sprints = of(plan(end, 30, seed), team);
          expect(sprints.slice(-2).map(({ sprint }) => sprint.state)).toEqual(['active', 'future']);
          const active = sprints.at(-2);
          expect(active?.from).toBeLessThanOrEqual(end);
          expect(active?.to).toBeGreaterThan(end);
          expect(sprints.at(-1)?.from).toBeGreaterThan(end);
          expect(sprints.slice(0, -2).every(({ sprint, to }) => sprint.state === 'closed' && to < end)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never starts both boards on one day', () => {
    fc.assert(
      fc.property(anyEnd, (end) => {
        const sprints = plan(end, 30);
        const days = (team: TeamKey) => of(sprints, team).map(({ from }) => Math.floor(from / DAY));
        expect(days('PAY').filter((day) => days('MOB').includes(day))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('completes each sprint within two hours before the next one starts', () => {
    for (const team of boards.keys()) {
      const sprints = of(plan(END), team);
      for (const [index, { to }] of sprints.slice(0, -1).entries()) {
        const pause = (sprints[index + 1]?.from ?? 0) - to;
        expect(pause).toBeGreaterThan(20 * 60_000);
        expect(pause).toBeLessThan(120 * 60_000);
      }
    }
  });

  it('numbers all sprints by their start and names them by team', () => {
    const sprints = plan(END);
    expect(sprints.map(({ sprint }) => sprint.id)).toEqual(sprints.map((_, index) => index + 1));
    expect(sprints.map(({ from }) => from)).toEqual(sprints.map(({ from }) => from).toSorted((a, b) => a - b));
    expect(
      of(sprints, 'MOB')
        .map(({ sprint }) => sprint.name)
        .slice(0, 2),
    ).toEqual(['MOB Sprint 1', 'MOB Sprint 2']);
    expect(of(sprints, 'MOB').every(({ sprint }) => sprint.boardId === 2)).toBe(true);
  });

  it('dates what has begun, and nothing that has not', () => {
    for (const { sprint, from, to } of plan(END)) {
      if (sprint.state === 'future') {
        expect(sprint).toMatchObject({ startDate: null, endDate: null, completeDate: null });
        continue;
      }
      expect(sprint.startDate).toBe(from);
      expect(sprint.endDate).toBeGreaterThan(from + 12 * DAY);
      expect(sprint.completeDate).toBe(sprint.state === 'closed' ? to : null);
      expect(sprint.created).toBe(from - 14 * DAY);
    }
  });

  it('counts back from the present and leaves three weeks in which the first work can be written', () => {
    const pay = of(plan(END), 'PAY');
    expect(pay.slice(-3).map(({ ago }) => ago)).toEqual([1, 0, -1]);
    expect(pay[0]?.ago).toBe(pay.length - 2);
    expect(pay[0]?.from).toBeGreaterThanOrEqual(END - 40 * 7 * DAY + 21 * DAY);
  });

  it('starts a sprint a day late now and then', () => {
    const weekdays = of(plan(END, 100), 'PAY').map(({ from }) => new Date(from).getUTCDay());
    expect(new Set(weekdays)).toEqual(new Set([2, 3]));
    expect(weekdays.filter((weekday) => weekday === 3).length).toBeLessThan(weekdays.length / 4);
  });

  it('plans nothing for a board without a rhythm', () => {
    const kanban = new Map<TeamKey, number>([['PLAT', 3]]);
    expect(planSprints({ start: END - 300 * DAY, end: END }, kanban, new Random(1))).toEqual([]);
  });
});
