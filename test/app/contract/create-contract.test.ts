import { createContract } from '../../../src/app/contract/create-contract';
import { aCaller, aGoodForm, peopleAndProjects } from '../../support/a-form';
import { anApp, type TestApp } from '../../support/an-app';
import { CutOff } from '../../support/in-memory-key-value';

function anAppOfAnAdministrator(): TestApp {
  const app = anApp();
  peopleAndProjects(app.jira);
  app.jira.rights = { browse: ['10000', '10100'], administer: ['10000', '10100'] };
  return app;
}

describe('createContract', () => {
  it('stores the contract, takes its projects and starts the first synchronisation', async () => {
    const app = anAppOfAnAdministrator();
    const form = aGoodForm({ projectIds: ['10000', '10100'], members: ['dan'] });
    const { contractId } = await createContract(app.ports, form, aCaller());
    expect(await app.ports.contracts.get(contractId)).toMatchObject({
      name: 'Payments',
      projectIds: ['10000', '10100'],
      members: ['dan'],
      history: [{ version: 1, by: 'ann', at: app.at }],
    });
    expect(await app.ports.contracts.governing('10100')).toBe(contractId);
    expect(app.queue.map(({ job }) => job)).toEqual([{ kind: 'start-sync', contractId, run: 1, from: 'preparing' }]);
  });

  it('lets a Jira administrator create it for others', async () => {
    const app = anAppOfAnAdministrator();
    app.jira.rights = { browse: ['10000'], jiraAdmin: true };
    await expect(createContract(app.ports, aGoodForm(), aCaller({ accountId: 'cleo' }))).resolves.toBeDefined();
  });

  it.each([
    ['does not administer the project', { browse: ['10000'] }, 'projectIds'],
    ['may not browse the project', { administer: ['10000'] }, 'projectIds'],
  ])('saves nothing for somebody who %s', async (_, rights, field) => {
    const app = anAppOfAnAdministrator();
    app.jira.rights = rights;
    await expect(createContract(app.ports, aGoodForm(), aCaller())).rejects.toMatchObject({
      code: 'invalid-input',
      fields: { [field]: expect.any(String) as string },
    });
    expect(app.kv.dump()).toBe('');
    expect(app.queue).toEqual([]);
  });

  it('saves nothing when a field is wrong, and names every such field', async () => {
    const app = anAppOfAnAdministrator();
    const form = aGoodForm({ cto: 'gone', timeZone: 'Mars', statusCategories: { lost: 'done' } });
    await expect(createContract(app.ports, form, aCaller())).rejects.toMatchObject({
      code: 'invalid-input',
      message: '3 entries need a correction. Nothing was saved.',
      fields: {
        cto: expect.any(String) as string,
        timeZone: expect.any(String) as string,
        statusCategories: expect.any(String) as string,
      },
    });
    expect(app.kv.dump()).toBe('');
  });

  it('does not let a project id reach Jira that is none', async () => {
    const app = anAppOfAnAdministrator();
    const form = aGoodForm({ projectIds: ['10000) OR project in (1'] });
    await expect(createContract(app.ports, form, aCaller())).rejects.toMatchObject({ code: 'invalid-input' });
    expect(app.kv.dump()).toBe('');
  });

  it('refuses a project that has a contract', async () => {
    const app = anAppOfAnAdministrator();
    await createContract(app.ports, aGoodForm({ projectIds: ['10100'] }), aCaller());
    const before = app.kv.dump();
    await expect(
      createContract(app.ports, aGoodForm({ projectIds: ['10000', '10100'] }), aCaller()),
    ).rejects.toMatchObject({ code: 'invalid-input', fields: { projectIds: expect.any(String) as string } });
    expect(app.kv.dump()).toBe(before);
  });

  it('gives two people at once one contract', async () => {
    const app = anAppOfAnAdministrator();
    const attempts = await Promise.allSettled([
      createContract(app.ports, aGoodForm(), aCaller()),
      createContract(app.ports, aGoodForm(), aCaller({ accountId: 'bob' })),
    ]);
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await app.ports.contracts.list()).toHaveLength(1);
    expect(await app.ports.contracts.governing('10000')).toBe((await app.ports.contracts.list())[0]?.id);
  });

  it('can be tried again after it was cut off anywhere', async () => {
    for (let writes = 0; writes < 3; writes += 1) {
      const app = anAppOfAnAdministrator();
      app.kv.writesLeft = writes;
      const form = aGoodForm({ projectIds: ['10000', '10100'] });
      await createContract(app.ports, form, aCaller()).catch((error: unknown) => expect(error).toBeInstanceOf(CutOff));
      app.kv.writesLeft = Infinity;
      const { contractId } = await createContract(app.ports, form, aCaller());
      expect(await app.ports.contracts.governing('10000')).toBe(contractId);
      expect(await app.ports.contracts.governing('10100')).toBe(contractId);
    }
  });
});
