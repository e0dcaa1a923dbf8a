import { onSchedule } from '../../src/entry/on-schedule';
import { KvsContracts } from '../../src/adapters/kvs/kvs-contracts';
import { scriptForge } from '../support/forge-storage';
import { aContract } from '../support/facts';
import { InMemoryKeyValue } from '../support/in-memory-key-value';

describe('onSchedule', () => {
  it('asks for a comparison of every contract', async () => {
    const kv = new InMemoryKeyValue();
    const contracts = new KvsContracts(kv);
    for (const id of ['c1', 'c2']) await contracts.create(aContract({ id }));
    const requests = scriptForge({ body: { data: await kv.list('contract:') } }, { status: 201, body: {} });
    await onSchedule();
    const pushed = requests.slice(1).map(({ body }) => (body as { payload: { body: unknown }[] }).payload[0]?.body);
    expect(pushed).toEqual([
      { kind: 'reconcile', contractId: 'c1' },
      { kind: 'reconcile', contractId: 'c2' },
    ]);
  });

  it('has nothing to ask for without a contract', async () => {
    const requests = scriptForge({ body: { data: [] } });
    await onSchedule();
    expect(requests).toHaveLength(1);
  });
});
