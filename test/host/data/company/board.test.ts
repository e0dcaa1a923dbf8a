import { Board, isHealth, typeOfKind } from '../../../../host/data/company/board';
import type { TeamSprint } from '../../../../host/data/company/sprint-calendar';
import type { Plan } from '../../../../host/data/company/sprint-policy';
import { teamOf } from '../../../../host/data/company/teams';
import { TYPE } from '../../../../host/data/company/vocabulary';
import { Random } from '../../../../host/data/random';
import { aCompany, aDraft, END } from './a-company';

const DAY = 86_400_000;

function aSprint(plan: Plan, id: number, from = END - 5 * DAY): TeamSprint {
  const sprint = {
    id,
    boardId: 1,
    name: `PAY Sprint ${id}`,
    goal: '',
    state: 'active' as const,
    startDate: from,
    endDate: from + 14 * DAY,
    completeDate: null,
  };
  return { team: 'PAY', sprint, ago: 0, plan, from, to: from + 14 * DAY };
}

const aBoard = (items = 24) => {
  const company = aCompany();
  return new Board({ team: teamOf('PAY'), company, random: new Random(1) }, items);
};

describe('Board', () => {
  it('fills a sprint up to the share of its plan, counting what is carried over', () => {
    const carried = Array.from({ length: 4 }, () => aDraft({ typeId: TYPE.techDebt }));
    const committed = aBoard().plan(aSprint('on-target', 1), carried);
    expect(committed.slice(0, 4)).toEqual(carried);
    expect(committed.filter(isHealth).length / committed.length).toBeGreaterThanOrEqual(0.2);
    expect(committed.filter(isHealth).length / committed.length).toBeLessThanOrEqual(0.25);
    expect(new Set(committed).size).toBe(committed.length);
  });

  it('adds no technical health when more than enough is carried over', () => {
    const carried = Array.from({ length: 9 }, () => aDraft({ typeId: TYPE.task }));
    const committed = aBoard().plan(aSprint('far-out', 1), carried);
    expect(committed.filter(isHealth)).toEqual(carried);
  });

  it('plans every item before the sprint starts', () => {
    const sprint = aSprint('on-target', 3);
    for (const draft of aBoard().plan(sprint, [])) {
      const joined = draft.initial.sprintIds.includes(3)
        ? draft.birth.createdAt
        : (draft.edits.find(isJoin)?.at ?? Infinity);
      expect(joined).toBeLessThan(sprint.from);
      expect(joined).toBeGreaterThan(sprint.from - 3 * DAY);
      expect(draft.birth.createdAt).toBeLessThanOrEqual(joined);
    }
  });

  it('takes back what was put on the shelf, but not in the sprint that begins right then', () => {
    const board = aBoard();
    const shelved = Array.from({ length: 10 }, () => aDraft({}, { createdAt: END - 200 * DAY }));
    for (const draft of shelved) board.shelve(draft);
    const next = board.plan(aSprint('on-target', 1, END - 60 * DAY), []);
    expect(next.filter((draft) => shelved.includes(draft))).toEqual([]);
    const afterNext = board.plan(aSprint('on-target', 2, END - 46 * DAY), []);
    expect(afterNext.filter((draft) => shelved.includes(draft)).length).toBeGreaterThan(5);
    const later = board.plan(aSprint('on-target', 3, END - 32 * DAY), []);
    expect(later.filter((draft) => afterNext.includes(draft))).toEqual([]);
  });

  it('has room for as much technical health as the next plan wants', () => {
    expect(aBoard(25).healthRoom(aSprint('far-out', 1))).toBe(2);
    expect(aBoard(25).healthRoom(aSprint('over-invested', 1))).toBe(9);
  });
});

describe('typeOfKind', () => {
  it('gives types of the kind only', () => {
    const random = new Random(1);
    const health = new Set(Array.from({ length: 200 }, () => typeOfKind('technical-health', random)));
    expect(health).toEqual(new Set([TYPE.techDebt, TYPE.task, TYPE.vulnerability]));
    const roadmap = new Set(Array.from({ length: 300 }, () => typeOfKind('roadmap', random)));
    expect(roadmap).toEqual(new Set([TYPE.story, TYPE.improvement, TYPE.bug, TYPE.spike]));
  });
});

function isJoin({ change }: { change: unknown }): boolean {
  return typeof change === 'function';
}
