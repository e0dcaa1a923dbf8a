import {
  cleanUpDay,
  cleanUpInBulk,
  flipPriorities,
  handOverLeavers,
  leaveResolutions,
  linkSome,
  retireOnHold,
  settleStalled,
} from '../../../../host/data/company/mess';
import type { Draft, FieldValues } from '../../../../host/data/company/draft';
import { teamOf } from '../../../../host/data/company/teams';
import { PRIORITY, RESOLUTION, STATUS, TYPE } from '../../../../host/data/company/vocabulary';
import { Random } from '../../../../host/data/random';
import { aCompany, aDraft, END, valuesAt } from './a-company';

const DAY = 86_400_000;

describe('handOverLeavers', () => {
  const company = aCompany();
  const [leaver] = company.staff.leavers();
  if (leaver === undefined) throw new Error('nobody leaves');
  const { projectId } = teamOf(leaver.team);
  const assigned = (overrides: Partial<FieldValues> = {}) =>
    aDraft({ projectId, assignee: leaver.accountId, ...overrides }, { createdAt: leaver.at - 10 * DAY });
  const open = Array.from({ length: 200 }, () => assigned());
  const closed = assigned({ statusId: STATUS.done });
  const foreign = assigned({ assignee: 'somebody else' });
  company.drafts.push(...open, closed, foreign);
  handOverLeavers(company, new Random(1));

  it('gives open work to colleagues who are there, and forgets three items in ten', () => {
    const holders = open.map((draft) => valuesAt(draft, leaver.at).assignee ?? '');
    const kept = holders.filter((holder) => holder === leaver.accountId).length;
    expect(kept).toBeGreaterThan(35);
    expect(kept).toBeLessThan(85);
    const colleagues = company.staff.engineers(leaver.team, leaver.at + DAY);
    expect(holders.every((holder) => holder === leaver.accountId || colleagues.includes(holder))).toBe(true);
    expect(open.every((draft) => valuesAt(draft, leaver.at - 2 * DAY).assignee === leaver.accountId)).toBe(true);
  });

  it('leaves done work and the work of others alone', () => {
    expect(valuesAt(closed, END).assignee).toBe(leaver.accountId);
    expect(valuesAt(foreign, END).assignee).toBe('somebody else');
  });
});

describe('cleanUpInBulk', () => {
  const company = aCompany();
  const day = cleanUpDay(company);
  const bornBefore = (days: number, initial: Partial<FieldValues> = {}) =>
    aDraft(initial, { createdAt: day - days * DAY });
  const items = {
    old: bornBefore(150),
    young: bornBefore(20, { labels: ['zebra'] }),
    done: bornBefore(150, { statusId: STATUS.done }),
    started: bornBefore(150),
    platform: bornBefore(150, { projectId: teamOf('PLAT').projectId }),
    unborn: bornBefore(-3),
  };
  items.started.move(day - DAY, 'ada', { statusId: STATUS.inProgress });
  company.drafts.push(...Object.values(items));
  cleanUpInBulk(company);
  const after = (draft: Draft) => valuesAt(draft, day + DAY);

  it('is on a Thursday afternoon', () => {
    expect(new Date(day).getUTCDay()).toBe(4);
    expect(new Date(day).getUTCHours()).toBe(14);
  });

  it('labels all that is open in the scrum projects, in alphabetical order', () => {
    expect(after(items.old).labels).toEqual(['roadmap-reset']);
    expect(after(items.young).labels).toEqual(['roadmap-reset', 'zebra']);
    expect(after(items.started).labels).toEqual(['roadmap-reset']);
    for (const draft of [items.done, items.platform, items.unborn]) expect(after(draft).labels).toEqual([]);
  });

  it('closes what had waited for four months, and nothing that is worked on', () => {
    expect(after(items.old)).toMatchObject({ statusId: STATUS.done, resolutionId: RESOLUTION.wontDo });
    for (const draft of [items.young, items.platform]) expect(after(draft).statusId).toBe(STATUS.toDo);
    expect(after(items.started).statusId).toBe(STATUS.inProgress);
  });
});

describe('retireOnHold', () => {
  it('moves what is on hold to In Progress when the status is deleted, and nothing else', () => {
    const company = aCompany();
    const born = { createdAt: company.holdUntil - 9 * DAY };
    const [held, resumed, other] = [aDraft({}, born), aDraft({}, born), aDraft({}, born)];
    held.move(company.holdUntil - 3 * DAY, 'a', { statusId: STATUS.onHold });
    resumed.move(company.holdUntil - 3 * DAY, 'a', { statusId: STATUS.onHold });
    resumed.move(company.holdUntil - DAY, 'a', { statusId: STATUS.inReview });
    company.drafts.push(held, resumed, other);
    retireOnHold(company);
    expect([held, resumed, other].map((draft) => draft.statusAt(END))).toEqual([
      STATUS.inProgress,
      STATUS.inReview,
      STATUS.toDo,
    ]);
    expect(held.statusAt(company.holdUntil - 1)).toBe(STATUS.onHold);
  });
});

describe('flipPriorities', () => {
  it('gives five old items of technical debt more changes than a page of history holds', () => {
    const company = aCompany(6000);
    const { start } = company.period;
    const debts = Array.from({ length: 20 }, () => aDraft({ typeId: TYPE.techDebt }, { createdAt: start + 20 * DAY }));
    const others = [aDraft({}, { createdAt: start }), aDraft({ typeId: TYPE.techDebt }, { createdAt: END - 90 * DAY })];
    company.drafts.push(...debts, ...others);
    flipPriorities(company, new Random(1));
    const flipped = debts.filter(({ edits }) => edits.length > 0);
    expect(flipped).toHaveLength(5);
    expect(others.every(({ edits }) => edits.length === 0)).toBe(true);
    for (const { edits } of flipped) {
      expect(edits.length).toBeGreaterThan(120);
      const priorities = edits.map(({ change }) => (typeof change === 'function' ? null : change.priorityId));
      expect(priorities.slice(0, 3)).toEqual([PRIORITY.high, PRIORITY.low, PRIORITY.high]);
    }
  });
});

describe('leaveResolutions', () => {
  it('sets a resolution on four old items that stay open', () => {
    const company = aCompany();
    const old = Array.from({ length: 30 }, () => aDraft({}, { createdAt: END - 100 * DAY }));
    const done = aDraft({ statusId: STATUS.done, resolutionId: RESOLUTION.done }, { createdAt: END - 100 * DAY });
    company.drafts.push(...old, done);
    leaveResolutions(company, new Random(1));
    const left = old.filter((draft) => valuesAt(draft, END).resolutionId !== null);
    expect(left).toHaveLength(4);
    expect(left.every((draft) => valuesAt(draft, END).statusId === STATUS.toDo)).toBe(true);
    expect(done.edits).toEqual([]);
  });
});

describe('settleStalled', () => {
  const stall = (size: number, ages: readonly number[]) => {
    const company = aCompany(size);
    const drafts = ages.map((age) => {
      const startAt = END - age * DAY;
      const draft = aDraft({ statusId: STATUS.inProgress, assignee: 'ada' }, { createdAt: startAt - DAY });
      company.stalled.push({ draft, startAt, author: 'ada' });
      return draft;
    });
    settleStalled(company, new Random(1));
    return drafts.map((draft) => valuesAt(draft, END));
  };

  it('forgets one item in 1,500 for good, one in three of them with nobody’s name, and gives up the rest', () => {
    const last = stall(
      6000,
      Array.from({ length: 40 }, (_, index) => 100 + index * 10),
    );
    const open = last.filter(({ statusId }) => statusId === STATUS.inProgress);
    expect(open).toHaveLength(4);
    expect(open.filter(({ assignee }) => assignee === null)).toHaveLength(2);
    const givenUp = last.filter(({ statusId }) => statusId === STATUS.done);
    expect(givenUp).toHaveLength(36);
    expect(givenUp.every(({ resolutionId }) => resolutionId !== null && resolutionId !== RESOLUTION.done)).toBe(true);
  });

  it('forgets at least one on a small site, and nothing that stopped within ninety days', () => {
    expect(stall(300, [91, 92]).filter(({ statusId }) => statusId === STATUS.inProgress)).toHaveLength(1);
    const young = aCompany(300);
    const draft = aDraft({ statusId: STATUS.inProgress }, { createdAt: END - 90 * DAY });
    young.stalled.push({ draft, startAt: END - 90 * DAY, author: 'ada' });
    settleStalled(young, new Random(1));
    expect(draft.edits).toHaveLength(1);
  });
});

describe('linkSome', () => {
  it('links items of one project, never an item to itself', () => {
    const company = aCompany(2000);
    const projects = ['10000', '10001'];
    company.drafts.push(...Array.from({ length: 100 }, (_, index) => aDraft({ projectId: projects[index % 2] ?? '' })));
    linkSome(company, new Random(1));
    const links = company.drafts.flatMap((from) =>
      valuesAt(from, END).links.flatMap((link) => (link.direction === 'outward' ? [{ from, ...link }] : [])),
    );
    expect(links.length).toBeGreaterThan(50);
    expect(links.length).toBeLessThanOrEqual(60);
    expect(new Set(links.map(({ type }) => type))).toEqual(new Set(['Blocks', 'Relates', 'Duplicate']));
    for (const { from, to } of links) {
      expect(to).not.toBe(from);
      expect(to.initial.projectId).toBe(from.initial.projectId);
    }
  });
});
