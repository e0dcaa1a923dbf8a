import { priorityField } from '../../../../host/jira/fields/priority';
import { aCall } from '../../../support/jira-call';
import { setField } from '../../../support/jira-fields';
import { PRIORITY, anIssue } from '../../../support/jira-site';

describe('the priority', () => {
  it.each([[{ id: PRIORITY.high }], [{ name: 'High' }]])('is chosen by %j', (to) => {
    const issue = anIssue({ priorityId: PRIORITY.medium });
    expect(setField(priorityField, issue, { to })).toEqual([
      {
        ...{ field: 'priority', fieldtype: 'jira', fieldId: 'priority' },
        ...{ from: PRIORITY.medium, fromString: 'Medium', to: PRIORITY.high, toString: 'High' },
      },
    ]);
    expect(issue.priorityId).toBe(PRIORITY.high);
  });

  it('is set where there was none', () => {
    const issue = anIssue({ priorityId: null });
    expect(setField(priorityField, issue, { to: { name: 'High' } })).toMatchObject([{ from: null, fromString: null }]);
  });

  it('is left alone when it is the same', () => {
    expect(setField(priorityField, anIssue(), { to: { name: 'Medium' } })).toBeNull();
  });

  it.each([[{ id: '99' }], [{ name: 'Urgent' }], [{}]])('is refused when it is %j', (to) => {
    expect(() => setField(priorityField, anIssue(), { to })).toThrow('does not exist or cannot be chosen here');
  });

  it('is shown with its name, or as null', () => {
    expect(priorityField.render(anIssue(), aCall())).toMatchObject({ id: PRIORITY.medium, name: 'Medium' });
    expect(priorityField.render(anIssue({ priorityId: null }), aCall())).toBeNull();
  });
});
