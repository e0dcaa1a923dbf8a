import { assembleSite } from '../../../../host/data/company/assemble';
import { STATUS, TYPE } from '../../../../host/data/company/vocabulary';
import { ROLE_USERS } from '../../../../host/data/role-users';
import { FIELD_IDS } from '../../../../host/jira/model';
import { aCompany, aDraft, CREATED, END } from './a-company';

const HOUR = 3_600_000;

function aBuiltSite() {
  const company = aCompany();
  const epic = aDraft({ typeId: TYPE.epic }, { createdAt: CREATED - HOUR });
  const story = aDraft({ parent: epic });
  const other = aDraft({ projectId: '10001' }, { createdAt: CREATED + HOUR });
  story.move(CREATED + 3 * HOUR, 'engineer', { statusId: STATUS.inProgress, assignee: 'engineer' });
  other.edit(CREATED + 2 * HOUR, 'engineer', { points: 3 });
  company.drafts.push(other, story, epic);
  return assembleSite(company, [], 1);
}

describe('assembleSite', () => {
  const site = aBuiltSite();

  it('lists work items by creation, with ids, keys and parents', () => {
    expect(site.issues.map(({ id, key, parentId }) => [id, key, parentId])).toEqual([
      ['10000', 'PAY-1', null],
      ['10001', 'PAY-2', '10000'],
      ['10002', 'MOB-1', null],
    ]);
  });

  it('numbers histories over the whole site in the order of time', () => {
    expect(site.issues.map(({ histories }) => histories.map(({ id }) => id))).toEqual([[], ['100001'], ['100000']]);
  });

  it('names what histories mention', () => {
    expect(site.issues[1]?.histories[0]?.items).toMatchObject([
      { field: 'status', fromString: 'To Do', toString: 'In Progress' },
      { field: 'assignee', toString: 'Kenji Watanabe' },
    ]);
  });

  it('lets the administrator and the product leader administer what a contract can govern', () => {
    const administrators = Object.fromEntries(site.projects.map((project) => [project.key, project.administrators]));
    for (const key of ['PAY', 'MOB', 'PLAT']) expect(administrators[key]).toEqual(['administrator', 'product-leader']);
    expect(administrators['SEC']).not.toContain('product-leader');
    expect(administrators['WPL']).not.toContain('product-leader');
  });

  it('restricts one project, and shows the outsider none', () => {
    const restricted = site.projects.filter(({ members }) => members !== null);
    expect(restricted.map(({ key }) => key)).toEqual(['SEC']);
    expect(restricted[0]?.members).toContain(ROLE_USERS.engineeringLeader.accountId);
    for (const { accountId } of [ROLE_USERS.productLeader, ROLE_USERS.ceo, ROLE_USERS.engineer, ROLE_USERS.outsider]) {
      expect(restricted[0]?.members).not.toContain(accountId);
    }
    expect(site.outsiders).toEqual([ROLE_USERS.outsider.accountId]);
  });

  it('gives scrum boards an estimate, and each project one board', () => {
    expect(
      site.boards.map(({ type, projectKeys, estimationFieldId }) => [type, projectKeys, estimationFieldId]),
    ).toEqual([
      ['scrum', ['PAY'], FIELD_IDS.points],
      ['scrum', ['MOB'], FIELD_IDS.points],
      ['kanban', ['PLAT'], null],
      ['kanban', ['SEC'], null],
      ['simple', ['WPL'], null],
    ]);
  });

  it('says what is odd, with the days of this site', () => {
    expect(site.notes.length).toBeGreaterThan(4);
    for (const note of site.notes) expect(note).toMatch(/^[A-Z].*\.$/);
    const days = site.notes.join(' ').match(/\d{4}-\d{2}-\d{2}/g) ?? [];
    expect(days.length).toBeGreaterThanOrEqual(3);
    expect(days.every((day) => Date.parse(day) < END)).toBe(true);
  });

  it('has a cloud id that depends on the seed', () => {
    expect(site.cloudId).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(assembleSite(aCompany(), [], 2).cloudId).not.toBe(site.cloudId);
  });
});
