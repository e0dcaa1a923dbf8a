import { renderIssueStub } from '../../../../host/jira/render/issue-stub';
import { aCall } from '../../../support/jira-call';
import { STATUS, anIssue } from '../../../support/jira-site';

describe('a work item inside another one', () => {
  it('has what a card needs', () => {
    const call = aCall();
    expect(renderIssueStub(anIssue({ statusId: STATUS.doing }), call)).toEqual({
      ...{ id: '10001', key: 'ALPHA-1' },
      self: 'https://example.atlassian.net/rest/api/3/issue/10001',
      fields: {
        summary: 'Let people pay by invoice',
        status: expect.objectContaining({ name: 'In Progress' }) as unknown,
        priority: expect.objectContaining({ name: 'Medium' }) as unknown,
        issuetype: expect.objectContaining({ name: 'Story' }) as unknown,
      },
    });
  });

  it('has null for what it does not have', () => {
    const stub = renderIssueStub(anIssue({ priorityId: null, statusId: '404' }), aCall());
    expect(stub['fields']).toMatchObject({ priority: null, status: null });
  });
});
