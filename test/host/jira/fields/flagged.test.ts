import { flaggedField } from '../../../../host/jira/fields/flagged';
import { aCall } from '../../../support/jira-call';
import { setField } from '../../../support/jira-fields';
import { anIssue } from '../../../support/jira-site';

describe('the flag', () => {
  const FLAGGED = { field: 'Flagged', fieldtype: 'custom', fieldId: 'customfield_10021' };

  it('is raised and taken down', () => {
    const issue = anIssue();
    expect(setField(flaggedField, issue, { to: [{ value: 'Impediment' }] })).toEqual([
      { ...FLAGGED, from: '', fromString: '', to: '[10019]', toString: 'Impediment' },
    ]);
    expect(issue.flagged).toBe(true);
    expect(setField(flaggedField, issue, { to: null })).toEqual([
      { ...FLAGGED, from: '[10019]', fromString: 'Impediment', to: '', toString: '' },
    ]);
    expect(issue.flagged).toBe(false);
  });

  it('is left alone when it is the same', () => {
    expect(setField(flaggedField, anIssue({ flagged: true }), { to: [{ id: '10019' }] })).toBeNull();
    expect(setField(flaggedField, anIssue(), { to: [] })).toBeNull();
  });

  it('has one option', () => {
    expect(() => setField(flaggedField, anIssue(), { to: [{ value: 'Blocked' }] })).toThrow("'Impediment'");
  });

  it('is shown as a list of that option, or as null', () => {
    expect(flaggedField.render(anIssue({ flagged: true }), aCall())).toMatchObject([{ value: 'Impediment' }]);
    expect(flaggedField.render(anIssue(), aCall())).toBeNull();
  });
});
