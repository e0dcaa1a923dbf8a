import { numberField } from '../../../../host/jira/jql/number-field';
import { anIssue } from '../../../support/jira-site';
import { ids, isEqual, literal, signOf } from './a-field';

const points = numberField('Story Points', (issue) => issue.points);

describe('numberField', () => {
  it.each([
    ['3', 3, true],
    ['3.0', 3, true],
    ['0', 0, true],
    ['-1', -1, true],
    ['0.5', 0.5, true],
    ['3', 3.1, false],
    ['0', null, false],
  ])('finds %s in %s: %s', (text, held, expected) => {
    expect(isEqual(points, literal(text), { points: held })).toBe(expected);
  });

  it('compares by size and not as text', () => {
    expect(signOf(points, literal('10'), { points: 9 })).toBe(-1);
    expect(signOf(points, literal('9'), { points: 10 })).toBe(1);
    expect(signOf(points, literal('2.5'), { points: 2.5 })).toBe(0);
    expect(signOf(points, literal('2.5'), { points: null })).toBeNull();
  });

  it('is empty without a number, and 0 is a number', () => {
    expect(points.isEmpty(anIssue({ points: null }))).toBe(true);
    expect(points.isEmpty(anIssue({ points: 0 }))).toBe(false);
  });

  it.each(['many', '', ' ', '3 points', 'Infinity', 'NaN'])('does not read %j as a number', (text) => {
    expect(() => points.equalTo(literal(text))).toThrow(
      `The value '${text}' for the field 'Story Points' is not a valid number.`,
    );
  });

  it('refuses functions', () => {
    expect(() => points.equalTo(ids('user', 'ada'))).toThrow('is invalid for the field');
  });
});
