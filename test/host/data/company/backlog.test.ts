import { fillBacklogs, fillParkingLot, reportVulnerabilities } from '../../../../host/data/company/backlog';
import { TEAMS, teamOf, type TeamKey } from '../../../../host/data/company/teams';
import { isDone, PRIORITY, TYPE } from '../../../../host/data/company/vocabulary';
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

describe('wishes', () => {
  it('are never vulnerabilities, which are a duty from the start', () => {
    const company = aCompany(3000);
    fillBacklogs(company, new Random(1));
    expect(company.drafts.some(({ initial }) => initial.typeId === TYPE.vulnerability)).toBe(false);
    expect(company.drafts.some(({ initial }) => initial.typeId === TYPE.techDebt)).toBe(true);
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

describe('reportVulnerabilities', () => {
  const LIMITS = new Map<string, number>([
    [PRIORITY.high, 30],
    [PRIORITY.medium, 90],
    [PRIORITY.low, 180],
  ]);
  const reported = (key: TeamKey) => {
    const company = aCompany(20_000);
    reportVulnerabilities(teamOf(key), company, new Random(1));
    return company.drafts;
  };
  const overLimit = (key: TeamKey) =>
    reported(key).filter(({ birth, initial }) => {
      const limit = LIMITS.get(initial.priorityId) ?? 0;
      return END - birth.createdAt > limit * DAY;
    }).length / reported(key).length;

  it('leaves some that nobody has taken up', () => {
    const found = reported('PAY');
    expect(found).toHaveLength(Math.ceil(20_000 * 0.34 * 0.0035));
    expect(found.every(({ birth, startedAt }) => birth.type === TYPE.vulnerability && startedAt === null)).toBe(true);
    expect(new Set(found.map(({ initial }) => initial.priorityId))).toEqual(new Set(LIMITS.keys()));
    for (const { birth } of found) expect(birth.createdAt).toBeLessThan(END);
  });

  it('keeps them within their limits where the team is in good order, and not where it struggles', () => {
    expect(overLimit('PAY')).toBe(0);
    expect(overLimit('MOB')).toBeGreaterThan(0.1);
    expect(overLimit('MOB')).toBeLessThan(0.5);
  });
});
