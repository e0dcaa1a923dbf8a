import { fillBacklogs, fillParkingLot } from '../../../../host/data/company/backlog';
import { TEAMS } from '../../../../host/data/company/teams';
import { isDone } from '../../../../host/data/company/vocabulary';
import { Random } from '../../../../host/data/random';
import { aCompany, aDraft, END } from './a-company';

const DAY = 86_400_000;

describe('fillBacklogs', () => {
  const company = aCompany(2000);
  company.drafts.push(...Array.from({ length: 700 }, () => aDraft()));
  fillBacklogs(company, new Random(1));
  const wishes = company.drafts.slice(700);

  it('adds wishes until the site has its size', () => {
    expect(company.drafts).toHaveLength(2000);
    expect(wishes.every(({ startedAt }) => startedAt === null)).toBe(true);
  });

  it('adds nothing to a site that has it already', () => {
    const full = aCompany(200);
    full.drafts.push(...Array.from({ length: 205 }, () => aDraft()));
    fillBacklogs(full, new Random(1));
    expect(full.drafts).toHaveLength(205);
  });

  it('gives most of them to the big teams and some to each', () => {
    for (const { projectId, share } of TEAMS) {
      const count = wishes.filter(({ initial }) => initial.projectId === projectId).length;
      expect(count / wishes.length).toBeGreaterThan(share / 2);
      expect(count / wishes.length).toBeLessThan(share * 1.5 + 0.02);
    }
  });

  it('are more often young than old, and none is from the future', () => {
    const { start } = company.period;
    const middle = start + (END - start) / 2;
    const young = wishes.filter(({ birth }) => birth.createdAt > middle);
    expect(young.length / wishes.length).toBeGreaterThan(0.65);
    expect(young.length).toBeLessThan(wishes.length);
    expect(wishes.every(({ birth }) => birth.createdAt >= start && birth.createdAt < END)).toBe(true);
  });

  it('are given up after a while, some of them', () => {
    const givenUp = wishes.filter((wish) => wish.firstDone() !== null);
    expect(givenUp.length / wishes.length).toBeGreaterThan(0.2);
    expect(givenUp.length / wishes.length).toBeLessThan(0.4);
    expect(givenUp.every((wish) => isDone(wish.statusAt(Infinity)))).toBe(true);
  });
});

describe('fillParkingLot', () => {
  it('parks six old wishes of PAY in the sprint', () => {
    const company = aCompany();
    fillParkingLot(company, 77, new Random(1));
    expect(company.drafts).toHaveLength(6);
    for (const draft of company.drafts) {
      expect(draft.birth.createdAt).toBeLessThan(END - 60 * DAY);
      const joins = draft.edits.filter(({ change }) => typeof change === 'function');
      expect(joins.map(({ change }) => (typeof change === 'function' ? change(draft.initial) : null))).toEqual([
        { sprintIds: [77] },
      ]);
    }
  });
});
