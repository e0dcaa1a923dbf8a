import { renderIssueType } from '../../../../host/jira/render/issue-type';
import { aCall } from '../../../support/jira-call';
import { TYPE } from '../../../support/jira-site';

const { core } = aCall();

describe('a type of work item', () => {
  it('has its name and its level in the hierarchy', () => {
    expect(renderIssueType(TYPE.epic, core)).toMatchObject({ name: 'Epic', hierarchyLevel: 1, subtask: false });
    expect(renderIssueType(TYPE.subtask, core)).toMatchObject({ hierarchyLevel: -1, subtask: true });
  });

  it('is null where the site does not know it', () => {
    expect(renderIssueType('404', core)).toBeNull();
  });
});
