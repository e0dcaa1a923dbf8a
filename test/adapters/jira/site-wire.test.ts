import {
  fieldsSchema,
  prioritiesSchema,
  sprintSchema,
  statusesSchema,
  typesSchema,
  versionSchema,
} from '../../../src/adapters/jira/site-wire';

describe('statusesSchema', () => {
  it.each([
    ['new', 'todo'],
    ['indeterminate', 'in-progress'],
    ['done', 'done'],
    ['undefined', 'todo'],
  ])('takes the category %s for %s', (key, category) => {
    const [status] = statusesSchema.parse([{ id: 3, name: 'Doing', statusCategory: { key, name: 'any' } }]);
    expect(status).toEqual({ id: '3', name: 'Doing', category });
  });

  it('takes a status without a category for one that has not begun', () => {
    expect(statusesSchema.parse([{ id: '3', name: 'Odd' }])).toEqual([{ id: '3', name: 'Odd', category: 'todo' }]);
  });
});

describe('versionSchema', () => {
  const version = { id: '10501', projectId: 10000, name: '1.0', released: true, releaseDate: '2026-03-01' };

  it('takes the release date for the day it names, without a zone', () => {
    expect(versionSchema.parse(version)).toEqual({
      id: '10501',
      projectId: '10000',
      name: '1.0',
      released: true,
      releaseDay: Date.UTC(2026, 2, 1) / 86_400_000,
    });
  });

  it.each([undefined, null, '', 'in spring', '2026-02-30'])('has no day in %p', (releaseDate) => {
    expect(versionSchema.parse({ ...version, releaseDate }).releaseDay).toBeNull();
  });

  it('takes one that says nothing for not released', () => {
    expect(versionSchema.parse({ ...version, released: undefined }).released).toBe(false);
  });
});

describe('prioritiesSchema', () => {
  it('keeps the order of Jira, most severe first', () => {
    const priorities = [
      { id: '10', name: 'Blocker', statusColor: '#f00' },
      { id: '2', name: 'High' },
    ];
    expect(prioritiesSchema.parse(priorities).map(({ id }) => id)).toEqual(['10', '2']);
  });
});

describe('typesSchema', () => {
  it('takes the level that Jira gives, and else tells sub-tasks from the rest', () => {
    const types = typesSchema.parse([
      { id: '1', name: 'Initiative', hierarchyLevel: 2, subtask: false },
      { id: '2', name: 'Sub-task', subtask: true },
      { id: '3', name: 'Story' },
    ]);
    expect(types.map(({ level }) => level)).toEqual([2, -1, 0]);
  });
});

describe('sprintSchema', () => {
  it('reads states in capitals, and dates that are missing or empty', () => {
    expect(sprintSchema.parse({ id: 8, name: 'S', state: 'FUTURE', startDate: '', endDate: null })).toEqual({
      id: '8',
      boardId: null,
      name: 'S',
      state: 'future',
      start: null,
      end: null,
      complete: null,
    });
  });
});

describe('fieldsSchema', () => {
  const custom = (type: string): { custom: string } => ({ custom: type });
  const sprint = { id: 'customfield_1', name: 'Iteration', schema: custom('com.pyxis.greenhopper.jira:gh-sprint') };
  const companyManaged = {
    id: 'customfield_2',
    name: 'Story Points',
    schema: custom('com.atlassian.jira.plugin.system.customfieldtypes:float'),
  };
  const teamManaged = {
    id: 'customfield_3',
    name: 'Story point estimate',
    schema: custom('com.pyxis.greenhopper.jira:jsw-story-points'),
  };
  const flagged = {
    id: 'customfield_4',
    name: 'Flagged',
    schema: custom('com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes'),
  };

  it('finds the sprint by its type, whatever it is called', () => {
    expect(fieldsSchema.parse([sprint]).sprint).toBe('customfield_1');
  });

  it('prefers the estimate of company-managed projects where a site has both', () => {
    expect(fieldsSchema.parse([teamManaged, companyManaged]).estimate).toBe('customfield_2');
    expect(fieldsSchema.parse([teamManaged]).estimate).toBe('customfield_3');
  });

  it('finds the flag by its name, among custom fields only', () => {
    const system = { id: 'flagged', name: 'Flagged', schema: {} };
    expect(fieldsSchema.parse([system, flagged]).flagged).toBe('customfield_4');
  });

  it('has none where the site has none', () => {
    expect(fieldsSchema.parse([{ id: 'summary', name: 'Summary' }])).toEqual({
      sprint: null,
      estimate: null,
      flagged: null,
    });
  });
});
