import { textField } from '../../../../host/jira/jql/text-field';
import { anIssue } from '../../../support/jira-site';
import { ids, literal } from './a-field';

const summary = textField('summary', (issue) => issue.summary);
const finds = (query: string, text: string) => summary.containing?.(literal(query))(anIssue({ summary: text }));

describe('textField', () => {
  it.each([
    ['invoice', 'Pay by invoice', true],
    ['INVOICE', 'Pay by invoice', true],
    ['invoice pay', 'Pay by invoice', true],
    ['invoice refund', 'Pay by invoice', false],
    ['inv', 'Pay by invoice', false],
    ['inv*', 'Pay by invoice', true],
    ['voice*', 'Pay by invoice', false],
    ['invoice', 'Pay by invoices', false],
    ['3-D', 'Fix 3-D Secure', true],
    ['säntis', 'Projector in meeting room Säntis', true],
    ['e-mail', 'Statement by e mail', true],
    ['"by invoice"', 'Pay by invoice', true],
    ['"pay invoice"', 'Pay by invoice', false],
    ['"y inv"', 'Pay by invoice', false],
    ['pay, by: (invoice)!', 'Pay by invoice', true],
    ['pay', '', false],
  ])('%j in %j: %s', (query, text, expected) => {
    expect(finds(query, text)).toBe(expected);
  });

  it.each(['', '   ', '*', '!?', '""'])('refuses %j, which has no word', (query) => {
    expect(() => summary.containing?.(literal(query))).toThrow(
      "The field 'summary' does not support searching for an empty string.",
    );
  });

  it('is empty without a text', () => {
    const nothing = textField('text', () => null);
    expect(nothing.isEmpty(anIssue())).toBe(true);
    expect(summary.isEmpty(anIssue({ summary: '' }))).toBe(true);
    expect(summary.isEmpty(anIssue())).toBe(false);
  });

  it('has no equality and no functions', () => {
    expect(() => summary.equalTo(literal('x'))).toThrow("The operator '=' is not supported by the 'summary' field.");
    expect(() => summary.containing?.(ids('user', 'ada'))).toThrow('is invalid for the field');
  });
});
