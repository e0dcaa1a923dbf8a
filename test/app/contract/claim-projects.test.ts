import { claimProjects, governedElsewhere, releaseProjects } from '../../../src/app/contract/claim-projects';
import { anApp } from '../../support/an-app';
import { aContract } from '../../support/facts';

const MINUTE = 60_000;

describe('claimProjects', () => {
  it('takes all projects', async () => {
    const { ports, at } = anApp();
    expect(await claimProjects(ports.contracts, ['1', '2'], { contractId: 'c1', at })).toEqual(['1', '2']);
    expect(await ports.contracts.governing('2')).toBe('c1');
  });

  it('takes none when one belongs to another contract', async () => {
    const { ports, at } = anApp();
    await ports.contracts.create(aContract({ id: 'c2' }));
    await ports.contracts.claim('2', { contractId: 'c2', at });
    await expect(claimProjects(ports.contracts, ['1', '2', '3'], { contractId: 'c1', at })).rejects.toMatchObject({
      code: 'invalid-input',
      fields: { projectIds: expect.stringContaining('another contract') as string },
    });
    expect(await ports.contracts.governing('1')).toBeUndefined();
    expect(await ports.contracts.governing('2')).toBe('c2');
  });

  it('takes nothing newly that the contract holds already', async () => {
    const { ports, at } = anApp();
    await claimProjects(ports.contracts, ['1'], { contractId: 'c1', at });
    expect(await claimProjects(ports.contracts, ['1', '2'], { contractId: 'c1', at })).toEqual(['2']);
  });

  it('leaves a claim of a moment ago to whoever is creating that contract', async () => {
    const { ports, at } = anApp();
    await ports.contracts.claim('1', { contractId: 'being-made', at: at - MINUTE / 2 });
    await expect(claimProjects(ports.contracts, ['1'], { contractId: 'c1', at })).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });

  it('takes over a claim whose contract never came to be', async () => {
    const { ports, at } = anApp();
    await ports.contracts.claim('1', { contractId: 'cut-off', at: at - 2 * MINUTE });
    expect(await claimProjects(ports.contracts, ['1'], { contractId: 'c1', at })).toEqual(['1']);
    expect(await ports.contracts.governing('1')).toBe('c1');
  });

  it('does not take over an old claim of a contract that exists', async () => {
    const { ports, at } = anApp();
    await ports.contracts.create(aContract({ id: 'c2' }));
    await ports.contracts.claim('1', { contractId: 'c2', at: 0 });
    await expect(claimProjects(ports.contracts, ['1'], { contractId: 'c1', at })).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });
});

describe('governedElsewhere', () => {
  it('names projects of other contracts only', async () => {
    const { ports, at } = anApp();
    await ports.contracts.create(aContract({ id: 'c2' }));
    await ports.contracts.claim('1', { contractId: 'c1', at });
    await ports.contracts.claim('2', { contractId: 'c2', at });
    await ports.contracts.claim('3', { contractId: 'cut-off', at: 0 });
    const governed = await governedElsewhere(ports.contracts, ['1', '2', '3', '4'], { contractId: 'c1', now: at });
    expect([...governed]).toEqual([['2', 'c2']]);
  });
});

describe('releaseProjects', () => {
  it('frees them', async () => {
    const { ports, at } = anApp();
    await claimProjects(ports.contracts, ['1', '2'], { contractId: 'c1', at });
    await releaseProjects(ports.contracts, ['1']);
    expect(await ports.contracts.governing('1')).toBeUndefined();
    expect(await ports.contracts.governing('2')).toBe('c1');
  });
});
