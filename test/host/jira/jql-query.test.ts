import { boundedQuery } from '../../../host/jira/jql-query';
import { aCall } from '../../support/jira-call';
import { APP } from '../../support/jira-harness';
import { PROJECT, SITE_NOW, aUser, anIssue } from '../../support/jira-site';

const refused = (text: string): Error =>
  expect.objectContaining({ status: 400, message: expect.stringContaining(text) as unknown }) as Error;

describe('a query of JQL', () => {
  it('is asked by the caller', () => {
    const query = boundedQuery('assignee = currentUser()', aCall());
    expect(query.matches(anIssue({ assignee: 'ada' }))).toBe(true);
    expect(query.matches(anIssue({ assignee: 'lea' }))).toBe(false);
  });

  it('sees what the caller sees', () => {
    const secret = anIssue({ projectId: PROJECT.secret });
    expect(boundedQuery('summary ~ invoice', aCall()).matches(secret)).toBe(false);
    expect(boundedQuery('summary ~ invoice', aCall({}, { as: APP })).matches(secret)).toBe(true);
  });

  it('is an error about a project that the caller does not see', () => {
    expect(() => boundedQuery('project = SECRET', aCall())).toThrow(refused('SECRET'));
    expect(boundedQuery('project = SECRET', aCall({}, { as: 'sam' })).bounded).toBe(true);
  });

  it('reckons from the site’s clock, in the caller’s zone', () => {
    const users = [aUser({ accountId: 'ada' }), aUser({ accountId: 'kim', timeZone: 'Asia/Seoul' })];
    // 23:00 UTC on the 8th is already the 9th in Seoul.
    const late = anIssue({ created: SITE_NOW - 13 * 3_600_000 });
    expect(boundedQuery('created >= startOfDay()', aCall({ users })).matches(late)).toBe(false);
    expect(boundedQuery('created >= startOfDay()', aCall({ users }, { as: 'kim' })).matches(late)).toBe(true);
  });

  it('is refused without a restriction', () => {
    expect(() => boundedQuery('order by created', aCall())).toThrow(refused('Unbounded JQL queries'));
    expect(() => boundedQuery('', aCall())).toThrow(refused('Unbounded JQL queries'));
  });

  it('is refused with the errors of the query', () => {
    expect(() => boundedQuery('nosuchfield = 1', aCall())).toThrow(refused('nosuchfield'));
  });
});
