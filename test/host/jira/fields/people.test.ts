import { assigneeField, creatorField, reporterField } from '../../../../host/jira/fields/people';
import { aCall } from '../../../support/jira-call';
import { setField } from '../../../support/jira-fields';
import { PROJECT, anIssue } from '../../../support/jira-site';

describe('the assignee', () => {
  it('is changed with account and name in the history', () => {
    const issue = anIssue({ assignee: 'ada' });
    expect(setField(assigneeField, issue, { to: { accountId: 'lea' } })).toEqual([
      {
        ...{ field: 'assignee', fieldtype: 'jira', fieldId: 'assignee' },
        ...{ from: 'ada', fromString: 'Ada Engineer', to: 'lea', toString: 'Lea Leader' },
      },
    ]);
    expect(issue.assignee).toBe('lea');
  });

  it.each([[null], [{ accountId: null }]])('is taken away by %j', (to) => {
    const issue = anIssue({ assignee: 'ada' });
    expect(setField(assigneeField, issue, { to })).toMatchObject([{ from: 'ada', to: null, toString: null }]);
    expect(issue.assignee).toBeNull();
  });

  it('may be named by id, as older clients do', () => {
    const issue = anIssue();
    setField(assigneeField, issue, { to: { id: 'ada' } });
    expect(issue.assignee).toBe('ada');
  });

  it('is left alone when it is the same', () => {
    expect(setField(assigneeField, anIssue({ assignee: 'ada' }), { to: { accountId: 'ada' } })).toBeNull();
  });

  it.each([
    ['who has left', 'gone', PROJECT.alpha],
    ['who is unknown', 'stranger', PROJECT.alpha],
    ['who may not work in the project', 'ada', PROJECT.secret],
    ['who is an outsider', 'olga', PROJECT.alpha],
  ])('cannot be somebody %s', (_, accountId, projectId) => {
    expect(() => setField(assigneeField, anIssue({ projectId }), { to: { accountId } })).toThrow(
      `User '${accountId}' cannot be assigned issues.`,
    );
  });

  it('is refused as a text', () => {
    expect(() => setField(assigneeField, anIssue(), { to: 'ada' })).toThrow('data was not an object');
  });

  it('is written by account where the person is unknown to the site', () => {
    expect(setField(assigneeField, anIssue({ assignee: 'u0b73a750' }), { to: null })).toMatchObject([
      { from: 'u0b73a750', fromString: 'u0b73a750' },
    ]);
  });

  it('is shown as a person, or as null', () => {
    expect(assigneeField.render(anIssue({ assignee: 'lea' }), aCall())).toMatchObject({
      accountId: 'lea',
      displayName: 'Lea Leader',
      active: true,
    });
    expect(assigneeField.render(anIssue(), aCall())).toBeNull();
  });
});

describe('the reporter', () => {
  it('is changed like the assignee', () => {
    const issue = anIssue({ reporter: 'ada' });
    expect(setField(reporterField, issue, { to: { accountId: 'lea' } })).toMatchObject([
      { field: 'reporter', from: 'ada', to: 'lea' },
    ]);
    expect(issue.reporter).toBe('lea');
  });
});

describe('the creator', () => {
  it('is the reporter where the site does not say', () => {
    expect(creatorField.render(anIssue({ reporter: 'ada' }), aCall())).toMatchObject({ accountId: 'ada' });
    expect(creatorField.render(anIssue({ reporter: 'ada', creator: 'lea' }), aCall())).toMatchObject({
      accountId: 'lea',
    });
    expect(creatorField.render(anIssue({ reporter: null }), aCall())).toBeNull();
  });

  it('cannot be changed', () => {
    expect(creatorField.plan).toBeUndefined();
  });
});
