import { dateField, instantField } from '../../../../host/jira/jql/date-field';
import { anIssue, SITE_NOW } from '../../../support/jira-site';
import { ids, instant, isEqual, literal, signOf } from './a-field';
import { aJqlContext } from './searched-site';

const MINUTE = 60_000;
const created = instantField('created', aJqlContext(), (issue) => issue.created);
const resolved = instantField('resolved', aJqlContext(), (issue) => issue.resolved);

describe('instantField', () => {
  it('equals within the minute that a query can name', () => {
    const value = literal('2026-03-09 11:00');
    const at = Date.UTC(2026, 2, 9, 11);
    expect(isEqual(created, value, { created: at })).toBe(true);
    expect(isEqual(created, value, { created: at + MINUTE - 1 })).toBe(true);
    expect(isEqual(created, value, { created: at + MINUTE })).toBe(false);
    expect(isEqual(created, value, { created: at - 1 })).toBe(false);
  });

  it('compares to the millisecond', () => {
    const at = Date.UTC(2026, 2, 9, 11);
    expect(signOf(created, instant(at), { created: at + 1 })).toBe(1);
    expect(signOf(created, instant(at), { created: at })).toBe(0);
    expect(signOf(created, literal('2026-03-09 11:00'), { created: at - 1 })).toBe(-1);
  });

  it('is neither equal to nor comparable with anything while it is empty', () => {
    expect(isEqual(resolved, literal('2026-03-09'), { resolved: null })).toBe(false);
    expect(signOf(resolved, literal('2026-03-09'), { resolved: null })).toBeNull();
    expect(resolved.isEmpty(anIssue({ resolved: null }))).toBe(true);
    expect(resolved.isEmpty(anIssue({ resolved: 0 }))).toBe(false);
  });

  it('counts relative dates from the moment of the query', () => {
    expect(signOf(created, literal('-1h'), { created: SITE_NOW - 61 * MINUTE })).toBe(-1);
    expect(signOf(created, literal('-1h'), { created: SITE_NOW - 59 * MINUTE })).toBe(1);
  });

  it('reads a date in the zone of the caller', () => {
    const context = aJqlContext({ timeZone: 'America/New_York' });
    const field = instantField('created', context, (issue) => issue.created);
    // Summer time had begun there the day before.
    expect(signOf(field, literal('2026-03-09'), { created: Date.UTC(2026, 2, 9, 4) })).toBe(0);
  });

  it('refuses what is no date', () => {
    expect(() => created.equalTo(literal('soon'))).toThrow("Date value 'soon' for field 'created' is invalid.");
    expect(() => created.equalTo(ids('user', 'ada'))).toThrow('is invalid for the field');
  });
});

describe('dateField', () => {
  const due = dateField('due', aJqlContext(), (issue) => issue.dueDate);

  it('compares days', () => {
    expect(isEqual(due, literal('2026-03-09'), { dueDate: '2026-03-09' })).toBe(true);
    expect(isEqual(due, literal('2026-03-09 18:00'), { dueDate: '2026-03-09' })).toBe(true);
    expect(signOf(due, literal('2026-03-10'), { dueDate: '2026-03-09' })).toBe(-1);
    expect(signOf(due, literal('2025-12-31'), { dueDate: '2026-03-09' })).toBe(1);
    expect(signOf(due, literal('2026-03-09'), { dueDate: null })).toBeNull();
  });

  it('takes the day that it is for the caller', () => {
    const lateEvening = Date.UTC(2026, 2, 9, 23);
    const inAuckland = dateField('due', aJqlContext({ timeZone: 'Pacific/Auckland' }), (issue) => issue.dueDate);
    expect(isEqual(due, instant(lateEvening), { dueDate: '2026-03-09' })).toBe(true);
    expect(isEqual(inAuckland, instant(lateEvening), { dueDate: '2026-03-10' })).toBe(true);
  });

  it('is empty without a date', () => {
    expect(due.isEmpty(anIssue({ dueDate: null }))).toBe(true);
    expect(due.isEmpty(anIssue({ dueDate: '2026-03-09' }))).toBe(false);
  });
});
