import { parseNumber, toValues } from '../../../../static/src/settings/form/form-values';
import { aForm } from '../../../support/contract-draft';

describe('parseNumber', () => {
  it.each([
    ['20', 20],
    [' 20 ', 20],
    ['20 %', 20],
    ['20%', 20],
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['-3', -3],
    ['0', 0],
  ])('reads %j as %d', (text, number) => {
    expect(parseNumber(text)).toBe(number);
  });

  it.each(['', ' ', 'twenty', '1,000,000', '1e3', '0x10', '20 30', '.', '12.', 'Infinity', '%'])(
    'finds no number in %j',
    (text) => {
      expect(parseNumber(text)).toBeNull();
    },
  );
});

describe('toValues', () => {
  it('shows numbers and lists as they are typed, and leaves everything else', () => {
    const form = aForm({ tolerance: 2.5, holidays: ['2026-12-25', '2026-12-26'], ideaLabels: ['bet'] });

    expect(toValues(form)).toEqual({
      ...form,
      graceHours: '0',
      attributionHours: '24',
      holidays: '2026-12-25\n2026-12-26',
      abandonedResolutions:
        "won't do, won't fix, duplicate, cannot reproduce, invalid, declined, incomplete, not a bug",
      bugTypes: 'bug, defect',
      bugLabels: '',
      escapedLabels: 'escaped, production, customer',
      incidentTypes: 'incident',
      incidentLabels: 'incident',
      severePriorities: 'highest, high',
      containedStatuses: 'contained, mitigated',
      outageLabels: 'outage',
      vulnerabilityTypes: 'vulnerability',
      vulnerabilityLabels: 'vulnerability',
      vulnerabilityLimits: 'highest: 15, high: 30, medium: 90, low: 180, lowest: 180',
      hotfixWords: 'hotfix',
      ideaTypes: 'idea',
      ideaLabels: 'bet',
      validatedStatuses: 'validated, ready for delivery',
      technicalHealthTarget: '25',
      tolerance: '2.5',
      floor: '20',
      windowDays: '90',
      historyMonths: '24',
    });
  });
});
