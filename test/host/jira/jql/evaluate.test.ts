import { compileJql } from '../../../../host/jira/jql/evaluate';
import { PROJECT } from '../../../support/jira-site';
import { aJqlContext, found, refusal, search } from './searched-site';

/** Every key that Ada may browse. */
const ALL = [1, 2, 3, 4, 5, 7, 10];

describe('compileJql', () => {
  it.each<[string, number[]]>([
    ['', ALL],
    ['project = ALPHA', ALL],
    ['project = alpha', ALL],
    ['project = "Alpha"', ALL],
    ['project = 10000', ALL],
    ['project != ALPHA', []],
    ['project in (ALPHA) and issuetype = Bug', [3, 4]],
    ['type in (Bug, Epic)', [1, 3, 4]],
    ['type = 10004', [3, 4]],
    ['issuetype in subTaskIssueTypes()', [5]],
    ['issuetype not in standardIssueTypes()', [5]],
    ['status = "In Review"', [3]],
    ['status = "in review"', [3]],
    ['status = 10001', [3]],
    ['status not in (Done, Dropped, "To Do")', [1, 3]],
    ['statusCategory = Done', [2, 4]],
    ['statusCategory = "In Progress"', [1, 3]],
    ['statusCategory != done', [1, 3, 5, 7, 10]],
    ['statusCategory = new', [5, 7, 10]],
    ['resolution = Unresolved', [1, 3, 5, 7, 10]],
    ['resolution is EMPTY', [1, 3, 5, 7, 10]],
    ['resolution != Unresolved', [2, 4]],
    ['resolution = "Won\'t Do"', [4]],
    ['resolution in (Unresolved, Done)', [1, 2, 3, 5, 7, 10]],
    ['priority = High', [2]],
    ['priority > Medium', [2]],
    ['priority >= Medium', [1, 2, 3, 5, 7, 10]],
    ['priority < High', [1, 3, 5, 7, 10]],
    ['priority is EMPTY', [4]],
    ['assignee = ada', [2]],
    ['assignee = "Lea Leader"', [3]],
    ['assignee = "lea@example.com"', [3]],
    ['assignee = currentUser()', [2]],
    ['assignee in (currentUser(), gone)', [2, 5]],
    ['assignee is EMPTY', [1, 4, 7, 10]],
    ['assignee = null', [1, 4, 7, 10]],
    ['assignee in (EMPTY, ada)', [1, 2, 4, 7, 10]],
    ['reporter = lea', [7]],
    ['creator = lea', [7]],
    ['labels = growth', [1, 3]],
    ['labels = customer', [3]],
    ['labels = unheard-of', []],
    ['labels is not EMPTY', [1, 3]],
    ['labels not in (customer)', [1]],
    ['component = Billing', [3, 7]],
    ['component = 32', [7]],
    ['component != Billing', []],
    ['component is EMPTY', [1, 2, 4, 5, 10]],
    ['fixVersion = "1.0"', [2]],
    ['fixVersion is EMPTY', [1, 3, 4, 5, 10]],
    ['affectedVersion = 10501', [3]],
    ['sprint = 1', [2, 3]],
    ['sprint = "Sprint 2"', [3]],
    ['sprint in openSprints()', [3]],
    ['sprint in closedSprints()', [2, 3]],
    ['sprint in futureSprints()', [5]],
    ['sprint not in openSprints()', [2, 5]],
    ['sprint is EMPTY', [1, 4, 7, 10]],
    ['parent = ALPHA-1', [2]],
    ['parent in (ALPHA-1, 1002)', [2, 5]],
    ['parent is not EMPTY', [2, 5]],
    ['key = alpha-3', [3]],
    ['issuekey in (ALPHA-3, ALPHA-10)', [3, 10]],
    ['key > ALPHA-5', [7, 10]],
    ['key <= ALPHA-2', [1, 2]],
    ['id = 1003', [3]],
    ['issue = OLD-6', [10]],
    ['summary ~ invoice', [2, 3, 5]],
    ['summary ~ "invoice wrong"', [3]],
    ['text ~ "pay*"', [2, 4]],
    ['summary ~ pay', [2]],
    ['summary ~ "\\"pay by\\""', [2]],
    ['summary ~ "\\"by pay\\""', []],
    ['summary !~ invoice', [1, 4, 7, 10]],
    ['"Story Points" = 3', [2]],
    ['"story points" >= 3', [2, 3]],
    ['cf[10016] < 3', [5]],
    ['cf[10016] is EMPTY', [1, 4, 7, 10]],
    ['"Story Points" != 3', [3, 5]],
    ['flagged = Impediment', [3]],
    ['Flagged is EMPTY', [1, 2, 4, 5, 7, 10]],
    ['Team ~ blue', [10]],
    ['counterweightCategory = "technical-health"', [3]],
    ['counterweightCategory != "technical-health"', [2, 7]],
    ['issue.property[counterweight].category = roadmap', [2]],
  ])('%s', (jql, expected) => {
    expect(found(jql)).toEqual(expected);
  });

  it.each<[string, number[]]>([
    ['created >= -14d', [3, 5, 7, 10]],
    ['created < -14d', [1, 2, 4]],
    ['updated >= "2026-03-08"', [3, 7]],
    ['updated >= "2026/03/08"', [3, 7]],
    ['created > "2026-03-09 10:30"', [7]],
    ['created > "2026-03-09 11:00"', []],
    ['created = "2026-03-09 11:00"', [7]],
    ['created >= startOfDay()', [7]],
    ['created >= startOfWeek()', [7]],
    ['created >= startOfMonth()', [3, 5, 7, 10]],
    ['created >= startOfDay("-2d")', [7, 10]],
    ['created <= endOfDay("-1d") and created >= startOfDay(-3)', [5, 10]],
    ['created > now()', []],
    ['resolved >= -2w', [2]],
    ['resolutiondate < -2w', [4]],
    ['resolved is EMPTY', [1, 3, 5, 7, 10]],
    ['due = "2026-03-09"', [5]],
    ['duedate <= now()', [5]],
    ['duedate < now()', []],
    ['duedate >= endOfMonth("-1M") and due is not EMPTY', [5, 10]],
  ])('%s, by the clock', (jql, expected) => {
    expect(found(jql)).toEqual(expected);
  });

  it.each<[string, number[]]>([
    ['type = Bug and status = Dropped or key = ALPHA-1', [1, 4]],
    ['type = Bug and (status = Dropped or key = ALPHA-1)', [4]],
    ['not type = Bug', [1, 2, 5, 7, 10]],
    ['not (type = Bug or type = Epic)', [2, 5, 7, 10]],
    ['!(type = Bug) && !(type = Epic)', [2, 5, 7, 10]],
    ['not not type = Bug', [3, 4]],
    // NOT becomes the opposite operator, and no operator but IS matches an empty field.
    ['not assignee = ada', [3, 5]],
    ['not (assignee = ada and key = ALPHA-2)', [1, 3, 4, 5, 7, 10]],
    ['not "Story Points" > 3', [2, 5]],
  ])('%s', (jql, expected) => {
    expect(found(jql)).toEqual(expected);
  });

  it('finds work items of the projects that the caller may browse, and no others', () => {
    const visibleProjectIds = new Set([PROJECT.alpha, PROJECT.secret]);
    expect(found('summary ~ invoice', { visibleProjectIds })).toEqual([0, 2, 3, 5]);
    expect(found('project = SECRET', { visibleProjectIds })).toEqual([0]);
    expect(found('', { visibleProjectIds: new Set() })).toEqual([]);
  });

  it('gives an anonymous caller nothing of their own', () => {
    expect(found('assignee = currentUser()', { accountId: null })).toEqual([]);
  });

  it('knows a query without a clause as unbounded', () => {
    const bounded = (jql: string): boolean => compileJql(jql, aJqlContext()).bounded;
    expect(bounded('')).toBe(false);
    expect(bounded('order by created')).toBe(false);
    expect(bounded('project = ALPHA order by created')).toBe(true);
  });

  it('names every wrong clause in one refusal, each once', () => {
    expect(refusal('status = Nowhere and nothing = 1 or status = Nowhere order by colour')).toEqual([
      "The value 'Nowhere' does not exist for the field 'status'.",
      "Field 'nothing' does not exist or you do not have permission to view it.",
      "Not able to sort using field 'colour'.",
    ]);
  });

  it('orders by the newest first when the query gives no order', () => {
    expect(search('type in (Bug, Epic)')).toEqual([3, 4, 1]);
  });
});
