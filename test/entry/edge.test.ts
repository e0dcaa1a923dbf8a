import { AppError } from '../../src/app/app-error';
import type { Caller } from '../../src/app/caller';
import type { Log } from '../../src/app/ports/log';
import { UpstreamError } from '../../src/app/ports/upstream-error';
import type { CallInput } from '../../src/contract/calls';
import { answer, type CallHandler } from '../../src/entry/edge';
import { aGoodForm } from '../support/a-form';

const context = { accountId: 'ann', extension: { project: { id: '10000' } } };
const lines: string[] = [];
const note: Log['error'] = (message, fields) => void lines.push(JSON.stringify({ message, ...fields }));
const log: Log = { info: note, warn: note, error: note };

beforeEach(() => {
  lines.length = 0;
});

const snapshot = (payload: unknown, handler: CallHandler<'getSnapshot'>) =>
  answer('getSnapshot', handler, { request: { payload, context }, log });
const noContract: CallHandler<'getSnapshot'> = async () => ({ state: 'no-contract', mayCreate: false });
const failing = (error: unknown) =>
  snapshot({}, async () => {
    throw error;
  });

describe('answer', () => {
  it('gives the use case what was sent and who called, and sends back what it returns', async () => {
    const seen: [CallInput<'getSnapshot'>, Caller][] = [];
    const reply = await snapshot({ contractId: 'c1' }, (input, caller) => {
      seen.push([input, caller]);
      return noContract(input, caller);
    });
    expect(reply).toEqual({ ok: true, value: { state: 'no-contract', mayCreate: false } });
    expect(seen).toEqual([
      [{ contractId: 'c1' }, { accountId: 'ann', projectId: '10000', issueId: null, gadgetContractId: null }],
    ]);
  });

  it('takes nothing sent for an empty input', async () => {
    expect(await snapshot(undefined, noContract)).toMatchObject({ ok: true });
  });

  it('does not take who calls from what was sent', async () => {
    const reply = await snapshot({ accountId: 'root', projectId: '1' }, async (_, { accountId }) => {
      expect(accountId).toBe('ann');
      return { state: 'no-contract', mayCreate: false };
    });
    expect(reply.ok).toBe(true);
  });

  it('refuses what does not fit the schema before the use case sees it', async () => {
    const reply = await snapshot({ contractId: 7 }, () => Promise.reject(new Error('The use case was reached.')));
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', fields: { contractId: expect.any(String) as string } },
    });
  });

  it('names the fields of a form without the envelope they came in', async () => {
    const form = aGoodForm({ floor: 150, name: ' ', members: [7 as never] });
    const reply = await answer('createContract', () => Promise.reject(new Error('reached')), {
      request: { payload: { form }, context },
      log,
    });
    expect(reply).toMatchObject({
      ok: false,
      error: {
        code: 'invalid-input',
        fields: { floor: 'Enter a share between 20 and 100 %.', name: 'Give the contract a name.' },
      },
    });
    expect(Object.keys((!reply.ok && reply.error.fields) || {}).sort()).toEqual(['floor', 'members.0', 'name']);
  });

  it('passes a refusal on as it is', async () => {
    const error = new AppError('conflict', 'Reload the page.', { fields: { name: 'Taken.' } });
    expect(await failing(error)).toEqual({
      ok: false,
      error: { code: 'conflict', message: 'Reload the page.', fields: { name: 'Taken.' } },
    });
    expect(lines).toEqual([]);
  });

  it('calls it unavailable when Jira or storage fails, and notes how', async () => {
    expect(await failing(new UpstreamError('throttled', 'Jira asks to wait.'))).toEqual({
      ok: false,
      error: { code: 'unavailable', message: 'Jira asks to wait.' },
    });
    expect(lines).toEqual([
      '{"message":"A call failed","call":"getSnapshot","code":"unavailable","reason":"throttled"}',
    ]);
  });

  it('tells nobody what an unexpected error says, which may quote a person', async () => {
    const reply = await failing(new TypeError('Cannot read "Ann is leaving"'));
    expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(JSON.stringify([reply, lines])).not.toContain('Ann is leaving');
    expect(lines).toEqual(['{"message":"A call failed","call":"getSnapshot","code":"internal","reason":"TypeError"}']);
  });

  it('survives what is not even an error', async () => {
    expect(await failing('a string')).toMatchObject({ ok: false, error: { code: 'internal' } });
  });

  it('answers nobody without an account', async () => {
    const reply = await answer('getSnapshot', noContract, { request: { payload: {}, context: {} }, log });
    expect(reply).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  });
});
