import { describeItems, listContracts } from '../../../src/app/read/list-contracts';
import { aCaller } from '../../support/a-form';
import { anApp } from '../../support/an-app';
import { aContract, aSite } from '../../support/facts';

describe('listContracts', () => {
  async function threeContracts() {
    const app = anApp();
    await app.agree(aContract({ id: 'c1', name: 'Quotes', projectIds: ['Q'], members: ['dan'] }));
    await app.agree(aContract({ id: 'c2', name: 'Payments', projectIds: ['P'] }));
    await app.agree(aContract({ id: 'c3', name: 'Secret', projectIds: ['P', 'S'] }));
    await app.ports.sites.set('c2', aSite());
    return app;
  }

  it('names those that the caller is named in or may browse wholly, by name', async () => {
    const app = await threeContracts();
    app.jira.rights = { browse: ['P'] };
    const { contracts } = await listContracts(app.ports, aCaller({ accountId: 'dan' }));
    expect(contracts.map(({ id, name }) => [id, name])).toEqual([
      ['c2', 'Payments'],
      ['c1', 'Quotes'],
    ]);
    expect(contracts[0]?.projectKeys).toEqual(['PAY']);
  });

  it('asks Jira once for all of them, and not at all for a leader of all', async () => {
    const app = await threeContracts();
    await listContracts(app.ports, aCaller({ accountId: 'eve' }));
    expect(app.jira.requests).toEqual(['permissions']);
    app.jira.requests.length = 0;
    const { contracts } = await listContracts(app.ports, aCaller({ accountId: 'ann' }));
    expect(contracts).toHaveLength(3);
    expect(app.jira.requests).toEqual([]);
  });

  it('names none to an outsider', async () => {
    const app = await threeContracts();
    expect(await listContracts(app.ports, aCaller({ accountId: 'olga' }))).toEqual({ contracts: [] });
  });
});

describe('describeItems', () => {
  it('describes what the caller may browse and only counts the rest', async () => {
    const app = anApp();
    app.jira.rights = { browseIssues: ['1', '3'] };
    const { items, hidden } = await describeItems(app.ports, ['1', '2', '3', '4', '1']);
    expect(items.map(({ id }) => id)).toEqual(['1', '3']);
    expect(hidden).toBe(2);
  });
});
