import { projectField } from '../../../../host/jira/fields/project';
import { aCall } from '../../../support/jira-call';
import { PROJECT, anIssue } from '../../../support/jira-site';

describe('the project', () => {
  it('is shown and cannot be set: work items are moved, not edited', () => {
    expect(projectField.render(anIssue(), aCall())).toMatchObject({ id: PROJECT.alpha, key: 'ALPHA', name: 'Alpha' });
    expect(projectField.render(anIssue({ projectId: '404' }), aCall())).toBeNull();
    expect(projectField.plan).toBeUndefined();
  });
});
