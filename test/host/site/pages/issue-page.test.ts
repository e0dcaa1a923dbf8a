import { aHistory, anIssue, aStatusChange, STATUS, TYPE } from '../../../support/jira-site';
import { aSiteWithWork, openTestPages, type TestPages } from '../../../support/site-pages';
import { descriptionOf, visitorOf } from '../../../support/site-visitor';

let pages: TestPages;
beforeEach(async () => {
  pages = await openTestPages({
    site: aSiteWithWork({
      issues: [
        anIssue({ id: '10001', key: 'ALPHA-1', typeId: TYPE.epic, summary: 'Pay in more ways' }),
        anIssue({
          id: '10002',
          key: 'ALPHA-2',
          summary: 'Pay by invoice',
          parentId: '10001',
          sprintIds: [1, 2],
          points: 3,
          assignee: 'ada',
          labels: ['money'],
          statusId: STATUS.doing,
          histories: [
            aHistory({ id: '1', items: [aStatusChange(STATUS.todo, STATUS.doing)] }),
            aHistory({
              id: '2',
              author: null,
              items: [
                { field: 'Key', fieldtype: 'jira', from: null, fromString: 'OLD-9', to: null, toString: 'ALPHA-2' },
              ],
            }),
          ],
          properties: new Map([
            [
              'com.atlassian.jira.issue:app:tiny-context:status',
              { type: 'lozenge', value: { label: 'Roadmap', type: 'success' } },
            ],
          ]),
        }),
        anIssue({ id: '10003', key: 'SECRET-1', projectId: '10100' }),
      ],
    }),
  });
});
afterEach(() => pages.close());

describe('the view of a work item', () => {
  it('shows what the numbers of the app come from', async () => {
    const page = await visitorOf(pages, 'ada').get('/browse/ALPHA-2');

    expect(page.words('h1')).toBe('Pay by invoice');
    expect(page.words('.issue-type')).toBe('S Story');
    expect(page.words('.status-menu summary')).toBe('Status: In Progress, change');
    const facts = page.words('.facts');
    for (const fact of [
      'Assignee Ada Engineer',
      'Sprint Sprint 1, Sprint 2',
      'Parent ALPHA-1 Pay in more ways',
      'Story points 3',
      'Labels money',
    ]) {
      expect(facts).toContain(fact);
    }
    expect(page.words('.breadcrumbs')).toBe('ProjectsAlphaALPHA-1ALPHA-2');
  });

  it('tells the history, the latest first, and an author it does not know', async () => {
    const page = await visitorOf(pages, 'ada').get('/browse/ALPHA-2');
    const entries = page.$('.history > li').map((_, entry) => page.$(entry).text().replaceAll(/\s+/g, ' ').trim());

    expect(entries.get()).toEqual([
      'Somebody, 8 Mar 2026, 12:00 UTC Key: OLD-9 → ALPHA-2',
      'Ada Engineer, 8 Mar 2026, 12:00 UTC status: To Do → In Progress',
    ]);
  });

  it('always frames the context panel, open, with the lozenge that the app set', async () => {
    const page = await visitorOf(pages, 'ada').get('/browse/ALPHA-2');
    const panel = page.$('details.context-panel');

    expect(panel.attr('open')).toBeDefined();
    expect(page.words('details.context-panel summary')).toBe('Tiny Roadmap');
    expect(descriptionOf(page, 'Tiny context')).toMatchObject({
      surface: 'context',
      context: {
        moduleKey: 'tiny-context',
        extension: {
          type: 'jira:issueContext',
          issue: { id: '10002', key: 'ALPHA-2', type: 'Story', typeId: TYPE.story },
          project: { id: '10000', key: 'ALPHA', type: 'software' },
          isNewToIssue: false,
          location: `${pages.origin}/browse/ALPHA-2`,
        },
      },
    });
  });

  it('has the larger panel only after somebody added it, new at first, until it is removed', async () => {
    const visitor = visitorOf(pages, 'ada');
    const before = await visitor.get('/browse/ALPHA-2');
    expect(before.words('.issue-actions')).toBe('Add Tiny panel');
    expect(before.$('.issue-panel')).toHaveLength(0);

    const added = await visitor.submit('/__host/issue/ALPHA-2/add-panel', { moduleKey: 'tiny-panel' });
    expect(added.headers.get('location')).toBe('/browse/ALPHA-2');
    const first = await visitor.get('/browse/ALPHA-2');
    const second = await visitor.get('/browse/ALPHA-2');
    expect(descriptionOf(first, 'Tiny panel').context.extension).toMatchObject({
      type: 'jira:issuePanel',
      isNewToIssue: true,
    });
    expect(descriptionOf(second, 'Tiny panel').context.extension).toMatchObject({ isNewToIssue: false });
    expect(second.$('.issue-actions')).toHaveLength(0);
    expect((await visitor.get('/browse/ALPHA-1')).$('.issue-panel')).toHaveLength(0);

    await visitor.submit('/__host/issue/ALPHA-2/remove-panel', { moduleKey: 'tiny-panel' });
    expect((await visitor.get('/browse/ALPHA-2')).$('.issue-panel')).toHaveLength(0);
  });

  it('is found by its former key and by a key in small letters', async () => {
    const visitor = visitorOf(pages, 'ada');

    expect((await visitor.get('/browse/OLD-9')).headers.get('location')).toBe('/browse/ALPHA-2');
    expect((await visitor.get('/browse/alpha-2')).headers.get('location')).toBe('/browse/ALPHA-2');
  });

  it.each([
    ['olga', 'ALPHA-2'],
    ['ada', 'SECRET-1'],
    ['ada', 'ALPHA-999'],
  ])('tells %s the same of %s, whether it is hidden or absent', async (accountId, key) => {
    const page = await visitorOf(pages, accountId).get(`/browse/${key}`);

    expect(page.words('h1')).toBe("We couldn't find that work item");
    expect(page.words('main')).toContain('It may not exist, or you may not have permission to see it.');
    expect(page.$('iframe')).toHaveLength(0);
  });

  it('offers the open sprints of the boards and the people of the project to choose from', async () => {
    const page = await visitorOf(pages, 'ada').get('/browse/ALPHA-2');
    const names = (field: string): string[] =>
      page
        .$(`select[name=${field}] option`)
        .map((_, option) => page.$(option).text())
        .get();

    expect(names('sprint')).toEqual(['None', 'Sprint 2 (active)', 'Sprint 3 (future)']);
    expect(page.$('select[name=sprint] option[selected]').attr('value')).toBe('2');
    expect(names('assignee')).toContain('Lea Leader');
    expect(names('assignee')).not.toContain('Gone Leaver');
    expect(page.$('input[name=parent]').attr('value')).toBe('ALPHA-1');
    expect(page.$('input[name=points]').attr('value')).toBe('3');
  });

  it('offers the transitions that Jira offers', async () => {
    const page = await visitorOf(pages, 'ada').get('/browse/ALPHA-2');

    expect(page.words('.status-menu form')).toContain('Done');
  });
});
