import { readEvent } from '../../../src/adapters/jira/event-wire';
import { anEdit } from '../../support/jira-wire';

const issue = {
  id: '10001',
  key: 'PAY-1',
  fields: { project: { id: '10000', key: 'PAY' }, summary: 'Pay by invoice' },
};
const at = 1_767_700_000_000;
const timestamp = String(at);

describe('readEvent of a work item', () => {
  it('says that one was created', () => {
    expect(readEvent({ eventType: 'avi:jira:created:issue', timestamp, issue })).toEqual({
      kind: 'item-created',
      itemId: '10001',
      at,
      projectIds: ['10000'],
    });
  });

  it('says what an update changed', () => {
    const changelog = {
      id: '5',
      items: [anEdit('status', { fieldId: 'status', from: '1', to: '3', toString: 'Doing' })],
    };
    expect(readEvent({ eventType: 'avi:jira:updated:issue', timestamp, issue, changelog })).toEqual({
      kind: 'item-updated',
      itemId: '10001',
      key: 'PAY-1',
      at,
      projectIds: ['10000'],
      edits: [
        {
          field: 'status',
          fieldId: 'status',
          custom: false,
          from: '1',
          fromText: null,
          to: '3',
          toText: 'Doing',
        },
      ],
    });
  });

  it('leaves out what nobody keeps, such as a description', () => {
    const items = [anEdit('description', { fromString: 'secret', toString: 'more secret' }), anEdit('duedate')];
    const event = readEvent({ eventType: 'avi:jira:updated:issue', timestamp, issue, changelog: { items } });
    expect(event).toMatchObject({ edits: [] });
    expect(JSON.stringify(event)).not.toContain('secret');
  });

  it('names the project it left as well when it was moved', () => {
    const items = [
      anEdit('project', { from: '20000', to: '10000' }),
      anEdit('Key', { fromString: 'OLD-7', toString: 'PAY-1' }),
    ];
    const event = readEvent({ eventType: 'avi:jira:updated:issue', timestamp, issue, changelog: { items } });
    expect(event).toMatchObject({ projectIds: ['10000', '20000'] });
  });

  it('reads an update without a changelog, as a change of a property sends it', () => {
    expect(readEvent({ eventType: 'avi:jira:updated:issue', timestamp, issue })).toMatchObject({ edits: [] });
  });

  it('says that one was deleted', () => {
    expect(readEvent({ eventType: 'avi:jira:deleted:issue', timestamp, issue })).toEqual({
      kind: 'item-deleted',
      itemId: '10001',
      projectIds: ['10000'],
    });
  });
});

describe('readEvent of a sprint', () => {
  const sprint = {
    id: 42,
    originBoardId: 7,
    name: 'Sprint 42',
    state: 'active',
    startDate: '2026-01-05T09:00:00.000Z',
    endDate: '2026-01-19T09:00:00.000Z',
  };

  it.each(['created', 'started', 'updated', 'closed'])('takes it over when it was %s', (verb) => {
    expect(readEvent({ eventType: `avi:jira-software:${verb}:sprint`, sprint })).toEqual({
      kind: 'sprint-changed',
      sprint: {
        id: '42',
        boardId: '7',
        name: 'Sprint 42',
        state: 'active',
        start: Date.UTC(2026, 0, 5, 9),
        end: Date.UTC(2026, 0, 19, 9),
        complete: null,
      },
    });
  });

  it('says which one was deleted, and from which board', () => {
    expect(readEvent({ eventType: 'avi:jira-software:deleted:sprint', sprint })).toEqual({
      kind: 'sprint-deleted',
      sprintId: '42',
      boardId: '7',
    });
  });
});

describe('readEvent of a version', () => {
  const version = {
    ...{ id: 10501, projectId: 10000, name: '1.0', description: 'secret' },
    ...{ released: true, releaseDate: '2026-01-19', archived: false },
  };

  it.each(['created', 'released', 'unreleased', 'updated'])('takes it over when it was %s', (verb) => {
    expect(readEvent({ eventType: `avi:jira:${verb}:version`, version })).toEqual({
      kind: 'version-changed',
      version: {
        id: '10501',
        projectId: '10000',
        name: '1.0',
        released: true,
        releaseDay: Date.UTC(2026, 0, 19) / 86_400_000,
      },
    });
  });

  it('says which one was deleted, and of which project', () => {
    expect(readEvent({ eventType: 'avi:jira:deleted:version', version })).toEqual({
      kind: 'version-deleted',
      versionId: '10501',
      projectId: '10000',
    });
  });
});

describe('readEvent of a project', () => {
  const project = { id: 10000, key: 'PAY', name: 'Payments' };

  it('takes its name and key over', () => {
    expect(readEvent({ eventType: 'avi:jira:updated:project', project })).toEqual({
      kind: 'project-changed',
      projectId: '10000',
      key: 'PAY',
      name: 'Payments',
    });
  });

  it.each(['deleted', 'softdeleted'])('says that it was %s', (verb) => {
    expect(readEvent({ eventType: `avi:jira:${verb}:project`, project })).toEqual({
      kind: 'project-deleted',
      projectId: '10000',
    });
  });
});

describe('readEvent of the app', () => {
  it('says that it was installed', () => {
    expect(readEvent({ eventType: 'avi:forge:installed:app', id: 'i', installerAccountId: 'x' })).toEqual({
      kind: 'installed',
    });
  });

  it('has nothing to say about events that the app does not follow', () => {
    expect(readEvent({ eventType: 'avi:jira:viewed:issue', issue })).toBeNull();
  });

  it.each([
    ['no type', { issue }],
    ['a version of no project', { eventType: 'avi:jira:created:version', version: { id: 1, name: '1.0' } }],
    ['no issue', { eventType: 'avi:jira:created:issue', timestamp }],
    ['a time that is none', { eventType: 'avi:jira:created:issue', timestamp: 'noon', issue }],
    [
      'a sprint in an unknown state',
      { eventType: 'avi:jira-software:started:sprint', sprint: { id: 1, name: 'S', state: 'lost' } },
    ],
  ])('refuses an event with %s', (_, payload) => {
    expect(() => readEvent(payload)).toThrow();
  });
});
