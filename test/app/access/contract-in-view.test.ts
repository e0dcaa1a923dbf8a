import { contractIdInView, contractInView } from '../../../src/app/access/contract-in-view';
import { aCaller } from '../../support/a-form';
import { anApp } from '../../support/an-app';
import { aContract } from '../../support/facts';

const caller = aCaller({ projectId: 'P' });

describe('contractIdInView', () => {
  it('is the one that was asked for, before the one of the gadget, before the one of the project', async () => {
    const app = anApp();
    await app.agree();
    const gadget = aCaller({ projectId: 'P', gadgetContractId: 'c-gadget' });
    expect(await contractIdInView(app.ports, { contractId: 'c-asked' }, gadget)).toBe('c-asked');
    expect(await contractIdInView(app.ports, {}, gadget)).toBe('c-gadget');
    expect(await contractIdInView(app.ports, {}, caller)).toBe('c1');
  });

  it('is none on a dashboard whose gadget was not set up, nor in a project without a contract', async () => {
    const app = anApp();
    expect(await contractIdInView(app.ports, {}, aCaller({ projectId: null }))).toBeUndefined();
    expect(await contractIdInView(app.ports, {}, caller)).toBeUndefined();
  });
});

describe('contractInView', () => {
  it('gives the contract to who may see it', async () => {
    const app = anApp();
    await app.agree();
    expect((await contractInView(app.ports, {}, caller)).id).toBe('c1');
  });

  it.each([{ contractId: 'made-up' }, {}])('finds nothing for %j where there is nothing', async (input) => {
    await expect(contractInView(anApp().ports, input, caller)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('does not give it to an outsider, by whatever way it was named', async () => {
    const app = anApp();
    await app.agree(aContract());
    const outsiders = [
      [{ contractId: 'c1' }, aCaller({ accountId: 'olga', projectId: null })],
      [{}, aCaller({ accountId: 'olga', projectId: 'P' })],
      [{}, aCaller({ accountId: 'olga', projectId: null, gadgetContractId: 'c1' })],
    ] as const;
    for (const [input, olga] of outsiders) {
      await expect(contractInView(app.ports, input, olga)).rejects.toMatchObject({ code: 'forbidden' });
    }
  });
});
