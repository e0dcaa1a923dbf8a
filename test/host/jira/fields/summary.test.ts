import { summaryField } from '../../../../host/jira/fields/summary';
import { aCall } from '../../../support/jira-call';
import { setField } from '../../../support/jira-fields';
import { anIssue } from '../../../support/jira-site';

describe('the summary', () => {
  it('is changed with both texts in the history', () => {
    const issue = anIssue({ summary: 'Old' });
    expect(setField(summaryField, issue, { to: ' New ' })).toEqual([
      {
        ...{ field: 'summary', fieldtype: 'jira', fieldId: 'summary' },
        ...{ from: null, fromString: 'Old', to: null, toString: 'New' },
      },
    ]);
    expect(summaryField.render(issue, aCall())).toBe('New');
  });

  it('is left alone when it is the same', () => {
    expect(setField(summaryField, anIssue({ summary: 'Same' }), { to: 'Same' })).toBeNull();
  });

  it('may have 255 characters and not one more', () => {
    const issue = anIssue();
    expect(setField(summaryField, issue, { to: 'x'.repeat(255) })).toHaveLength(1);
    expect(() => setField(summaryField, issue, { to: 'x'.repeat(256) })).toThrow("can't exceed 255 characters");
  });

  it.each([[''], ['  '], [null], [7]])('is refused when it is %j', (to) => {
    expect(() => setField(summaryField, anIssue(), { to })).toThrow('You must specify a summary.');
  });

  it('is refused with a line break', () => {
    expect(() => setField(summaryField, anIssue(), { to: 'a\nb' })).toThrow('newline');
  });

  it('is not changed by being planned', () => {
    const issue = anIssue({ summary: 'Old' });
    summaryField.plan?.(issue, 'New', aCall());
    expect(issue.summary).toBe('Old');
  });
});
