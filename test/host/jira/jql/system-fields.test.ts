import { SYSTEM_FIELDS, UNSEARCHED_FIELDS } from '../../../../host/jira/jql/system-fields';
import type { JqlContext } from '../../../../host/jira/jql/context';
import type { JqlField } from '../../../../host/jira/jql/field';
import { anIssue, PRIORITY, PROJECT, RESOLUTION, STATUS, TYPE, VERSION } from '../../../support/jira-site';
import { ids, isEqual, literal, signOf } from './a-field';
import { aJqlContext } from './searched-site';

function field(name: string, overrides: Partial<JqlContext> = {}): JqlField {
  const factory = SYSTEM_FIELDS[name];
  if (factory === undefined) throw new Error(`no field ${name}`);
  return factory(name, aJqlContext(overrides));
}

describe('the project', () => {
  it.each(['ALPHA', 'alpha', 'Alpha', '10000'])('is found by %j', (text) => {
    expect(isEqual(field('project'), literal(text), { projectId: PROJECT.alpha })).toBe(true);
  });

  it('that the caller may not browse does not exist', () => {
    expect(() => field('project').equalTo(literal('SECRET'))).toThrow(
      "The value 'SECRET' does not exist for the field 'project'.",
    );
    const insider = field('project', { visibleProjectIds: new Set([PROJECT.secret]) });
    expect(isEqual(insider, literal('SECRET'), { projectId: PROJECT.secret })).toBe(true);
  });
});

describe('the status category', () => {
  it.each([
    ['To Do', STATUS.todo],
    ['new', STATUS.todo],
    ['2', STATUS.todo],
    ['in progress', STATUS.review],
    ['indeterminate', STATUS.doing],
    ['4', STATUS.doing],
    ['Done', STATUS.dropped],
    ['3', STATUS.done],
  ])('%j holds the status %s', (text, statusId) => {
    expect(isEqual(field('statuscategory'), literal(text), { statusId })).toBe(true);
    expect(isEqual(field('statuscategory'), literal(text), { statusId: 'unknown' })).toBe(false);
  });

  it('is one of three', () => {
    expect(() => field('statuscategory').equalTo(literal('Waiting'))).toThrow("The value 'Waiting' does not exist");
  });
});

describe('the resolution', () => {
  it('is found by name and id', () => {
    expect(isEqual(field('resolution'), literal("Won't Do"), { resolutionId: RESOLUTION.wontDo })).toBe(true);
    expect(isEqual(field('resolution'), literal('10001'), { resolutionId: RESOLUTION.wontDo })).toBe(true);
    expect(isEqual(field('resolution'), literal('Done'), { resolutionId: RESOLUTION.wontDo })).toBe(false);
  });

  it('is called Unresolved when there is none', () => {
    for (const name of ['Unresolved', 'unresolved']) {
      expect(isEqual(field('resolution'), literal(name), { resolutionId: null })).toBe(true);
      expect(isEqual(field('resolution'), literal(name), { resolutionId: RESOLUTION.done })).toBe(false);
    }
    expect(field('resolution').isEmpty(anIssue({ resolutionId: null }))).toBe(true);
  });
});

describe('the priority', () => {
  it('is greater the higher it stands in the list', () => {
    expect(signOf(field('priority'), literal('Medium'), { priorityId: PRIORITY.high })).toBe(1);
    expect(signOf(field('priority'), literal('High'), { priorityId: PRIORITY.medium })).toBe(-1);
    expect(signOf(field('priority'), literal('High'), { priorityId: null })).toBeNull();
  });
});

describe('labels', () => {
  it('are any words, without regard to case', () => {
    expect(isEqual(field('labels'), literal('Customer'), { labels: ['customer', 'x'] })).toBe(true);
    expect(isEqual(field('labels'), literal('customer'), { labels: ['Customer'] })).toBe(true);
    expect(isEqual(field('labels'), literal('never-used'), { labels: ['customer'] })).toBe(false);
  });
});

describe('lists of things', () => {
  it.each([
    ['component', 'Billing', { components: [{ id: '31', name: 'Billing' }] }],
    ['fixversion', '1.0', { fixVersionIds: [VERSION.unreleased, VERSION.released] }],
    ['affectedversion', '10502', { affectedVersionIds: [VERSION.unreleased] }],
    ['sprint', 'Sprint 2', { sprintIds: [1, 2] }],
  ])('%s is found by %j among several', (name, text, overrides) => {
    expect(isEqual(field(name), literal(text), overrides)).toBe(true);
    expect(isEqual(field(name), literal(text), {})).toBe(false);
    expect(field(name).isEmpty(anIssue())).toBe(true);
    expect(field(name).isEmpty(anIssue(overrides))).toBe(false);
  });

  it('refuse what the site does not have', () => {
    for (const name of ['component', 'fixversion', 'affectedversion', 'sprint']) {
      expect(() => field(name).equalTo(literal('nothing'))).toThrow(`does not exist for the field '${name}'.`);
    }
  });
});

describe('the type', () => {
  it('is found by name, id and function', () => {
    expect(isEqual(field('type'), literal('bug'), { typeId: TYPE.bug })).toBe(true);
    expect(isEqual(field('issuetype'), literal(TYPE.bug), { typeId: TYPE.bug })).toBe(true);
    expect(isEqual(field('issuetype'), ids('type', TYPE.bug, TYPE.epic), { typeId: TYPE.epic })).toBe(true);
  });
});

describe('people', () => {
  it('are assigned, report and create; the reporter creates when nobody else did', () => {
    expect(isEqual(field('assignee'), literal('lea'), { assignee: 'lea' })).toBe(true);
    expect(isEqual(field('reporter'), literal('lea'), { reporter: 'lea' })).toBe(true);
    expect(isEqual(field('creator'), literal('lea'), { reporter: 'lea' })).toBe(true);
    expect(isEqual(field('creator'), literal('lea'), { reporter: 'lea', creator: 'ada' })).toBe(false);
  });
});

describe('the names of fields', () => {
  it('are written in lower case, and none is both searched and refused', () => {
    for (const name of [...Object.keys(SYSTEM_FIELDS), ...UNSEARCHED_FIELDS]) expect(name).toBe(name.toLowerCase());
    expect(Object.keys(SYSTEM_FIELDS).filter((name) => UNSEARCHED_FIELDS.has(name))).toEqual([]);
  });
});
