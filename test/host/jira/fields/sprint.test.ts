import { planSprint, sprintField } from '../../../../host/jira/fields/sprint';
import { aCall } from '../../../support/jira-call';
import { setField } from '../../../support/jira-fields';
import { anIssue } from '../../../support/jira-site';

const SPRINT = { field: 'Sprint', fieldtype: 'custom', fieldId: 'customfield_10020' };

describe('the sprint', () => {
  it('is entered from the backlog, with empty texts for none', () => {
    const issue = anIssue();
    expect(setField(sprintField, issue, { to: 2 })).toEqual([
      { ...SPRINT, from: '', fromString: '', to: '2', toString: 'Sprint 2' },
    ]);
    expect(issue.sprintIds).toEqual([2]);
  });

  it('is left for another one, while closed ones stay', () => {
    const issue = anIssue({ sprintIds: [1, 2] });
    expect(setField(sprintField, issue, { to: 3 })).toEqual([
      { ...SPRINT, from: '1, 2', fromString: 'Sprint 1, Sprint 2', to: '1, 3', toString: 'Sprint 1, Sprint 3' },
    ]);
    expect(issue.sprintIds).toEqual([1, 3]);
  });

  it('is left for the backlog, while closed ones stay', () => {
    const issue = anIssue({ sprintIds: [1, 2] });
    expect(setField(sprintField, issue, { to: null })).toMatchObject([{ from: '1, 2', to: '1' }]);
    expect(issue.sprintIds).toEqual([1]);
  });

  it('is left alone when it is the same, or when there is none to leave', () => {
    expect(setField(sprintField, anIssue({ sprintIds: [1, 2] }), { to: 2 })).toBeNull();
    expect(setField(sprintField, anIssue({ sprintIds: [1] }), { to: null })).toBeNull();
  });

  it('may be given as text', () => {
    expect(setField(sprintField, anIssue(), { to: '3' })).toMatchObject([{ to: '3' }]);
  });

  it('cannot be one that is over or unknown', () => {
    expect(() => setField(sprintField, anIssue(), { to: 1 })).toThrow('only active or future sprints');
    expect(() => setField(sprintField, anIssue(), { to: 99 })).toThrow('there is no such sprint');
    expect(() => setField(sprintField, anIssue(), { to: { id: 2 } })).toThrow('there is no such sprint');
  });

  it('passes over sprints that the site does not have', () => {
    const call = aCall();
    const sprint = call.core.directory.sprint(2) ?? null;
    expect(planSprint(anIssue({ sprintIds: [404] }), sprint, call)?.items).toMatchObject([{ from: '', to: '2' }]);
  });

  it('is shown as the list of all sprints it was in, or as null', () => {
    expect(sprintField.render(anIssue({ sprintIds: [1, 2] }), aCall())).toEqual([
      {
        ...{ id: 1, name: 'Sprint 1', state: 'closed', boardId: 1, goal: '' },
        startDate: '2026-02-16T12:00:00.000Z',
        endDate: '2026-03-02T12:00:00.000Z',
        completeDate: '2026-03-02T12:00:00.000Z',
      },
      {
        ...{ id: 2, name: 'Sprint 2', state: 'active', boardId: 1, goal: '' },
        startDate: '2026-03-02T12:00:00.000Z',
        endDate: '2026-03-16T12:00:00.000Z',
      },
    ]);
    expect(sprintField.render(anIssue(), aCall())).toBeNull();
  });
});
