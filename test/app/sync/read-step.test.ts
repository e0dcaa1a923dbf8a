import { ancestorsStep, missingParents, readStep } from '../../../src/app/sync/read-step';
import { startRun } from '../../../src/app/sync/start-run';
import type { Cursor } from '../../../src/app/sync/sync-state';
import { anApp, type TestApp } from '../../support/an-app';
import { aContract, anItem } from '../../support/facts';

async function reading(count: number): Promise<TestApp> {
  const app = anApp();
  await app.agree();
  app.jira.add(...Array.from({ length: count }, (_, i) => anItem({ id: String(i + 1) })));
  await startRun(app.ports, { kind: 'start-sync', contractId: 'c1', run: 1, from: 'preparing' });
  await app.ports.sites.set('c1', app.jira.site);
  return app;
}

async function inputAt<C extends Cursor>(app: TestApp, cursor: C) {
  const state = await app.ports.syncStates.get('c1');
  if (state === undefined) throw new Error('The run has not begun.');
  return { ports: app.ports, contract: aContract(), state, cursor, now: app.at };
}

const known = (app: TestApp) => app.ports.stores.factsOf('c1', 1).all();

describe('readStep', () => {
  it('reads five pages and remembers where the next one begins', async () => {
    const app = await reading(620);
    const result = await readStep(await inputAt(app, { phase: 'reading', token: null }));
    expect(result).toMatchObject({ cursor: { phase: 'reading', token: '500' }, done: 500, changes: { points: 505 } });
    expect(await known(app)).toHaveLength(500);
  });

  it('goes on to the parents after the last page', async () => {
    const app = await reading(620);
    const result = await readStep(await inputAt(app, { phase: 'reading', token: '500' }));
    expect(result.cursor).toEqual({ phase: 'ancestors', unreachable: [] });
    expect(await known(app)).toHaveLength(120);
  });

  it('shows a total that is never under what was read', async () => {
    const app = await reading(30);
    const result = await readStep(await inputAt(app, { phase: 'reading', token: null }));
    expect(result).toMatchObject({ done: 30, total: 30 });
  });

  it('leaves the same bytes when it is repeated', async () => {
    const app = await reading(50);
    const input = await inputAt(app, { phase: 'reading' as const, token: null });
    await readStep(input);
    const before = app.kv.dump();
    expect(await readStep(input)).toMatchObject({ done: 50 });
    expect(app.kv.dump()).toBe(before);
  });
});

describe('ancestorsStep', () => {
  it('reads parents that are missing, and theirs in the next step', async () => {
    const app = await reading(0);
    const facts = app.ports.stores.factsOf('c1', 1);
    await facts.apply(new Map([['3', anItem({ id: '3', parent: ['2'] })]]));
    app.jira.add(anItem({ id: '2', parent: ['1'] }), anItem({ id: '1' }));
    const first = await ancestorsStep(await inputAt(app, { phase: 'ancestors', unreachable: [] }));
    expect(first.cursor).toEqual({ phase: 'ancestors', unreachable: [] });
    expect((await known(app)).map(({ id }) => id)).toEqual(['2', '3']);
    await ancestorsStep(await inputAt(app, { phase: 'ancestors', unreachable: [] }));
    expect((await known(app)).map(({ id }) => id)).toEqual(['1', '2', '3']);
  });

  it('asks once for a parent that is out of reach', async () => {
    const app = await reading(0);
    await app.ports.stores.factsOf('c1', 1).apply(new Map([['3', anItem({ id: '3', parent: ['2'] })]]));
    const first = await ancestorsStep(await inputAt(app, { phase: 'ancestors', unreachable: [] }));
    expect(first.cursor).toEqual({ phase: 'ancestors', unreachable: ['2'] });
    const second = await ancestorsStep(await inputAt(app, { phase: 'ancestors', unreachable: ['2'] }));
    expect(second.cursor).toEqual({ phase: 'tagging', after: null });
  });

  it('makes the generation current once nothing is missing, and gives up the old one', async () => {
    const app = await reading(0);
    const input = await inputAt(app, { phase: 'ancestors' as const, unreachable: [] });
    const result = await ancestorsStep({ ...input, state: { ...input.state, run: 4, live: 3, building: 4 } });
    expect(result.changes).toMatchObject({ live: 4, building: null, retired: 3 });
  });
});

describe('missingParents', () => {
  it('names each parent once, by number', () => {
    const items = [
      anItem({ id: '1', parent: ['30'] }),
      anItem({ id: '2', parent: ['9'] }),
      anItem({ id: '3', parent: ['30'] }),
      anItem({ id: '4', parent: ['1'] }),
      anItem({ id: '5', parent: ['77'] }),
    ];
    expect(missingParents(items, ['77'])).toEqual(['9', '30']);
  });

  it('looks at the present parent only', () => {
    expect(missingParents([anItem({ id: '1', parent: ['30', '2026-01-20 -'] })], [])).toEqual([]);
  });
});
