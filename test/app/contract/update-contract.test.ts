import { toForm } from '../../../src/app/contract/form-mapping';
import { updateContract } from '../../../src/app/contract/update-contract';
import type { ContractForm } from '../../../src/contract/contract-form';
import type { OperatingContract } from '../../../src/core/ledger/operating-contract';
import { aCaller, peopleAndProjects } from '../../support/a-form';
import { anApp, type TestApp } from '../../support/an-app';
import { aContract } from '../../support/facts';

const contract = aContract({ projectIds: ['10000'], flow: { historyMonths: 12 } });

async function agreed(changed: Partial<OperatingContract> = {}): Promise<TestApp> {
  const app = anApp();
  peopleAndProjects(app.jira);
  app.jira.rights = { browse: ['10000', '10100'], administer: ['10100'] };
  await app.agree({ ...contract, ...changed });
  return app;
}

/** Changes the contract as Ann, its product leader, unless another account is given. */
async function change(app: TestApp, changed: Partial<ContractForm>, { as = 'ann', version = 1 } = {}) {
  const before = (await app.ports.contracts.get('c1')) ?? contract;
  const input = {
    contractId: 'c1',
    expectedVersion: version,
    form: { ...toForm(before), ...changed },
    why: 'We agreed to',
  };
  return updateContract(app.ports, input, aCaller({ accountId: as }));
}

describe('updateContract', () => {
  it('keeps the change with who made it, when, what and why', async () => {
    const app = await agreed();
    app.at += 1000;
    expect(await change(app, { name: 'Pay', members: ['dan'] })).toEqual({ version: 2 });
    expect(await app.ports.contracts.get('c1')).toMatchObject({
      version: 2,
      name: 'Pay',
      members: ['dan'],
      history: [{ version: 2, at: app.at, by: 'ann', what: 'Changed the name, the members', why: 'We agreed to' }],
    });
  });

  it('keeps the streams and the identity that no form shows', async () => {
    const app = await agreed();
    await change(app, { name: 'Pay' });
    expect(await app.ports.contracts.get('c1')).toMatchObject({ id: 'c1', streams: contract.streams });
  });

  it.each([
    [{ name: 'Pay' }, 'computing'],
    [{ statusCategories: { review: 'todo' as const } }, 'computing'],
    [{ typeStreams: { bug: 'security' } }, 'tagging'],
    [{ historyMonths: 24 }, 'preparing'],
    [{ projectIds: ['10000', '10100'] }, 'preparing'],
  ])('after %j begins again with %s', async (changed, from) => {
    const app = await agreed();
    await change(app, changed);
    expect(app.queue.map(({ job }) => job)).toEqual([{ kind: 'start-sync', contractId: 'c1', run: 1, from }]);
  });

  it('takes a project in and lets another go', async () => {
    const app = await agreed();
    await change(app, { projectIds: ['10100'] });
    expect(await app.ports.contracts.governing('10000')).toBeUndefined();
    expect(await app.ports.contracts.governing('10100')).toBe('c1');
  });
});

describe('a change that is refused', () => {
  it('leaves everything as it was when the version is an old one', async () => {
    const app = await agreed();
    await change(app, { name: 'Pay' });
    const before = app.kv.dump();
    await expect(change(app, { name: 'Late' }, { as: 'bob' })).rejects.toMatchObject({ code: 'conflict' });
    expect(app.kv.dump()).toBe(before);
  });

  it('tells the second of two people at once, and gives back what was taken for it', async () => {
    const app = await agreed();
    const attempts = await Promise.allSettled([
      change(app, { name: 'By Ann' }),
      change(app, { name: 'By Bob', projectIds: ['10000', '10100'] }, { as: 'bob' }),
    ]);
    const lost = attempts.filter((attempt) => attempt.status === 'rejected');
    expect(lost).toHaveLength(1);
    expect(lost[0]?.reason).toMatchObject({ code: 'conflict' });
    const kept = await app.ports.contracts.get('c1');
    for (const projectId of ['10000', '10100']) {
      const governs = kept?.projectIds.includes(projectId) === true;
      expect(await app.ports.contracts.governing(projectId)).toBe(governs ? 'c1' : undefined);
    }
  });

  it('names the policy fields, which take both leaders', async () => {
    const app = await agreed();
    const before = app.kv.dump();
    await expect(change(app, { name: 'Pay', floor: 25, technicalHealthTarget: 30 })).rejects.toMatchObject({
      code: 'invalid-input',
      fields: {
        floor: expect.stringContaining('Both leaders') as string,
        technicalHealthTarget: expect.stringContaining('Both leaders') as string,
      },
    });
    expect(app.kv.dump()).toBe(before);
  });

  it.each(['tolerance', 'unit', 'period'] as const)('keeps %s for both leaders as well', async (field) => {
    const app = await agreed();
    const changed = { tolerance: 10, unit: 'points' as const, period: 'quarter' as const };
    await expect(change(app, { [field]: changed[field] })).rejects.toMatchObject({
      fields: { [field]: expect.stringContaining('Both leaders') as string },
    });
  });

  it('does not let one leader become the only one, and then change the policy alone', async () => {
    const app = await agreed();
    await expect(change(app, { leaderKind: 'cpto', cpto: 'ann', cpo: null, cto: null })).rejects.toMatchObject({
      code: 'invalid-input',
      fields: { leaderKind: expect.stringContaining('Jira administrator') as string },
    });
  });

  it('does not take a project of another contract', async () => {
    const app = await agreed();
    await app.agree(aContract({ id: 'c2', projectIds: ['10100'] }));
    await expect(change(app, { projectIds: ['10000', '10100'] })).rejects.toMatchObject({
      code: 'invalid-input',
      fields: { projectIds: expect.any(String) as string },
    });
    expect((await app.ports.contracts.get('c1'))?.version).toBe(1);
  });

  it('comes from somebody who neither leads nor administers', async () => {
    const app = await agreed();
    await expect(change(app, { name: 'Mine' }, { as: 'dan' })).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('is about a contract that does not exist', async () => {
    const app = anApp();
    await expect(change(app, { name: 'Pay' })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('who may change what', () => {
  it('lets who administers every project change all but the policy', async () => {
    const app = await agreed();
    app.jira.rights = { browse: ['10000'], administer: ['10000'] };
    expect(await change(app, { typeStreams: { bug: 'security' } }, { as: 'dan' })).toEqual({ version: 2 });
  });

  it('lets a Jira administrator name new leaders when the old ones have left', async () => {
    const app = await agreed();
    app.jira.rights = { browse: ['10000'], jiraAdmin: true };
    await change(app, { cpo: 'cleo' }, { as: 'dan' });
    expect((await app.ports.contracts.get('c1'))?.leaders).toEqual({ kind: 'pair', cpo: 'cleo', cto: 'bob' });
  });

  it('lets a CPTO change the policy with one signature', async () => {
    const app = await agreed({ leaders: { kind: 'cpto', cpto: 'cleo' } });
    await change(app, { technicalHealthTarget: 30, floor: 25 }, { as: 'cleo' });
    expect((await app.ports.contracts.get('c1'))?.capacity).toMatchObject({ technicalHealthTarget: 0.3, floor: 0.25 });
  });

  it('keeps the policy of a CPTO from everybody else', async () => {
    const app = await agreed({ leaders: { kind: 'cpto', cpto: 'cleo' } });
    app.jira.rights = { browse: ['10000'], administer: ['10000'] };
    await expect(change(app, { floor: 25 }, { as: 'dan' })).rejects.toMatchObject({
      fields: { floor: expect.stringContaining('CPTO') as string },
    });
  });
});
