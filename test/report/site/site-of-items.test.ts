import { SiteOfItems } from '../../../report/site/site-of-items';
import { readIssue } from '../../../src/adapters/jira/issue-wire';
import type { SiteMetadata } from '../../../src/core/timeline/site-metadata';
import { instant } from '../../support/facts';
import { aHistory, aJiraIssue, anEdit } from '../../support/jira-wire';

const fields = { sprint: 'customfield_10020', estimate: null, flagged: null };

function siteOf(...issues: readonly object[]): SiteMetadata {
  const site = new SiteOfItems(fields);
  for (const issue of issues) site.add(readIssue(issue));
  return site.site();
}

const withFields = (more: object) => aJiraIssue({ fields: { ...more } });
const status = (id: string, name: string, key?: string) => ({
  status: { id, name, ...(key === undefined ? {} : { statusCategory: { key } }) },
});
const passing = (field: string, more: object) =>
  aJiraIssue({ histories: [aHistory('1', 1000, anEdit(field, { ...more }))] });

describe('statuses', () => {
  it('have the category that items state', () => {
    const issues = [status('1', 'Idea', 'new'), status('3', 'Building', 'indeterminate'), status('5', 'Out', 'done')];
    expect(siteOf(...issues.map(withFields)).statuses).toEqual([
      { id: '1', name: 'Idea', category: 'todo' },
      { id: '3', name: 'Building', category: 'in-progress' },
      { id: '5', name: 'Out', category: 'done' },
    ]);
  });

  it.each([
    ['To Do', 'todo'],
    ['REOPENED', 'todo'],
    ['In Progress', 'in-progress'],
    ['in review', 'in-progress'],
    ['Resolved', 'done'],
    ['Closed', 'done'],
  ])('that say nothing go by the name %s', (name, category) => {
    expect(siteOf(withFields(status('7', name))).statuses).toEqual([{ id: '7', name, category }]);
    expect(siteOf(withFields(status('7', name, 'undefined'))).statuses).toEqual([{ id: '7', name, category }]);
  });

  it('that only histories know go by a status of the same name, else by their name, else are unknown', () => {
    const past = aJiraIssue({
      fields: status('5', 'Shipped', 'done'),
      histories: [
        aHistory('1', 1000, anEdit('status', { from: '90', fromString: 'Closed', to: '91', toString: 'shipped' })),
        aHistory('2', 2000, anEdit('status', { from: '91', fromString: 'shipped', to: '92', toString: 'Limbo' })),
      ],
    });
    expect(siteOf(past).statuses).toEqual([
      { id: '5', name: 'Shipped', category: 'done' },
      { id: '90', name: 'Closed', category: 'done' },
      { id: '91', name: 'shipped', category: 'done' },
    ]);
  });

  it('that were renamed have their present name', () => {
    const renamed = aJiraIssue({
      fields: status('10000', 'In Review', 'indeterminate'),
      histories: [
        aHistory('1', 1000, anEdit('status', { from: '1', fromString: 'To Do', to: '10000', toString: 'Received' })),
      ],
    });
    expect(siteOf(renamed).statuses).toContainEqual({ id: '10000', name: 'In Review', category: 'in-progress' });
  });

  it('are not what a custom field called Status held', () => {
    const custom = passing('status', { fieldtype: 'custom', from: '77', fromString: 'Closed', to: '78' });
    expect(siteOf(custom).statuses.map(({ id }) => id)).toEqual(['1']);
  });
});

describe('types', () => {
  it.each([
    [{ name: 'Story' }, 0],
    [{ name: 'Technical task', subtask: true }, -1],
    [{ name: 'Sub-task' }, -1],
    [{ name: 'Subtask', subtask: false }, -1],
    [{ name: 'Epic', subtask: false }, 1],
    [{ name: 'Initiative' }, 2],
    [{ name: 'Epic', hierarchyLevel: 0 }, 0],
    [{ name: 'Feature', hierarchyLevel: 3 }, 3],
  ])('%j have the level %p', (type, level) => {
    expect(siteOf(withFields({ issuetype: { id: '11', ...type } })).types).toEqual([
      { id: '11', name: type.name, level },
    ]);
  });
});

describe('names by id', () => {
  it('are those of projects, once each, with the key where there is no name', () => {
    const projects = [
      { id: '2', key: 'B', name: 'Bees' },
      { id: '1', key: 'A' },
      { id: '2', key: 'B', name: 'Bees' },
    ];
    expect(siteOf(...projects.map((project) => withFields({ project }))).projects).toEqual([
      { id: '2', key: 'B', name: 'Bees' },
      { id: '1', key: 'A', name: 'A' },
    ]);
  });

  it('are those of resolutions and priorities, of the past as well, in the order of ids', () => {
    const site = siteOf(
      withFields({ resolution: { id: '10', name: 'Fixed' }, priority: { id: '3', name: 'Major' } }),
      passing('resolution', { from: '2', fromString: "Won't Fix", to: '' }),
      passing('priority', { from: '1', fromString: 'Blocker', to: '3', toString: 'Old name of Major' }),
    );
    expect(site.resolutions).toEqual([
      { id: '2', name: "Won't Fix" },
      { id: '10', name: 'Fixed' },
    ]);
    expect(site.priorities).toEqual([
      { id: '1', name: 'Blocker' },
      { id: '3', name: 'Major' },
    ]);
  });
});

describe('versions', () => {
  it('are those that items are fixed in or affected by', () => {
    const released = { id: '90', name: '1.0', released: true, releaseDate: '2015-01-31' };
    const site = siteOf(withFields({ fixVersions: [released], versions: [{ id: '89', name: '0.9' }, null] }));
    expect(site.versions).toEqual([
      { id: '90', projectId: '10000', name: '1.0', released: true, releaseDay: instant('2015-01-31') / 86_400_000 },
      { id: '89', projectId: '10000', name: '0.9', released: false, releaseDay: null },
    ]);
  });

  it('belong to the project they name', () => {
    const site = siteOf(withFields({ fixVersions: [{ id: '1', projectId: 77 }] }));
    expect(site.versions[0]).toMatchObject({ projectId: '77', name: '1' });
  });
});

describe('sprints and boards', () => {
  const sprint = { id: 8, name: 'Sprint 3', state: 'closed', boardId: 13, startDate: '2014-01-06T15:17:30.953Z' };
  const project = (id: string) => ({ project: { id, key: `P${id}` } });

  it('are found in the sprint field, with a board for the projects whose items were in them', () => {
    const site = siteOf(
      withFields({ [fields.sprint]: [sprint], ...project('2') }),
      withFields({ [fields.sprint]: [sprint, { ...sprint, id: 9, boardId: 4 }], ...project('1') }),
    );
    expect(site.sprints.map(({ id }) => id)).toEqual(['8', '9']);
    expect(site.boards).toEqual([
      { id: '4', name: 'Board 4', type: 'scrum', projectIds: ['1'] },
      { id: '13', name: 'Board 13', type: 'scrum', projectIds: ['1', '2'] },
    ]);
  });

  it('are none where nobody knows which field it is', () => {
    const site = new SiteOfItems({ sprint: null, estimate: null, flagged: null });
    site.add(readIssue(withFields({ [fields.sprint]: [sprint] })));
    expect(site.site()).toMatchObject({ sprints: [], boards: [] });
  });
});
