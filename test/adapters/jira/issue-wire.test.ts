import { issueSchema, readIssue } from '../../../src/adapters/jira/issue-wire';
import { instant } from '../../support/facts';
import { aHistory, aJiraIssue, anEdit, aWorklog } from '../../support/jira-wire';

describe('readIssue', () => {
  it('reads an item that has only what it must have', () => {
    const { changelog, ...issue } = aJiraIssue();
    const created = instant('2026-01-05T09:00Z');
    expect(readIssue(issue)).toEqual({
      ...{ id: '10001', key: 'PAY-1', created, updated: created },
      ...{ typeId: '11', projectId: '10000', statusId: '1' },
      ...{ parentId: null, assignee: null, resolutionId: null, priorityId: null },
      ...{ labels: [], fixVersionIds: [], affectsVersionIds: [], linkedKeys: [] },
      worklogs: { worklogs: [], cut: false },
      fields: issue.fields,
      // Without a changelog nothing is known of the past.
      changelog: { histories: [], unreadable: 0, cut: true },
    });
    expect(changelog.histories).toEqual([]);
  });

  it('takes the creation for the last change where Jira names none', () => {
    const { created } = readIssue(aJiraIssue());
    expect(readIssue(aJiraIssue({ fields: { updated: undefined } })).updated).toBe(created);
    expect(readIssue(aJiraIssue({ fields: { updated: 'yesterday' } })).updated).toBe(created);
  });

  it('follows a parent by its id only', () => {
    expect(readIssue(aJiraIssue({ fields: { parent: { key: 'PAY-9' } } })).parentId).toBeNull();
    expect(readIssue(aJiraIssue({ fields: { parent: { id: 9, key: 'PAY-9' } } })).parentId).toBe('9');
  });

  it('takes null and things of another kind for absent', () => {
    const odd = {
      assignee: 'ann',
      resolution: null,
      priority: 3,
      labels: 'a b',
      fixVersions: {},
      issuelinks: [null, {}],
    };
    expect(readIssue(aJiraIssue({ fields: { ...odd, versions: [null], worklog: [] } }))).toMatchObject({
      ...{ assignee: null, resolutionId: null, priorityId: null },
      ...{ labels: [], fixVersionIds: [], affectsVersionIds: [], linkedKeys: [] },
      worklogs: { worklogs: [], cut: false },
    });
    expect(readIssue(aJiraIssue({ fields: { labels: ['a', 7, 'b'] } })).labels).toEqual(['a', 'b']);
  });

  it.each([
    ['no object', null, 'value: expected a work item.'],
    ['a list', [], 'value: expected a work item.'],
    ['no fields', { id: '1', key: 'A-1' }, 'fields: expected the fields of a work item.'],
    ['no id', { ...aJiraIssue(), id: undefined }, 'id: expected an id.'],
    ['no key', { ...aJiraIssue(), key: null }, 'key: expected the key of a work item.'],
    ['no type', aJiraIssue({ fields: { issuetype: null } }), 'fields.issuetype.id: expected an id.'],
    ['no project', aJiraIssue({ fields: { project: { key: 'PAY' } } }), 'fields.project.id: expected an id.'],
    ['no status', aJiraIssue({ fields: { status: 'Done' } }), 'fields.status.id: expected an id.'],
    [
      'no creation',
      aJiraIssue({ fields: { created: '2026-01-05' } }),
      'fields.created: expected an instant with its offset, such as 2014-12-09T11:39:16.000-0500.',
    ],
  ])('refuses %s', (_, raw, message) => {
    expect(() => readIssue(raw)).toThrow(message);
    expect(issueSchema.safeParse(raw).success).toBe(false);
  });
});

describe('the changelog of an item', () => {
  const histories = [aHistory('1', 1000, anEdit('status')), aHistory('2', 2000)];

  it.each([
    ['as many entries as Jira holds', { histories, total: 2 }, { cut: false, unreadable: 0 }],
    ['fewer', { histories, total: 3 }, { cut: true, unreadable: 0 }],
    ['no number of all', { histories }, { cut: false, unreadable: 0 }],
    ['one that cannot be read', { histories: [...histories, {}], total: 3 }, { cut: false, unreadable: 1 }],
    ['none', { histories: [], total: 0 }, { cut: false, unreadable: 0 }],
    ['no list', { total: 0 }, { cut: true, unreadable: 0 }],
  ])('with %s', (_, changelog, expected) => {
    expect(readIssue({ ...aJiraIssue(), changelog }).changelog).toMatchObject(expected);
  });
});

describe('the worklogs of an item', () => {
  const read = (worklog: object) => readIssue(aJiraIssue({ fields: { worklog } })).worklogs;
  const hour = {
    started: instant('2026-01-06T10:00Z'),
    recorded: instant('2026-01-06T12:00Z'),
    seconds: 3600,
    author: 'acc-1',
  };

  it('are whole when there are no more than were sent', () => {
    expect(read({ total: 1, worklogs: [aWorklog()] })).toEqual({ worklogs: [hour], cut: false });
    expect(read({ worklogs: [aWorklog()] })).toEqual({ worklogs: [hour], cut: false });
  });

  it('are cut when there are more', () => {
    expect(read({ total: 2, worklogs: [aWorklog()] })).toEqual({ worklogs: [hour], cut: true });
  });

  it('count from when the work was done where Jira does not say when it was logged', () => {
    expect(read({ worklogs: [aWorklog({ created: undefined })] }).worklogs).toEqual([
      { ...hour, recorded: hour.started },
    ]);
  });

  it('may be of nobody', () => {
    expect(read({ worklogs: [aWorklog({ author: { displayName: 'Former user' } })] }).worklogs).toEqual([
      { ...hour, author: null },
    ]);
  });

  it.each([
    ['no object', null],
    ['no beginning', aWorklog({ started: undefined })],
    ['no time', aWorklog({ timeSpentSeconds: undefined })],
    ['a time in words', aWorklog({ timeSpentSeconds: '1h' })],
    ['less than no time', aWorklog({ timeSpentSeconds: -60 })],
  ])('leave out one with %s, and say that something is missing', (_, odd) => {
    expect(read({ total: 2, worklogs: [odd, aWorklog()] })).toEqual({ worklogs: [hour], cut: true });
  });

  it('may be of no time at all', () => {
    expect(read({ worklogs: [aWorklog({ timeSpentSeconds: 0 })] }).worklogs).toEqual([{ ...hour, seconds: 0 }]);
  });
});
