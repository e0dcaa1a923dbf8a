import { JastBuilder } from '@atlaskit/jql-ast';
import { callFunction, type FunctionResult } from '../../../../host/jira/jql/functions';
import type { JqlContext } from '../../../../host/jira/jql/context';
import { SITE_NOW, TYPE } from '../../../support/jira-site';
import { aJqlContext } from './searched-site';

/** Calls what stands on the right of `=` in a query. */
function call(expression: string, overrides: Partial<JqlContext> = {}): FunctionResult {
  const where = new JastBuilder().build(`status in ${expression}`).query?.where;
  if (where?.clauseType !== 'terminal' || where.operand?.operandType !== 'function') throw new Error(expression);
  return callFunction(where.operand, aJqlContext(overrides));
}

describe('callFunction', () => {
  it('gives the person who asks as a single value', () => {
    expect(call('currentUser()')).toEqual({
      list: false,
      value: { kind: 'ids', subject: 'user', ids: ['ada'], source: 'currentUser()' },
    });
    expect(call('currentUser()', { accountId: null }).value).toMatchObject({ ids: [] });
  });

  it.each([
    ['openSprints()', ['2']],
    ['OPENSPRINTS()', ['2']],
    ['closedSprints()', ['1']],
    ['futureSprints()', ['3']],
  ])('gives the sprints of %s as a list', (expression, expected) => {
    expect(call(expression)).toMatchObject({ list: true, value: { subject: 'sprint', ids: expected } });
  });

  it('gives types by whether they are sub-tasks', () => {
    expect(call('subTaskIssueTypes()').value).toMatchObject({ subject: 'type', ids: [TYPE.subtask] });
    expect(call('standardIssueTypes()').value).toMatchObject({ ids: [TYPE.epic, TYPE.story, TYPE.bug] });
  });

  it('gives instants, counted from the moment of the query', () => {
    expect(call('now()')).toEqual({ list: false, value: { kind: 'instant', at: SITE_NOW, source: 'now()' } });
    expect(call('startOfDay("-1d")').value).toMatchObject({ at: Date.UTC(2026, 2, 8) });
    expect(call('endOfMonth()').value).toMatchObject({ at: Date.UTC(2026, 3, 1) - 1 });
  });

  it.each([
    ['membersOf(team)', "Unable to find JQL function 'membersOf()'."],
    ['issueHistory()', "Unable to find JQL function 'issueHistory()'."],
    ['constructor()', "Unable to find JQL function 'constructor()'."],
    ['openSprints(1)', "Function 'openSprints' expected '0' arguments but received '1'."],
    ['startOfDay(1d, 2d)', "Function 'startOfDay' expected at most '1' argument but received '2'."],
    ['endOfWeek(later)', "The duration 'later' passed to the function 'endOfWeek' is invalid."],
  ])('refuses %s', (expression, message) => {
    expect(() => call(expression)).toThrow(message);
  });
});
