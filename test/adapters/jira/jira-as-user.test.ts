import { jiraAsUser } from '../../../src/adapters/jira/jira-as-user';
import { connectForge } from '../../support/forge-jira';
import { aJira, type JiraUnderTest } from '../../support/jira-harness';
import { PROJECT, anIssue } from '../../support/jira-site';

let jira: JiraUnderTest;
let user = 'ada';
const sent = connectForge(
  () => jira.simulator,
  () => user,
);
const open = anIssue({ id: '20001', key: 'ALPHA-1', summary: 'Pay by invoice', assignee: 'ada' });
const secret = anIssue({ id: '20002', key: 'SECRET-1', projectId: PROJECT.secret });
const both = [PROJECT.alpha, PROJECT.secret];

beforeEach(() => {
  jira = aJira({ issues: [open, secret] });
  user = 'ada';
  sent.length = 0;
});

describe('permissions of the caller', () => {
  it.each([
    ['ada', [PROJECT.alpha], []],
    ['lea', both, both],
    ['sam', both, []],
    ['olga', [], []],
  ])('%s may browse %j and administer %j', async (who, browse, administer) => {
    user = who;
    const granted = await jiraAsUser.permissions({ browseProjects: both, administerProjects: both });
    expect([...granted.browseProjects].sort()).toEqual(browse);
    expect([...granted.administerProjects].sort()).toEqual(administer);
  });

  it('tells edit and browse of items, and the administrator of the site, in one request', async () => {
    user = 'root';
    const granted = await jiraAsUser.permissions({
      editIssues: [open.id],
      browseIssues: [open.id, secret.id],
      administerJira: true,
    });
    expect(granted.administersJira).toBe(true);
    expect([...granted.browseIssues].sort()).toEqual([open.id, secret.id]);
    expect(sent).toEqual([{ method: 'POST', path: '/rest/api/3/permissions/check', as: 'user' }]);
  });

  it('grants nothing that was not asked about', async () => {
    const granted = await jiraAsUser.permissions({ browseProjects: [PROJECT.alpha] });
    expect(granted.administersJira).toBe(false);
    expect(granted.editIssues.size + granted.administerProjects.size + granted.browseIssues.size).toBe(0);
  });
});

describe('what the caller may see', () => {
  it('describes only the items that the caller may browse', async () => {
    expect(await jiraAsUser.describe([open.id, secret.id])).toEqual([
      {
        id: open.id,
        key: 'ALPHA-1',
        summary: 'Pay by invoice',
        statusName: 'To Do',
        typeName: 'Story',
        assigneeName: 'Ada Engineer',
      },
    ]);
  });

  it('lists the projects that the caller may browse, with their leads', async () => {
    expect(await jiraAsUser.projects()).toEqual([
      { id: PROJECT.alpha, key: 'ALPHA', name: 'Alpha', leadAccountId: 'lea' },
    ]);
    user = 'olga';
    expect(await jiraAsUser.projects()).toEqual([]);
  });

  it('names people, the one who left included, and leaves out an account that nobody has', async () => {
    const people = await jiraAsUser.people(['ada', 'gone', 'nobody', 'ada']);
    expect(people).toEqual([
      { accountId: 'ada', name: 'Ada Engineer', active: true },
      { accountId: 'gone', name: 'Gone Leaver', active: false },
    ]);
  });
});

describe('what the caller may change', () => {
  const property = { category: 'technical-health', stream: 'tech-debt', source: 'person' };

  it('writes the tag to the property of an item, as the person', async () => {
    await jiraAsUser.writeTag(open.id, property);
    const { body } = await jira.get(`/rest/api/3/issue/${open.id}/properties/counterweight`);
    expect(body.value).toEqual(property);
    expect(jira.writes.at(-1)?.caller).toEqual({ kind: 'user', accountId: 'ada' });
  });

  it('does not write to an item that the person may not see', async () => {
    await expect(jiraAsUser.writeTag(secret.id, property)).rejects.toMatchObject({ failure: 'not-found' });
    expect(jira.writes).toEqual([]);
  });
});
