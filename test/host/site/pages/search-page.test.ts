import { anIssue, STATUS } from '../../../support/jira-site';
import { aSiteWithWork, openTestPages, type TestPages } from '../../../support/site-pages';
import { visitorOf } from '../../../support/site-visitor';

let pages: TestPages;
beforeAll(async () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    anIssue({
      id: String(20_000 + index),
      key: `ALPHA-${index + 1}`,
      statusId: index < 2 ? STATUS.doing : STATUS.todo,
      properties: new Map(index === 7 ? [['tiny', { colour: 'green' }]] : []),
    }),
  );
  const secret = anIssue({ id: '30000', key: 'SECRET-1', projectId: '10100', statusId: STATUS.doing });
  pages = await openTestPages({ site: aSiteWithWork({ issues: [...many, secret] }) });
});
afterAll(() => pages.close());

function find(accountId: string, jql: string) {
  return visitorOf(pages, accountId).get(`/issues?jql=${encodeURIComponent(jql)}`);
}

describe('the list of work items', () => {
  it('shows what a query finds', async () => {
    const page = await find('ada', 'project = ALPHA AND status = "In Progress" ORDER BY key ASC');

    expect(page.words('tbody a')).toBe('ALPHA-1ALPHA-2');
    expect(page.words('main > p')).toBe('2 work items.');
  });

  it.each([
    ['id', ({ id }: { id: string }) => id],
    ['issuekey', ({ key }: { key: string }) => key],
    ['key', ({ key }: { key: string }) => key],
  ])('shows a list of work items by %s, as a link to the work behind a number asks for it', async (field, nameOf) => {
    const work = Array.from({ length: 55 }, (_, index) => ({ id: String(20_000 + index), key: `ALPHA-${index + 1}` }));
    const listed = work.map(nameOf);
    const page = await find('ada', `${field} in (${listed.join(', ')}) ORDER BY key ASC`);

    expect(page.words('main > p')).toBe('50 work items on this page. Next page');
    expect(page.words('tbody tr:first-child a')).toBe('ALPHA-1');
  });

  it('keeps the query where it was written', async () => {
    const page = await find('ada', 'summary ~ "<b>"');

    expect(page.$('textarea[name=jql]').text()).toBe('summary ~ "<b>"');
    expect(page.$('input[name=jql]').attr('value')).toBe('summary ~ "<b>"');
  });

  it("finds by the search alias of the app's entity property", async () => {
    expect((await find('ada', 'tinyColour = "green"')).words('tbody a')).toBe('ALPHA-8');
  });

  it('shows nobody what they may not browse', async () => {
    expect((await find('sam', 'status = "In Progress" ORDER BY key ASC')).words('tbody a')).toContain('SECRET-1');
    expect((await find('ada', 'status = "In Progress"')).words('tbody a')).not.toContain('SECRET-1');
    expect((await find('olga', 'status = "In Progress"')).words('.empty')).toBe(
      'No work item matches this query, or none that you may browse.',
    );
  });

  it('turns the page', async () => {
    const first = await find('ada', 'project = ALPHA ORDER BY key ASC');
    expect(first.words('main > p')).toBe('50 work items on this page. Next page');

    const second = await visitorOf(pages, 'ada').get(first.$('main > p a').attr('href') ?? '');

    expect(second.words('main > p')).toBe('10 work items.');
    expect(second.words('tbody tr:first-child a')).toBe('ALPHA-51');
  });

  it.each([
    ['foo = bar', /foo/],
    ['project =', /./],
    ['ORDER BY created', /./],
  ])("shows Jira's own words when it refuses %s", async (jql, words) => {
    const page = await find('ada', jql);

    expect(page.status).toBe(200);
    expect(page.words('[role=alert]')).toMatch(words);
    expect(page.$('table')).toHaveLength(0);
  });

  it('begins with what was created in the last year', async () => {
    const page = await visitorOf(pages, 'ada').get('/issues');

    expect(page.$('textarea').text()).toBe('created >= -365d ORDER BY updated DESC');
    expect(page.$('tbody tr')).toHaveLength(50);
  });

  it('uses no points of the app', () => {
    expect(pages.jira.usage()).toMatchObject({ requests: 0, points: 0 });
  });
});
