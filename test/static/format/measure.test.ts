import type { Absence, Unit } from '../../../src/core/scorecard/measured';
import { absenceText, formatMeasure, measureFigure } from '../../../static/src/format/measure';

const table: readonly (readonly [Unit, number, string])[] = [
  ['days', 12, '12 days'],
  ['days', 1, '1 day'],
  ['working-days', 4.5, '4.5 working days'],
  ['working-days', 1, '1 working day'],
  ['hours', 2.25, '2.3 hours'],
  ['hours', 1, '1 hour'],
  ['person-days', 12.5, '12.5 person-days'],
  ['person-days', 1, '1 person-day'],
  ['working-days', 9, '9 working days'],
  ['working-days', 1, '1 working day'],
  ['hours', 7.25, '7.3 hours'],
  ['hours', 1, '1 hour'],
  ['person-days', 2.5, '2.5 person-days'],
  ['person-days', 1, '1 person-day'],
  ['items', 1240, '1,240 work items'],
  ['items', 1, '1 work item'],
  ['points', 13.5, '13.5 points'],
  ['points', 1, '1 point'],
  ['share', 0.1949, '19.5 %'],
  ['share', 0.2, '20 %'],
  ['ratio', 3.456, '3.46 ×'],
  ['items-per-week', 12.14, '12.1 per week'],
  ['deployments-per-week', 3.5, '3.5 per week'],
  ['deployments-per-week', 3.25, '3.3 per week'],
];

describe('measureFigure', () => {
  it.each(table)('writes in %s the value %d as %s', (unit, value, text) => {
    const { figure, unit: word } = measureFigure('en-US', value, unit);
    expect(`${figure} ${word}`).toBe(text);
  });
});

describe('formatMeasure', () => {
  it('joins figure and unit so that they stay on one line', () => {
    expect(formatMeasure('de-DE', 3.4, 'ratio')).toBe('3,4\u00a0×');
  });
});

describe('absenceText', () => {
  const absences: readonly (readonly [Absence | null, string])[] = [
    [null, 'No data yet'],
    [{ kind: 'not-computed', missing: '' }, 'Not computed in this version'],
    [{ kind: 'not-computed', missing: 'needs commitments' }, 'Not computed in this version: needs commitments'],
    [{ kind: 'not-computed', missing: 'not computed in this version' }, 'Not computed in this version'],
    [{ kind: 'no-data', missing: 'cost signals' }, 'No data: cost signals'],
    [{ kind: 'no-data', missing: ' ' }, 'No data'],
    [{ kind: 'no-data', missing: 'No data: connect incidents' }, 'No data: connect incidents'],
  ];

  it.each(absences)('says for %j: %s', (absence, text) => {
    expect(absenceText(absence)).toBe(text);
  });
});
