import { duration, renderWorklog } from '../../../../host/jira/render/worklog';
import { aCall } from '../../../support/jira-call';
import { SITE_NOW, anIssue } from '../../../support/jira-site';

const HOUR = 3600;

describe('a duration, with days of eight hours and weeks of five days', () => {
  it.each([
    [60, '1m'],
    [59, '0m'],
    [0, '0m'],
    [HOUR, '1h'],
    [8 * HOUR - 60, '7h 59m'],
    [8 * HOUR, '1d'],
    [12.5 * HOUR, '1d 4h 30m'],
    [40 * HOUR, '1w'],
    [40 * HOUR + 8 * HOUR + HOUR + 60, '1w 1d 1h 1m'],
    [400 * HOUR, '10w'],
  ])('%d seconds are %s', (seconds, text) => {
    expect(duration(seconds)).toBe(text);
  });
});

describe('an entry of logged time', () => {
  const worklog = { id: '7', author: 'ada', started: SITE_NOW - 1000, seconds: 2 * HOUR, created: SITE_NOW };

  it('says who worked when and for how long', () => {
    expect(renderWorklog(worklog, anIssue(), aCall().core)).toMatchObject({
      ...{ id: '7', issueId: '10001', timeSpent: '2h', timeSpentSeconds: 7200 },
      ...{ author: { accountId: 'ada' }, updateAuthor: { accountId: 'ada' } },
      ...{ started: '2026-03-09T11:59:59.000+0000', created: '2026-03-09T12:00:00.000+0000' },
      updated: '2026-03-09T12:00:00.000+0000',
      self: 'https://example.atlassian.net/rest/api/3/issue/10001/worklog/7',
    });
  });

  it('names nobody where nobody is known', () => {
    const rendered = renderWorklog({ ...worklog, author: null }, anIssue(), aCall().core);
    expect([Object.hasOwn(rendered, 'author'), Object.hasOwn(rendered, 'updateAuthor')]).toEqual([false, false]);
  });
});
