import { userField } from '../../../../host/jira/jql/user-field';
import { aUser } from '../../../support/jira-site';
import { ids, isEqual, literal } from './a-field';
import { aJqlContext, aSearchedSite } from './searched-site';

const assignee = userField('assignee', aJqlContext(), (issue) => issue.assignee);

describe('userField', () => {
  it.each(['lea', 'LEA', 'Lea Leader', 'lea leader', 'lea@example.com'])('finds a person by %j', (text) => {
    expect(isEqual(assignee, literal(text), { assignee: 'lea' })).toBe(true);
    expect(isEqual(assignee, literal(text), { assignee: 'ada' })).toBe(false);
    expect(isEqual(assignee, literal(text), { assignee: null })).toBe(false);
  });

  it('finds people who have left', () => {
    expect(isEqual(assignee, literal('Gone Leaver'), { assignee: 'gone' })).toBe(true);
  });

  it('finds everybody of one name', () => {
    const site = aSearchedSite();
    site.users.push(aUser({ accountId: 'lea2', displayName: 'Lea Leader' }));
    const field = userField('assignee', aJqlContext({ site }), (issue) => issue.assignee);
    expect(
      ['lea', 'lea2', 'ada'].map((account) => isEqual(field, literal('Lea Leader'), { assignee: account })),
    ).toEqual([true, true, false]);
  });

  it('takes currentUser(), who may be nobody', () => {
    expect(isEqual(assignee, ids('user', 'ada'), { assignee: 'ada' })).toBe(true);
    expect(isEqual(assignee, ids('user'), { assignee: null })).toBe(false);
    expect(() => assignee.equalTo(ids('sprint', '1'))).toThrow('is invalid for the field');
  });

  it('refuses a name that nobody has', () => {
    expect(() => assignee.equalTo(literal('Lea'))).not.toThrow();
    expect(() => assignee.equalTo(literal('Leah'))).toThrow(
      "The value 'Leah' does not exist for the field 'assignee'.",
    );
  });
});
