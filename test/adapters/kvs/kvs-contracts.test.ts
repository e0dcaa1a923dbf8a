import { KvsContracts } from '../../../src/adapters/kvs/kvs-contracts';
import { aContract } from '../../support/facts';
import { CutOff, InMemoryKeyValue } from '../../support/in-memory-key-value';

const at = 1_767_600_000_000;
const contract = aContract({
  sponsor: 'cleo',
  members: ['dan'],
  typeStreams: { bug: 'reliability' },
  history: [{ version: 1, at, by: 'ann', what: 'Created the contract', why: 'First agreement' }],
});

function contractsIn(kv = new InMemoryKeyValue()): { contracts: KvsContracts; kv: InMemoryKeyValue } {
  return { contracts: new KvsContracts(kv), kv };
}

describe('a contract', () => {
  it('is kept whole, and found by its id and in the list', async () => {
    const { contracts } = contractsIn();
    expect(await contracts.create(contract)).toBe(true);
    expect(await contracts.get('c1')).toEqual(contract);
    expect(await contracts.list()).toEqual([contract]);
  });

  it('keeps a CPTO as well as a pair', async () => {
    const { contracts } = contractsIn();
    const led = aContract({ leaders: { kind: 'cpto', cpto: 'ann' } });
    await contracts.create(led);
    expect((await contracts.get('c1'))?.leaders).toEqual({ kind: 'cpto', cpto: 'ann' });
  });

  it('is created once', async () => {
    const { contracts } = contractsIn();
    await contracts.create(contract);
    expect(await contracts.create({ ...contract, name: 'Another' })).toBe(false);
    expect((await contracts.get('c1'))?.name).toBe('Payments');
  });

  it('is not listed among its own versions and claims', async () => {
    const { contracts } = contractsIn();
    await contracts.create(contract);
    await contracts.claim('P', { contractId: 'c1', at });
    await contracts.replace({ ...contract, version: 2 });
    expect(await contracts.list()).toHaveLength(1);
  });

  it('of a newer version of the app is refused and never written over', async () => {
    const { contracts, kv } = contractsIn();
    await kv.set('contract:c1', { v: 3, id: 'c1', unknown: true });
    await expect(contracts.get('c1')).rejects.toMatchObject({ code: 'newer-data' });
    expect(await contracts.create(contract)).toBe(false);
    expect(kv.dump('contract:')).toBe('contract:c1={"v":3,"id":"c1","unknown":true}');
  });
});

describe('the next version of a contract', () => {
  it('is stored for the first of two people who change the same version', async () => {
    const { contracts } = contractsIn();
    await contracts.create(contract);
    const [first, second] = await Promise.all([
      contracts.replace({ ...contract, version: 2, name: 'By Ann' }),
      contracts.replace({ ...contract, version: 2, name: 'By Bob' }),
    ]);
    expect([first, second]).toEqual([true, false]);
    expect((await contracts.get('c1'))?.name).toBe('By Ann');
  });

  it('is carried through by the next writer when its own was cut off', async () => {
    const { contracts, kv } = contractsIn();
    await contracts.create(contract);
    kv.writesLeft = 1;
    await expect(contracts.replace({ ...contract, version: 2, name: 'By Ann' })).rejects.toThrow(CutOff);
    kv.writesLeft = Infinity;
    expect((await contracts.get('c1'))?.version).toBe(1);
    expect(await contracts.replace({ ...contract, version: 2, name: 'By Bob' })).toBe(false);
    expect(await contracts.get('c1')).toMatchObject({ version: 2, name: 'By Ann' });
    expect(await contracts.replace({ ...contract, version: 3, name: 'By Bob' })).toBe(true);
  });
});

describe('a claim', () => {
  it('gives a project to one contract', async () => {
    const { contracts } = contractsIn();
    expect(await contracts.claim('P', { contractId: 'c1', at })).toBe(true);
    expect(await contracts.claim('P', { contractId: 'c2', at })).toBe(false);
    expect(await contracts.governing('P')).toBe('c1');
    expect(await contracts.governing('Q')).toBeUndefined();
  });

  it('is found for many projects at once', async () => {
    const { contracts } = contractsIn();
    await contracts.claim('P', { contractId: 'c1', at });
    await contracts.claim('R', { contractId: 'c2', at });
    expect([...(await contracts.claimsOf(['P', 'Q', 'R']))]).toEqual([
      ['P', { contractId: 'c1', at }],
      ['R', { contractId: 'c2', at }],
    ]);
  });

  it('can be taken over, and given back', async () => {
    const { contracts } = contractsIn();
    await contracts.claim('P', { contractId: 'c1', at });
    await contracts.takeOver('P', { contractId: 'c2', at });
    expect(await contracts.governing('P')).toBe('c2');
    await contracts.release('P');
    expect(await contracts.governing('P')).toBeUndefined();
  });
});
