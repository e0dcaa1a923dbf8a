import { EpicList } from '../../../../host/data/company/epic-list';
import { planEpics } from '../../../../host/data/company/epics';
import { teamOf } from '../../../../host/data/company/teams';
import { STATUS, TYPE } from '../../../../host/data/company/vocabulary';
import { Random } from '../../../../host/data/random';
import { aCompany, aDraft, CREATED, END } from './a-company';

const DAY = 86_400_000;

describe('EpicList', () => {
  it('gives an epic of the team that is open at the moment', () => {
    const epics = new EpicList();
    const epic = aDraft({ typeId: TYPE.epic });
    epics.add('PAY', { draft: epic, from: CREATED, until: CREATED + 10 * DAY });
    const random = new Random(1);
    expect(epics.openAt('PAY', CREATED, random)).toBe(epic);
    expect(epics.openAt('PAY', CREATED - 1, random)).toBeNull();
    expect(epics.openAt('PAY', CREATED + 10 * DAY, random)).toBeNull();
    expect(epics.openAt('MOB', CREATED, random)).toBeNull();
  });
});

describe('planEpics', () => {
  const company = aCompany(3000);
  planEpics(teamOf('MOB'), company, new Random(1));
  const epics = company.drafts;

  it('plans one epic for fifty work items, over the whole period', () => {
    expect(epics).toHaveLength(Math.round(3000 * 0.31 * 0.02));
    expect(epics.every(({ initial }) => initial.typeId === TYPE.epic && initial.projectId === '10001')).toBe(true);
    const created = epics.map(({ birth }) => birth.createdAt);
    expect(Math.min(...created)).toBeLessThan(company.period.start + 5 * DAY);
    expect(Math.max(...created)).toBeGreaterThan(END - 90 * DAY);
    expect(created.every((at) => at >= company.period.start && at <= END)).toBe(true);
  });

  it('always has one open, which exists by then', () => {
    const random = new Random(2);
    for (let at = company.period.start + 4 * DAY; at < END; at += 5 * DAY) {
      const epic = company.epics.openAt('MOB', at, random);
      expect(epic?.birth.createdAt).toBeLessThanOrEqual(at);
    }
  });

  it('starts them, closes most, and leaves some open for ever', () => {
    const closed = epics.filter((epic) => epic.firstDone() !== null);
    expect(closed.length).toBeGreaterThan(epics.length / 2);
    expect(closed.length).toBeLessThan(epics.length);
    for (const epic of closed) expect(epic.statusAt((epic.firstDone() ?? 0) - 1)).toBe(STATUS.inProgress);
  });
});
