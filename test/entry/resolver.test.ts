import { calls } from '../../src/contract/calls';
import * as app from '../../src/index';
import { aGoodForm } from '../support/a-form';
import { scriptForge } from '../support/forge-storage';

const principal = { principal: { accountId: 'ann' } };
const call = (functionKey: string, payload?: object, invocation: object = principal) =>
  app.resolver({ call: { functionKey, ...(payload === undefined ? {} : { payload }) }, context: {} }, invocation);

describe('the handlers of the manifest', () => {
  it('are all there', () => {
    expect(Object.keys(app).sort()).toEqual(['onEvent', 'onSchedule', 'onWork', 'resolver']);
  });
});

describe('resolver', () => {
  it.each(Object.keys(calls))('answers %s with a typed reply, also to nobody', async (name) => {
    scriptForge({ status: 404, body: { code: 'KEY_NOT_FOUND', message: '' } });
    const reply = await call(name, validInputOf(name), {});
    expect(reply).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  });

  it('takes the account from the platform, whatever the page sends', async () => {
    scriptForge({ body: { data: [] } });
    expect(await call('listContracts', { accountId: 'root' })).toEqual({ ok: true, value: { contracts: [] } });
  });

  it('knows nothing of another call', async () => {
    await expect(call('dropEverything')).rejects.toThrow(/no definition/);
  });
});

function validInputOf(name: string): object {
  if (name === 'describeItems') return { itemIds: ['1'] };
  if (name === 'getTrace') return { traceId: 'cycle-time', offset: 0 };
  if (name === 'getItemStory') return { itemId: '1' };
  if (name === 'tagItem') return { streamId: null };
  if (name === 'createContract' || name === 'updateContract') return { ...updateEnvelope, form: aGoodForm() };
  return {};
}

const updateEnvelope = { contractId: 'c1', expectedVersion: 1, why: 'Because' };
