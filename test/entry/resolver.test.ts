import { calls } from '../../src/contract/calls';
import * as app from '../../src/index';
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
  if (name === 'tagItem') return { streamId: null };
  if (name === 'createContract' || name === 'updateContract') return { ...updateEnvelope, form };
  return {};
}

const updateEnvelope = { contractId: 'c1', expectedVersion: 1, why: 'Because' };
const form = {
  ...{ name: 'Payments', projectIds: ['10000'], leaderKind: 'pair', cpo: 'ann', cto: 'bob', cpto: null, sponsor: null },
  ...{ members: [], technicalHealthTarget: 20, tolerance: 5, floor: 20, unit: 'items', period: 'sprint' },
  ...{ timeZone: 'UTC', startRule: 'first', windowDays: 90, historyMonths: 12, statusCategories: {}, typeStreams: {} },
};
