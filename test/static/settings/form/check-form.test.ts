import fc from 'fast-check';
import { checkForm } from '../../../../static/src/settings/form/check-form';
import { toValues, type FormValues } from '../../../../static/src/settings/form/form-values';
import { aForm } from '../../../support/contract-draft';

function errorsOf(patch: Partial<FormValues>): Readonly<Record<string, string>> {
  const checked = checkForm({ ...toValues(aForm()), ...patch });
  return checked.ok ? {} : checked.errors;
}

describe('checkForm', () => {
  it('hands a form that is right on as the app wants it', () => {
    const form = aForm();

    expect(checkForm(toValues(form))).toEqual({ ok: true, form });
  });

  it('reads numbers with a comma and trims the name', () => {
    const checked = checkForm({ ...toValues(aForm()), tolerance: '2,5', name: '  Northwind ' });

    expect(checked).toMatchObject({ ok: true, form: { tolerance: 2.5, name: 'Northwind' } });
  });

  it.each([
    ['floor', '10', /20 % or more/],
    ['floor', '150', /between 20 and 100 %/],
    ['technicalHealthTarget', '-1', /./],
    ['technicalHealthTarget', '101', /between 0 and 100 %/],
    ['tolerance', '51', /between 0 and 50 points/],
    ['windowDays', '7', /28 to 730 days/],
    ['windowDays', '731', /28 to 730 days/],
    ['historyMonths', '2', /3 to 120 months/],
    ['graceHours', '169', /0 to 168 hours/],
    ['graceHours', '1.5', /whole number/],
    ['attributionHours', '0', /1 to 720 hours/],
    ['holidays', '2026-12-25\n26.12.2026', /such as 2026-12-25/],
    ['escapedLabels', 'found in production', /no spaces/],
    ['bugTypes', 'x'.repeat(101), /Shorten/],
    ['vulnerabilityLimits', 'high 30', /such as high: 30/],
    ['vulnerabilityLimits', 'high: 0', /1 to 3,650 days/],
    ['name', '   ', /Give the contract a name/],
    ['name', 'x'.repeat(101), /at most 100 characters/],
  ] as const)('refuses the %s "%s"', (field, text, message) => {
    const errors = errorsOf({ [field]: text });

    expect(errors[field]).toMatch(message);
  });

  it.each(['floor', 'technicalHealthTarget', 'tolerance', 'windowDays', 'historyMonths', 'graceHours'] as const)(
    'asks for a number in %s rather than telling its limits',
    (field) => {
      expect(errorsOf({ [field]: 'twenty' })).toEqual({ [field]: 'Enter a number.' });
      expect(errorsOf({ [field]: '' })).toEqual({ [field]: 'Enter a number.' });
    },
  );

  it('reads lists with commas or line ends between, in lower case', () => {
    const typed = {
      ...{ bugTypes: 'Bug, Fehler', holidays: '2026-12-25, 2026-12-26\n', hotfixWords: '' },
      vulnerabilityLimits: 'Blocker: 3',
    };

    expect(checkForm({ ...toValues(aForm()), ...typed })).toMatchObject({
      ok: true,
      form: {
        ...{ bugTypes: ['bug', 'fehler'], holidays: ['2026-12-25', '2026-12-26'], hotfixWords: [] },
        vulnerabilityLimits: { blocker: 3 },
      },
    });
  });

  it('asks for a working day', () => {
    expect(errorsOf({ workingDays: [] })).toEqual({ workingDays: 'Choose at least one working day.' });
  });

  it('refuses a contract without projects', () => {
    expect(errorsOf({ projectIds: [] })).toEqual({ projectIds: 'Choose at least one project.' });
  });

  it('refuses a target under the floor, and says what is allowed', () => {
    expect(errorsOf({ technicalHealthTarget: '22', floor: '25' })).toEqual({
      technicalHealthTarget: 'The target cannot be under the floor. Enter 25 % or more.',
    });
    expect(errorsOf({ technicalHealthTarget: '25', floor: '25' })).toEqual({});
  });

  it('does not blame the target for a floor that cannot stand', () => {
    expect(errorsOf({ technicalHealthTarget: '20', floor: '150' })).toEqual({
      floor: 'Enter a share between 20 and 100 %.',
    });
  });

  it('tells every field that is wrong at once', () => {
    const errors = errorsOf({ name: '', floor: '10', cto: null, windowDays: 'x' });

    expect(Object.keys(errors).sort()).toEqual(['cto', 'floor', 'name', 'windowDays']);
  });
});

describe('the leaders', () => {
  it('are two of a pair', () => {
    expect(errorsOf({ cpo: null, cto: null })).toEqual({ cpo: 'Name the CPO.', cto: 'Name the CTO.' });
  });

  it('are two different people', () => {
    expect(errorsOf({ cpo: 'account-1', cto: 'account-1' })).toEqual({
      cto: 'Name somebody other than the CPO, or choose one CPTO for both.',
    });
  });

  it('are one CPTO, whoever was named for the pair', () => {
    expect(errorsOf({ leaderKind: 'cpto', cpto: null })).toEqual({ cpto: 'Name the CPTO.' });
    expect(errorsOf({ leaderKind: 'cpto', cpto: 'account-1', cpo: null, cto: null })).toEqual({});
  });
});

describe('the floor', () => {
  it('is never let under 20 % nor over 100 %', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 2000 }), (tenths) => {
        const floor = tenths / 10;
        const errors = errorsOf({ floor: String(floor), technicalHealthTarget: '100' });
        expect(Object.hasOwn(errors, 'floor')).toBe(floor < 20 || floor > 100);
      }),
    );
  });
});
