import type { JiraIssue } from '../../../../host/jira/model';
import { anIssue } from '../../../support/jira-site';
import { identityField, namedIds, rankedField } from '../../../../host/jira/jql/identity-field';
import { ids, instant, isEqual, literal, signOf } from './a-field';

const COLOURS = [
  { id: '1', name: 'Red' },
  { id: '2', name: 'Green' },
  { id: '3', name: 'red' },
  { id: '4', name: '1' },
];

describe('namedIds', () => {
  it.each([
    ['Green', ['2']],
    ['GREEN', ['2']],
    ['2', ['2']],
    ['blue', []],
    ['', []],
  ])('finds %j as %j', (text, expected) => {
    expect(namedIds(COLOURS, text)).toEqual(expected);
  });

  it('finds everything of one name, as projects may each have a version 1.0', () => {
    expect(namedIds(COLOURS, 'red')).toEqual(['1', '3']);
  });

  it('prefers an id to a name that looks like one', () => {
    expect(namedIds(COLOURS, '1')).toEqual(['1']);
  });
});

describe('identityField', () => {
  const colour = identityField({
    name: 'colour',
    subject: 'sprint',
    idsOf: (issue) => issue.labels,
    idsFor: (text) => namedIds(COLOURS, text),
  });

  it('equals when any value of the item is one of those that are meant', () => {
    expect(isEqual(colour, literal('red'), { labels: ['3'] })).toBe(true);
    expect(isEqual(colour, literal('red'), { labels: ['2', '1'] })).toBe(true);
    expect(isEqual(colour, literal('red'), { labels: ['2'] })).toBe(false);
    expect(isEqual(colour, literal('red'), { labels: [] })).toBe(false);
  });

  it('takes the result of a function about the same subject', () => {
    expect(isEqual(colour, ids('sprint', '2', '9'), { labels: ['2'] })).toBe(true);
    expect(isEqual(colour, ids('sprint'), { labels: ['2'] })).toBe(false);
  });

  it('refuses functions about something else', () => {
    const message = "A value provided by the function 'someFunction()' is invalid for the field 'colour'.";
    expect(() => colour.equalTo(ids('user', '2'))).toThrow(message);
    expect(() => colour.equalTo(instant(0))).toThrow("the function 'now()' is invalid for the field 'colour'");
  });

  it('says whether an unknown value was meant as an id', () => {
    expect(() => colour.equalTo(literal('99', false))).toThrow(
      "A value with ID '99' does not exist for the field 'colour'.",
    );
    expect(() => colour.equalTo(literal('99'))).toThrow("The value '99' does not exist for the field 'colour'.");
    expect(() => colour.equalTo(literal('blue', false))).toThrow("The value 'blue' does not exist");
  });

  it('is empty without values, and with none but null', () => {
    const assignee = identityField({ name: 'assignee', idsOf: (issue) => [issue.assignee], idsFor: () => [] });
    const [nobody, somebody] = [{ assignee: null }, { assignee: 'ada' }];
    expect([nobody, somebody].map((values) => assignee.isEmpty({ ...issueWith(values) }))).toEqual([true, false]);
    expect(colour.isEmpty(issueWith({ labels: [] }))).toBe(true);
  });
});

describe('rankedField', () => {
  const size = rankedField(
    {
      name: 'size',
      idsOf: (issue) => [issue.priorityId],
      idsFor: (text) =>
        namedIds(
          [
            { id: '7', name: 'Large' },
            { id: '8', name: 'Small' },
          ],
          text,
        ),
    },
    ['7', '8'],
  );

  it('takes the order of the list, the greatest first', () => {
    expect(signOf(size, literal('Small'), { priorityId: '7' })).toBe(1);
    expect(signOf(size, literal('Large'), { priorityId: '8' })).toBe(-1);
    expect(signOf(size, literal('Large'), { priorityId: '7' })).toBe(0);
  });

  it('compares nothing with an item that has no value', () => {
    expect(signOf(size, literal('Large'), { priorityId: null })).toBeNull();
  });

  it('refuses to compare with a value that it does not know', () => {
    expect(() => size.comparedTo?.(literal('Huge'))).toThrow("The value 'Huge' does not exist for the field 'size'.");
  });
});

function issueWith(overrides: Partial<JiraIssue>): JiraIssue {
  return anIssue(overrides);
}
