import { planTransition, resolutionField, statusField } from '../../../../host/jira/fields/workflow';
import type { JiraHistoryItem, JiraIssue } from '../../../../host/jira/model';
import { aCall } from '../../../support/jira-call';
import { RESOLUTION, SITE_NOW, STATUS, anIssue } from '../../../support/jira-site';

/** Moves a work item as a transition would; the resolution is the one that the request asks for. */
function move(issue: JiraIssue, statusId: string, resolutionId: string = RESOLUTION.done): readonly JiraHistoryItem[] {
  const call = aCall();
  const status = call.core.directory.status(statusId);
  if (!status) throw new Error(`No status ${statusId}.`);
  const plan = planTransition(
    issue,
    { status, resolution: call.core.directory.resolution(resolutionId) ?? null },
    call,
  );
  plan.apply();
  return plan.items;
}

const done = { statusId: STATUS.done, resolutionId: RESOLUTION.done, resolved: SITE_NOW - 1000 };

describe('a transition', () => {
  it('between open statuses changes the status alone', () => {
    const issue = anIssue();
    expect(move(issue, STATUS.doing)).toEqual([
      {
        ...{ field: 'status', fieldtype: 'jira', fieldId: 'status' },
        ...{ from: STATUS.todo, fromString: 'To Do', to: STATUS.doing, toString: 'In Progress' },
      },
    ]);
    expect(issue).toMatchObject({ statusId: STATUS.doing, resolutionId: null, resolved: null });
  });

  it('to a done status resolves, with the resolution before the status in the history', () => {
    const issue = anIssue({ statusId: STATUS.doing });
    expect(move(issue, STATUS.done)).toMatchObject<object[]>([
      { field: 'resolution', from: null, fromString: null, to: RESOLUTION.done, toString: 'Done' },
      { field: 'status', from: STATUS.doing, to: STATUS.done },
    ]);
    expect(issue).toMatchObject({ resolutionId: RESOLUTION.done, resolved: SITE_NOW });
  });

  it('out of done clears the resolution and its date', () => {
    const issue = anIssue(done);
    expect(move(issue, STATUS.doing)).toMatchObject<object[]>([
      { field: 'resolution', from: RESOLUTION.done, to: null, toString: null },
      { field: 'status', from: STATUS.done, to: STATUS.doing },
    ]);
    expect(issue).toMatchObject({ resolutionId: null, resolved: null });
  });

  it('between done statuses keeps the date of a resolution that stays', () => {
    const issue = anIssue(done);
    expect(move(issue, STATUS.dropped)).toMatchObject<object[]>([{ field: 'status' }]);
    expect(issue.resolved).toBe(done.resolved);
  });

  it('between done statuses takes another resolution when asked', () => {
    const issue = anIssue(done);
    expect(move(issue, STATUS.dropped, RESOLUTION.wontDo)).toMatchObject<object[]>([
      { field: 'resolution', from: RESOLUTION.done, to: RESOLUTION.wontDo },
      { field: 'status' },
    ]);
    expect(issue.resolved).toBe(SITE_NOW);
  });

  it('clears a resolution that an open work item should not have had', () => {
    const issue = anIssue({ resolutionId: RESOLUTION.done, resolved: SITE_NOW });
    expect(move(issue, STATUS.doing)).toMatchObject<object[]>([{ field: 'resolution', to: null }, { field: 'status' }]);
  });
});

describe('status and resolution', () => {
  it('are shown with name and category', () => {
    expect(statusField.render(anIssue({ statusId: STATUS.review }), aCall())).toMatchObject({
      ...{ id: STATUS.review, name: 'In Review', statusCategory: { key: 'indeterminate', name: 'In Progress' } },
    });
    expect(resolutionField.render(anIssue(done), aCall())).toMatchObject({ id: RESOLUTION.done, name: 'Done' });
    expect(resolutionField.render(anIssue(), aCall())).toBeNull();
  });

  it('cannot be set by an edit', () => {
    expect([statusField.plan, resolutionField.plan]).toEqual([undefined, undefined]);
  });
});
