import { pointsField } from '../../../../host/jira/fields/estimate';
import { aCall } from '../../../support/jira-call';
import { setField } from '../../../support/jira-fields';
import { anIssue } from '../../../support/jira-site';

describe('story points', () => {
  it('are changed as texts under the name of the site’s field', () => {
    const issue = anIssue({ points: 3 });
    expect(setField(pointsField, issue, { to: 0.5 })).toEqual([
      {
        ...{ field: 'Story Points', fieldtype: 'custom', fieldId: 'customfield_10016' },
        ...{ from: null, fromString: '3', to: null, toString: '0.5' },
      },
    ]);
    expect(issue.points).toBe(0.5);
  });

  it('are taken away by null, which is not 0', () => {
    expect(setField(pointsField, anIssue({ points: 0 }), { to: null })).toMatchObject([
      { fromString: '0', toString: null },
    ]);
    expect(setField(pointsField, anIssue(), { to: 0 })).toMatchObject([{ fromString: null, toString: '0' }]);
  });

  it('are left alone when they are the same', () => {
    expect(setField(pointsField, anIssue({ points: 3 }), { to: 3 })).toBeNull();
  });

  it.each([['3'], [Number.NaN], [{}]])('are refused when they are %p', (to) => {
    expect(() => setField(pointsField, anIssue(), { to })).toThrow('must be a number');
  });

  it('keep a name where the site has no such field', () => {
    expect(setField(pointsField, anIssue(), { to: 1, call: aCall({ fields: [] }) })).toMatchObject([
      { field: 'Story Points' },
    ]);
  });
});
