import type { JiraEvent } from '../../../src/app/events/jira-event';
import { routeEvent } from '../../../src/app/events/route-event';
import { anApp, type TestApp } from '../../support/an-app';
import { aContract, aSprint, aVersion } from '../../support/facts';

async function twoContracts(): Promise<TestApp> {
  const app = anApp();
  await app.agree(aContract({ id: 'c1', projectIds: ['P'] }));
  await app.agree(aContract({ id: 'c2', projectIds: ['Q'] }));
  await app.ports.boards.add(['b1'], 'c1');
  await app.ports.boards.add(['b1'], 'c2');
  app.kv.reads = 0;
  return app;
}

const edits = [{ field: 'status', fieldId: 'status', custom: false, from: '1', fromText: 'A', to: '2', toText: 'B' }];
const update = (projectIds: readonly string[]): JiraEvent => ({
  ...{ kind: 'item-updated', itemId: '7', key: 'PAY-7', at: 5 },
  ...{ projectIds, edits },
});
const jobsOf = (app: TestApp) => app.queue.map(({ job }) => job);

describe('routeEvent', () => {
  it('queues the work for the contract of the project, after one storage read', async () => {
    const app = await twoContracts();
    await routeEvent(app.ports, update(['P']));
    expect(jobsOf(app)).toEqual([{ kind: 'item-updated', contractId: 'c1', itemId: '7', key: 'PAY-7', at: 5, edits }]);
    expect(app.kv.reads).toBe(1);
  });

  it('tells both contracts of a move between them', async () => {
    const app = await twoContracts();
    await routeEvent(app.ports, update(['P', 'Q']));
    expect(jobsOf(app).map(({ contractId }) => contractId)).toEqual(['c1', 'c2']);
  });

  it('tells a contract once of a move within it', async () => {
    const app = await twoContracts();
    await app.ports.contracts.claim('R', { contractId: 'c1', at: 1 });
    await routeEvent(app.ports, update(['P', 'R']));
    expect(jobsOf(app)).toHaveLength(1);
  });

  it('drops what happens in projects without a contract', async () => {
    const app = await twoContracts();
    await routeEvent(app.ports, update(['Z']));
    expect(app.queue).toEqual([]);
  });

  it('drops an update that changed nothing of interest, before any read', async () => {
    const app = await twoContracts();
    await routeEvent(app.ports, { ...update(['P']), edits: [] } as JiraEvent);
    expect(app.queue).toEqual([]);
    expect(app.kv.reads).toBe(0);
  });

  it.each([
    [
      { kind: 'item-created', itemId: '7', at: 5, projectIds: ['P'] },
      { kind: 'item-created', itemId: '7', at: 5 },
    ],
    [
      { kind: 'item-deleted', itemId: '7', projectIds: ['P'] },
      { kind: 'item-deleted', itemId: '7' },
    ],
    [
      { kind: 'version-changed', version: aVersion() },
      { kind: 'version-changed', version: aVersion() },
    ],
    [
      { kind: 'version-deleted', versionId: 'v1', projectId: 'P' },
      { kind: 'version-deleted', versionId: 'v1' },
    ],
    [
      { kind: 'project-changed', projectId: 'P', key: 'PAY', name: 'Pay' },
      { kind: 'project-changed', projectId: 'P', key: 'PAY', name: 'Pay' },
    ],
    [
      { kind: 'project-deleted', projectId: 'P' },
      { kind: 'project-deleted', projectId: 'P' },
    ],
  ] as const)('makes of %j a job', async (event, job) => {
    const app = await twoContracts();
    await routeEvent(app.ports, event);
    expect(jobsOf(app)).toEqual([{ ...job, contractId: 'c1' }]);
  });

  it('tells every contract that a sprint matters to, by its board', async () => {
    const app = await twoContracts();
    await routeEvent(app.ports, { kind: 'sprint-changed', sprint: aSprint() });
    await routeEvent(app.ports, { kind: 'sprint-deleted', sprintId: 's1', boardId: 'b1' });
    expect(jobsOf(app).map(({ kind, contractId }) => `${kind} ${contractId}`)).toEqual([
      'sprint-changed c1',
      'sprint-changed c2',
      'sprint-deleted c1',
      'sprint-deleted c2',
    ]);
  });

  it('drops sprints of unknown boards, and of none', async () => {
    const app = await twoContracts();
    await routeEvent(app.ports, { kind: 'sprint-changed', sprint: aSprint({ boardId: 'b9' }) });
    await routeEvent(app.ports, { kind: 'sprint-changed', sprint: aSprint({ boardId: null }) });
    await routeEvent(app.ports, { kind: 'sprint-deleted', sprintId: 's1', boardId: null });
    expect(app.queue).toEqual([]);
  });

  it('compares every contract with Jira when the app is installed again', async () => {
    const app = await twoContracts();
    await routeEvent(app.ports, { kind: 'installed' });
    expect(jobsOf(app)).toEqual([
      { kind: 'reconcile', contractId: 'c1' },
      { kind: 'reconcile', contractId: 'c2' },
    ]);
  });
});
