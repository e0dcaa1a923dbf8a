import { timeSpentField, worklogField, worklogItems } from '../../../../host/jira/fields/worklog';
import type { JiraWorklog } from '../../../../host/jira/model';
import { aCall } from '../../../support/jira-call';
import { SITE_NOW, anIssue } from '../../../support/jira-site';

const aWorklog = (id: number, seconds = 3600): JiraWorklog => ({
  ...{ id: String(id), author: 'ada', started: SITE_NOW, created: SITE_NOW, seconds },
});

describe('logged time as a field', () => {
  it.each([
    [0, 0],
    [20, 20],
    [21, 20],
  ])('embeds of %d entries the first %d, with the true total', (total, shown) => {
    const worklogs = Array.from({ length: total }, (_, index) => aWorklog(index + 1));
    const value = worklogField.render(anIssue({ worklogs }), aCall());
    expect(value).toMatchObject({ startAt: 0, maxResults: 20, total });
    const { worklogs: entries } = value as { worklogs: { id: string }[] };
    expect(entries.map(({ id }) => id)).toEqual(worklogs.slice(0, shown).map(({ id }) => id));
  });

  it('cannot be set like other fields', () => {
    expect(worklogField.plan).toBeUndefined();
  });

  it('adds up to the time spent, which is empty while nobody has logged anything', () => {
    const call = aCall();
    expect(timeSpentField.render(anIssue(), call)).toBeNull();
    expect(timeSpentField.render(anIssue({ worklogs: [aWorklog(1), aWorklog(2, 60)] }), call)).toBe(3660);
  });
});

describe('the history of logged time', () => {
  const system = (field: string) => ({ field, fieldtype: 'jira', fieldId: field });

  it('has the first sum, nothing remaining, and the entry', () => {
    expect(worklogItems(anIssue(), aWorklog(1))).toEqual([
      { ...system('timespent'), from: null, fromString: null, to: '3600', toString: '3600' },
      { ...system('timeestimate'), from: null, fromString: null, to: '0', toString: '0' },
      { field: 'WorklogId', fieldtype: 'jira', from: null, fromString: null, to: '1', toString: '1' },
    ]);
  });

  it('has the sum before and after for every later entry', () => {
    expect(worklogItems(anIssue({ worklogs: [aWorklog(1)] }), aWorklog(2, 60))).toEqual([
      { ...system('timespent'), from: '3600', fromString: '3600', to: '3660', toString: '3660' },
      { field: 'WorklogId', fieldtype: 'jira', from: null, fromString: null, to: '2', toString: '2' },
    ]);
  });
});
