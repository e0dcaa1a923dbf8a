import { createdField, dueDateField, resolutionDateField, updatedField } from '../../../../host/jira/fields/dates';
import { aCall } from '../../../support/jira-call';
import { setField } from '../../../support/jira-fields';
import { SITE_NOW, anIssue } from '../../../support/jira-site';

describe('dates', () => {
  it('are shown in the platform’s form, an absent one as null', () => {
    const issue = anIssue({ created: SITE_NOW, updated: SITE_NOW + 1, resolved: SITE_NOW + 2 });
    expect(createdField.render(issue, aCall())).toBe('2026-03-09T12:00:00.000+0000');
    expect(updatedField.render(issue, aCall())).toBe('2026-03-09T12:00:00.001+0000');
    expect(resolutionDateField.render(issue, aCall())).toBe('2026-03-09T12:00:00.002+0000');
    expect(resolutionDateField.render(anIssue(), aCall())).toBeNull();
  });
});

describe('the due date', () => {
  it('is changed with date and date-time in the history', () => {
    const issue = anIssue({ dueDate: '2026-03-10' });
    expect(setField(dueDateField, issue, { to: '2026-04-01' })).toEqual([
      {
        ...{ field: 'duedate', fieldtype: 'jira', fieldId: 'duedate' },
        ...{ from: '2026-03-10', fromString: '2026-03-10 00:00:00.0' },
        ...{ to: '2026-04-01', toString: '2026-04-01 00:00:00.0' },
      },
    ]);
    expect(dueDateField.render(issue, aCall())).toBe('2026-04-01');
  });

  it.each([[null], ['']])('is taken away by %j', (to) => {
    expect(setField(dueDateField, anIssue({ dueDate: '2026-03-10' }), { to })).toMatchObject([{ to: null }]);
  });

  it('is left alone when it is the same', () => {
    expect(setField(dueDateField, anIssue({ dueDate: '2026-03-10' }), { to: '2026-03-10' })).toBeNull();
  });

  it.each([['10/03/2026'], ['2026-02-30'], ['2026-03-10T00:00:00Z'], [5]])('is refused when it is %j', (to) => {
    expect(() => setField(dueDateField, anIssue(), { to })).toThrow("'yyyy-MM-dd'");
  });
});
