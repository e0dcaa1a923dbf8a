import { call } from '../../../static/src/bridge/call';
import { fakeBridge, ok, refused } from '../../support/bridge';

describe('call', () => {
  it('asks the resolver by name and hands its reply on', async () => {
    const reply = ok({ contracts: [] });
    const bridge = fakeBridge({ listContracts: reply });

    expect(await call('listContracts', {})).toEqual(reply);
    expect(bridge.asked).toEqual([{ command: 'invoke', payload: { functionKey: 'listContracts', payload: {} } }]);
  });

  it('hands a typed refusal on as it is', async () => {
    const refusal = refused({ code: 'invalid-input', message: 'No.', fields: { floor: 'Enter 20 % or more.' } });
    fakeBridge({ getSnapshot: refusal });

    expect(await call('getSnapshot', { contractId: 'x' })).toEqual(refusal);
  });

  it('turns a rejection by the platform into an unavailable error that tells the cause', async () => {
    fakeBridge({
      getItem: () => {
        throw new Error('There was an error invoking the function - timed out');
      },
    });

    expect(await call('getItem', {})).toEqual({
      ok: false,
      error: {
        code: 'unavailable',
        message: 'Counterweight did not answer: There was an error invoking the function - timed out',
      },
    });
  });

  it('tells the cause of a rejection that is no error', async () => {
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the platform rejects with anything
    globalThis.answerBridge = () => Promise.reject('no network');

    expect(await call('getItem', {})).toMatchObject({
      error: { code: 'unavailable', message: 'Counterweight did not answer: no network' },
    });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'ok'],
    ['no envelope', { contracts: [] }],
    ['a success without a value', { ok: true }],
    ['a failure without an error', { ok: false }],
    ['a failure with something else as the error', { ok: false, error: 'broken' }],
    ['a failure with an error without a message', { ok: false, error: { code: 'internal' } }],
  ])('takes %s for no answer', async (_, body) => {
    globalThis.answerBridge = () => Promise.resolve(body);

    expect(await call('listContracts', {})).toMatchObject({
      ok: false,
      error: {
        code: 'unavailable',
        message: 'Counterweight did not answer: it sent an answer this page does not know',
      },
    });
  });
});
