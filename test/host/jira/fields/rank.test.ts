import { rankField } from '../../../../host/jira/fields/rank';
import { aCall } from '../../../support/jira-call';
import { anIssue } from '../../../support/jira-site';

describe('the rank', () => {
  it('is shown and cannot be set', () => {
    expect(rankField.render(anIssue({ rank: '0|i0001z:' }), aCall())).toBe('0|i0001z:');
    expect(rankField.plan).toBeUndefined();
  });
});
