import { issueTypeField } from '../../../../host/jira/fields/issue-type';
import { aCall } from '../../../support/jira-call';
import { setField } from '../../../support/jira-fields';
import { TYPE, anIssue } from '../../../support/jira-site';

describe('the type', () => {
  it('is changed between types of one kind', () => {
    const issue = anIssue({ typeId: TYPE.story });
    expect(setField(issueTypeField, issue, { to: { name: 'Bug' } })).toEqual([
      {
        ...{ field: 'issuetype', fieldtype: 'jira', fieldId: 'issuetype' },
        ...{ from: TYPE.story, fromString: 'Story', to: TYPE.bug, toString: 'Bug' },
      },
    ]);
    expect(issue.typeId).toBe(TYPE.bug);
  });

  it.each([
    [TYPE.story, TYPE.subtask],
    [TYPE.subtask, TYPE.story],
  ])('does not change between sub-tasks and others (%s to %s)', (typeId, id) => {
    expect(() => setField(issueTypeField, anIssue({ typeId }), { to: { id } })).toThrow('sub-tasks');
  });

  it('is left alone when it is the same', () => {
    expect(setField(issueTypeField, anIssue(), { to: { id: TYPE.story } })).toBeNull();
  });

  it('is shown with its level', () => {
    expect(issueTypeField.render(anIssue({ typeId: TYPE.epic }), aCall())).toMatchObject({
      ...{ id: TYPE.epic, name: 'Epic', subtask: false, hierarchyLevel: 1 },
    });
  });
});
