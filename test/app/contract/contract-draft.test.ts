import { getContractDraft } from '../../../src/app/contract/contract-draft';
import { aCaller, peopleAndProjects } from '../../support/a-form';
import { anApp, type TestApp } from '../../support/an-app';
import { aBoard, aContract } from '../../support/facts';

function anAppWithRights(rights: TestApp['jira']['rights']): TestApp {
  const app = anApp();
  peopleAndProjects(app.jira);
  app.jira.rights = rights;
  return app;
}

const administrator = { browse: ['10000', '10100'], administer: ['10000'] };

describe('getContractDraft without a contract', () => {
  it('fills in what Jira knows', async () => {
    const app = anAppWithRights(administrator);
    const reply = await getContractDraft(app.ports, aCaller({ accountId: 'dan' }));
    expect(reply).toMatchObject({ existing: null, mayEdit: true, whyNot: null });
    expect(reply.draft).toMatchObject({
      name: 'Payments: product and engineering',
      projectIds: ['10000'],
      // The lead of the project, and whoever sets the app up.
      cpo: 'ann',
      cto: 'dan',
      technicalHealthTarget: 20,
      tolerance: 5,
      floor: 20,
      timeZone: 'Europe/Berlin',
      typeStreams: { story: 'feature', bug: 'customer-bug' },
    });
    expect(reply.options.people).toEqual([
      { id: 'ann', name: 'ANN' },
      { id: 'dan', name: 'DAN' },
    ]);
  });

  it('does not make one person both leaders', async () => {
    const app = anAppWithRights(administrator);
    const { draft } = await getContractDraft(app.ports, aCaller({ accountId: 'ann' }));
    expect(draft).toMatchObject({ cpo: 'ann', cto: null });
  });

  it('counts by months and items where there are no sprints', async () => {
    const app = anAppWithRights(administrator);
    const { draft } = await getContractDraft(app.ports, aCaller());
    expect(draft).toMatchObject({ period: 'month', unit: 'items' });
  });

  it('counts by sprints and points where there is a scrum board with estimates', async () => {
    const app = anAppWithRights(administrator);
    const fields = { sprint: 'customfield_1', estimate: 'customfield_2', flagged: null };
    app.jira.site = { ...app.jira.site, fields, boards: [aBoard()] };
    const { draft } = await getContractDraft(app.ports, aCaller());
    expect(draft).toMatchObject({ period: 'sprint', unit: 'points' });
  });

  it('offers what the caller may browse, and says what they administer and what is taken', async () => {
    const app = anAppWithRights(administrator);
    await app.agree(aContract({ id: 'c2', name: 'Quotes', projectIds: ['10100'] }));
    const { options } = await getContractDraft(app.ports, aCaller());
    expect(options.projects).toEqual([
      { id: '10000', key: 'PAY', name: 'Payments', administers: true, governedBy: null },
      { id: '10100', key: 'QUO', name: 'Quotes', administers: false, governedBy: 'Quotes' },
    ]);
    expect(options.streams).toHaveLength(8);
  });

  it('says why somebody may not create one', async () => {
    const app = anAppWithRights({ browse: ['10000'] });
    const reply = await getContractDraft(app.ports, aCaller());
    expect(reply.mayEdit).toBe(false);
    expect(reply.whyNot).toMatch(/administer every project/);
  });

  it('lets a Jira administrator create it', async () => {
    const app = anAppWithRights({ browse: ['10000', '10100'], jiraAdmin: true });
    const reply = await getContractDraft(app.ports, aCaller({ accountId: 'cleo' }));
    expect(reply.mayEdit).toBe(true);
    expect(reply.options.projects.every(({ administers }) => administers)).toBe(true);
  });

  it('needs a project to stand in', async () => {
    const app = anAppWithRights(administrator);
    await expect(getContractDraft(app.ports, aCaller({ projectId: null }))).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('getContractDraft with a contract', () => {
  const contract = aContract({
    projectIds: ['10000'],
    version: 2,
    history: [
      { version: 1, at: 1, by: 'ann', what: 'Created the contract', why: 'First agreement' },
      { version: 2, at: 2, by: 'cleo', what: 'Changed the name', why: 'It was long' },
    ],
  });

  it('shows it with its history, newest first, and the names of all who are in it', async () => {
    const app = anAppWithRights({ browse: ['10000'] });
    await app.agree(contract);
    const reply = await getContractDraft(app.ports, aCaller());
    expect(reply.existing).toMatchObject({ contractId: 'c1', version: 2, form: { name: 'Payments', floor: 20 } });
    expect(reply.existing?.history.map(({ version }) => version)).toEqual([2, 1]);
    expect(reply.draft).toEqual(reply.existing?.form);
    expect(reply.options.people.map(({ id }) => id).sort()).toEqual(['ann', 'bob', 'cleo']);
  });

  it('lets a leader change it, who administers nothing', async () => {
    const app = anAppWithRights({ browse: ['10000'] });
    await app.agree(contract);
    expect((await getContractDraft(app.ports, aCaller({ accountId: 'bob' }))).mayEdit).toBe(true);
  });

  it('lets a viewer read it and says why they may not change it', async () => {
    const app = anAppWithRights({ browse: ['10000'] });
    await app.agree(contract);
    const reply = await getContractDraft(app.ports, aCaller({ accountId: 'dan' }));
    expect(reply.mayEdit).toBe(false);
    expect(reply.whyNot).toMatch(/leaders of the contract/);
  });

  it('shows an outsider nothing', async () => {
    const app = anAppWithRights({});
    await app.agree(contract);
    await expect(getContractDraft(app.ports, aCaller({ accountId: 'olga' }))).rejects.toMatchObject({
      code: 'forbidden',
    });
  });

  it('takes a claim without a contract for none', async () => {
    const app = anAppWithRights(administrator);
    await app.ports.contracts.claim('10000', { contractId: 'cut-off', at: 0 });
    expect((await getContractDraft(app.ports, aCaller())).existing).toBeNull();
  });
});
