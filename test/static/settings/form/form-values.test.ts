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
  it('shows numbers as they are typed, and leaves everything else', () => {
    const form = aForm({ tolerance: 2.5 });

    expect(toValues(form)).toEqual({
      ...form,
      technicalHealthTarget: '25',
      tolerance: '2.5',
      floor: '20',
      windowDays: '90',
      historyMonths: '24',
    });
  });
});
