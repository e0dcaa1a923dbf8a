import { contractFormSchema, type ContractForm } from '../../src/contract/contract-form';
import { isIsoDay } from '../../src/contract/rule-fields';
import { aGoodForm } from '../support/a-form';

/** The messages of a form, by path. */
function errorsOf(changed: Partial<ContractForm>): Record<string, string> {
  const issues = contractFormSchema.safeParse(aGoodForm(changed)).error?.issues ?? [];
  return Object.fromEntries(issues.map(({ path, message }) => [path.join('.'), message]));
}

describe('the rules of a contract form', () => {
  it('are right as they are prefilled', () => {
    expect(contractFormSchema.parse(aGoodForm())).toEqual(aGoodForm());
  });

  it('hold names in lower case without spaces around them', () => {
    const form = aGoodForm({
      abandonedResolutions: [' Won’t Do '],
      incidentLabels: ['SEV1'],
      vulnerabilityLimits: { ' Blocker': 3 },
    });
    expect(contractFormSchema.parse(form)).toMatchObject({
      abandonedResolutions: ['won’t do'],
      incidentLabels: ['sev1'],
      vulnerabilityLimits: { blocker: 3 },
    });
  });

  it.each<[string, Partial<ContractForm>, Record<string, string>]>([
    ['an empty name', { bugTypes: ['bug', ' '] }, { 'bugTypes.1': 'Leave no name empty.' }],
    ['a long name', { ideaTypes: ['x'.repeat(101)] }, { 'ideaTypes.0': 'Shorten a long name.' }],
    [
      'a label with a space',
      { escapedLabels: ['found in production'] },
      { 'escapedLabels.0': 'A label in Jira has no spaces. Separate labels by commas.' },
    ],
    ['too many names', { bugTypes: Array<string>(51).fill('bug') }, { bugTypes: 'Name at most 50.' }],
    ['too many labels', { bugLabels: Array<string>(51).fill('bug') }, { bugLabels: 'Name at most 50.' }],
    ['too many words', { hotfixWords: Array<string>(21).fill('fix') }, { hotfixWords: 'Name at most 20 words.' }],
    ['no working day', { workingDays: [] }, { workingDays: 'Choose at least one working day.' }],
    ['a day that no week has', { workingDays: [8] }, { 'workingDays.0': 'Choose from Monday to Sunday.' }],
    [
      'a holiday that does not exist',
      { holidays: ['2026-12-25', '2026-02-30'] },
      { 'holidays.1': 'Write each holiday as a date such as 2026-12-25.' },
    ],
    [
      'too many holidays',
      { holidays: Array<string>(501).fill('2026-12-25') },
      { holidays: 'Name at most 500 holidays.' },
    ],
    ['a negative grace period', { graceHours: -1 }, { graceHours: 'Use a grace period of 0 to 168 hours.' }],
    ['a grace period over a week', { graceHours: 169 }, { graceHours: 'Use a grace period of 0 to 168 hours.' }],
    ['half an hour of grace', { graceHours: 0.5 }, { graceHours: 'Enter a whole number.' }],
    ['no hours of attribution', { attributionHours: 0 }, { attributionHours: 'Use 1 to 720 hours.' }],
    ['a month of attribution', { attributionHours: 721 }, { attributionHours: 'Use 1 to 720 hours.' }],
    [
      'a limit of no days',
      { vulnerabilityLimits: { high: 0 } },
      { 'vulnerabilityLimits.high': 'Use limits of 1 to 3,650 days.' },
    ],
    [
      'too many statuses',
      { waitingStatuses: Array<string>(201).fill('1') },
      { waitingStatuses: 'Choose at most 200 statuses.' },
    ],
  ])('are refused with %s', (_, changed, errors) => {
    expect(errorsOf(changed)).toEqual(errors);
  });

  it.each<Partial<ContractForm>>([
    { graceHours: 0 },
    { graceHours: 168 },
    { attributionHours: 1 },
    { attributionHours: 720 },
    { workingDays: [1, 7] },
    { vulnerabilityLimits: { high: 1, low: 3650 } },
    { incidentTypes: [], incidentLabels: [], vulnerabilityLimits: {} },
  ])('may be %j', (changed) => {
    expect(errorsOf(changed)).toEqual({});
  });
});

describe('isIsoDay', () => {
  it.each([
    ['2026-12-25', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['25.12.2026', false],
    ['2026-12-25T00:00', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(isIsoDay(text)).toBe(expected);
  });
});
