import { issueCreated, issueDeleted, issueUpdated } from '../../../../host/jira/events/issue-events';
import { aCall } from '../../../support/jira-call';
import { APP } from '../../../support/jira-harness';
import { STATUS, aHistory, aStatusChange, anIssue } from '../../../support/jira-site';

const issue = anIssue({
  ...{
    assignee: 'lea',
    reporter: 'ada',
    creator: 'sam',
    parentId: '10000',
    labels: ['debt'],
    points: 5,
    sprintIds: [2],
  },
});

interface SentIssue {
  readonly id: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

function sentBy(announce: (call: ReturnType<typeof aCall>) => void, as: Parameters<typeof aCall>[1] = {}) {
  const call = aCall({ issues: [issue] }, as);
  announce(call);
  const [event] = call.announced;
  if (!event || call.announced.length > 1) throw new Error('Expected one event.');
  return { eventType: event.eventType, fields: event.fields, issue: event.fields['issue'] as SentIssue };
}

describe('what an event sends of a work item', () => {
  const { issue: sent } = sentBy((call) => issueCreated(issue, call));

  it('is who it is and some of its fields', () => {
    expect([sent.id, sent.key]).toEqual(['10001', 'ALPHA-1']);
    expect(Object.keys(sent.fields).sort()).toEqual([
      ...['assignee', 'created', 'creator', 'issuetype', 'priority', 'project', 'reporter', 'status', 'summary'],
      'updated',
    ]);
    expect(sent.fields).toMatchObject({
      summary: 'Let people pay by invoice',
      issuetype: { name: 'Story' },
      project: { key: 'ALPHA' },
      status: { name: 'To Do', statusCategory: { key: 'new' } },
      created: '2026-03-02T12:00:00.000+0000',
    });
  });

  it('is not its parent, labels, components, estimate or sprint', () => {
    for (const id of ['parent', 'labels', 'components', 'customfield_10016', 'customfield_10020'])
      expect(sent.fields).not.toHaveProperty(id);
  });

  it('is of people only their account', () => {
    expect(sent.fields).toMatchObject({ creator: { accountId: 'sam' }, reporter: { accountId: 'ada' } });
    expect(sent.fields['assignee']).toEqual({ accountId: 'lea' });
  });

  it('says null for nobody', () => {
    const { issue: unassigned } = sentBy((call) => issueCreated(anIssue(), call));
    expect(unassigned.fields['assignee']).toBeNull();
  });
});

describe('the events of a work item', () => {
  it('name who made it', () => {
    const event = sentBy((call) => issueCreated(issue, call));
    expect(event.eventType).toBe('avi:jira:created:issue');
    expect(event.fields['associatedUsers']).toEqual([{ accountId: 'ada' }]);
  });

  it('name the app when the app did it', () => {
    const event = sentBy((call) => issueDeleted(issue, call), { as: APP });
    expect(event.eventType).toBe('avi:jira:deleted:issue');
    expect(event.fields['associatedUsers']).toEqual([{ accountId: '557058:counterweight-app' }]);
  });

  it('carry the entry of the history, item by item', () => {
    const items = [{ ...aStatusChange(STATUS.todo, STATUS.done), fieldId: 'status' }];
    const event = sentBy((call) => issueUpdated(issue, aHistory({ id: '10777', items }), call));
    expect(event.eventType).toBe('avi:jira:updated:issue');
    expect(event.fields['changelog']).toEqual({
      id: '10777',
      items: [
        {
          ...{ field: 'status', fieldtype: 'jira', fieldId: 'status' },
          ...{ from: '10000', fromString: 'To Do', to: '10002', toString: 'Done' },
        },
      ],
    });
  });

  it('carry both statuses of a transition, the old one first', () => {
    const items = [aStatusChange(STATUS.todo, STATUS.done)];
    const event = sentBy((call) => issueUpdated(issue, aHistory({ items }), call));
    expect(event.fields['associatedStatuses']).toEqual([
      expect.objectContaining({ id: STATUS.todo, name: 'To Do' }),
      expect.objectContaining({ id: STATUS.done, name: 'Done' }),
    ]);
  });

  it('carry no statuses when none changed', () => {
    const items = [{ field: 'labels', fieldtype: 'jira', from: null, fromString: '', to: null, toString: 'debt' }];
    const event = sentBy((call) => issueUpdated(issue, aHistory({ items }), call));
    expect(event.fields).not.toHaveProperty('associatedStatuses');
  });
});
