import { otherField } from '../../../../host/jira/fields/other';
import { aCall } from '../../../support/jira-call';
import { setField } from '../../../support/jira-fields';
import { anIssue } from '../../../support/jira-site';

describe('a field without a name in the model', () => {
  const team = otherField('customfield_10050');

  it('is kept as it is given', () => {
    const issue = anIssue({ otherFields: { customfield_10051: 'kept' } });
    expect(setField(team, issue, { to: 'Payments' })).toEqual([
      {
        ...{ field: 'Team', fieldtype: 'custom', fieldId: 'customfield_10050' },
        ...{ from: null, fromString: null, to: null, toString: 'Payments' },
      },
    ]);
    expect(issue.otherFields).toEqual({ customfield_10050: 'Payments', customfield_10051: 'kept' });
    expect(team.render(issue, aCall())).toBe('Payments');
  });

  it('writes structured values as JSON into the history', () => {
    const issue = anIssue({ otherFields: { customfield_10050: { value: 'A' } } });
    expect(setField(team, issue, { to: null })).toMatchObject([{ fromString: '{"value":"A"}', toString: null }]);
  });

  it('is left alone when it is the same', () => {
    const issue = anIssue({ otherFields: { customfield_10050: ['a'] } });
    expect(setField(team, issue, { to: ['a'] })).toBeNull();
    expect(setField(team, anIssue(), { to: null })).toBeNull();
  });

  it('is a field of Jira’s own where the site does not list it', () => {
    expect(setField(otherField('description'), anIssue(), { to: 'Text' })).toMatchObject([
      { field: 'description', fieldtype: 'jira', fieldId: 'description' },
    ]);
  });
});
