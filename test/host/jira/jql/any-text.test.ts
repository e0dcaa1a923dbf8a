import * as fc from 'fast-check';
import { JqlError } from '../../../../host/jira/jql/context';
import { compileJql } from '../../../../host/jira/jql/evaluate';
import { aJqlContext } from './searched-site';

const context = aJqlContext();

const words = fc.constantFrom(
  ...['project', 'status', 'assignee', '"Story Points"', 'cf[10016]', 'created', 'nothing', 'counterweightCategory'],
  ...['=', '!=', '~', '>', '<=', 'in', 'not in', 'is', 'is not', 'was', 'changed', 'from'],
  ...['ALPHA', 'Done', 'EMPTY', 'null', '5', '-14d', '"2026-03-01"', "'x'", '(', ')', ',', 'currentUser()', 'now('],
  ...['and', 'or', 'not', 'order by', 'asc', 'desc', '$', '\\', '"'],
);

/** Compiles a text, or gives the messages of its refusal. Anything else is a fault of the compiler. */
function outcome(jql: string): 'compiled' | readonly string[] {
  try {
    const { matches, compare } = compileJql(jql, context);
    context.site.issues.filter(matches).sort(compare);
    return 'compiled';
  } catch (error) {
    if (error instanceof JqlError) return error.errorMessages;
    throw error;
  }
}

describe('any text', () => {
  it('is either a query or refused with messages that say why', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 9 }), (parts) => {
        const result = outcome(parts.join(' '));
        if (result === 'compiled') return;
        expect(result.length).toBeGreaterThan(0);
        for (const message of result) expect(message).toMatch(/^[A-Z].{10,}$/s);
        expect(new Set(result).size).toBe(result.length);
      }),
      { numRuns: 400 },
    );
  });

  it('is so too when it was never meant to be one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const result = outcome(text);
        expect(result === 'compiled' || result.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('says at which place a query breaks', () => {
    const [message] = outcome('project = ALPHA and\n  status Done');
    expect(message).toMatch(/\(line 2, character 10\)$/);
  });

  it('carries a code and one text beside the messages', () => {
    const error = new JqlError(['One.', 'Two.']);
    expect(error).toMatchObject({ code: 'jql-invalid', name: 'JqlError', message: 'One. Two.' });
  });
});
