import { z } from 'zod';
import { integerParameter, listParameter, readBody, readJson, splitList } from '../../../host/jira/request-input';
import { JiraError } from '../../../host/jira/reply';
import { aCall } from '../../support/jira-call';

const schema = z.strictObject({ jql: z.string(), maxResults: z.number().optional() });

function refusalOf(act: () => unknown): JiraError {
  try {
    act();
  } catch (error) {
    if (error instanceof JiraError) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

describe('the body of a request', () => {
  it('is given in the shape of the schema', () => {
    expect(readBody(aCall({}, { body: '{"jql":"a = b","maxResults":5}' }), schema)).toEqual({
      jql: 'a = b',
      maxResults: 5,
    });
  });

  it('is refused with the place that does not fit', () => {
    const refusal = refusalOf(() => readBody(aCall({}, { body: '{"jql":7}' }), schema));
    expect(refusal.status).toBe(400);
    expect(refusal.errorMessages[0]).toMatch(/^Invalid request payload/);
    expect(refusal.errorMessages[1]).toMatch(/^jql: /);
  });

  it('is refused for a property that Jira does not know', () => {
    const refusal = refusalOf(() => readBody(aCall({}, { body: '{"jql":"a","startAt":0}' }), schema));
    expect(refusal.errorMessages.join()).toContain('startAt');
  });

  it.each([[undefined], [''], ['{'], ['text']])('is refused when it is %j', (body) => {
    const call = aCall({}, body === undefined ? {} : { body });
    expect(refusalOf(() => readJson(call)).status).toBe(400);
  });
});

describe('parameters of the query', () => {
  it('are whole numbers or their default', () => {
    const call = aCall({}, { query: 'startAt=50&empty=&negative=-3' });
    expect(integerParameter(call, 'startAt', 0)).toBe(50);
    expect(integerParameter(call, 'negative', 0)).toBe(-3);
    expect(integerParameter(call, 'empty', 7)).toBe(7);
    expect(integerParameter(call, 'absent', 9)).toBe(9);
  });

  it.each(['x', '1.5', '12345678901', '0x10'])('are refused as a number when they are %j', (text) => {
    const refusal = refusalOf(() => integerParameter(aCall({}, { query: `startAt=${text}` }), 'startAt', 0));
    expect(refusal.message).toBe(`The parameter startAt must be a whole number, not '${text}'.`);
  });

  it('are lists, repeated or separated by commas', () => {
    expect(listParameter(aCall({}, { query: 'fields=summary,%20status&fields=labels' }), 'fields')).toEqual([
      'summary',
      'status',
      'labels',
    ]);
    expect(listParameter(aCall(), 'fields')).toEqual([]);
    expect(splitList('a,,b, ')).toEqual(['a', 'b']);
  });
});
