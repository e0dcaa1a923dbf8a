import { AppUnderTest, aGeneratedJira, createProposedContract } from '../../support/app-under-test';

const CALLS = 50;

// A machine that does other things too may take its time over fifty calls.
jest.setTimeout(30_000);

describe('50 calls at once, of two contracts by two users and an outsider', () => {
  let app: AppUnderTest;
  const contracts = new Map<string, string>();

  beforeAll(async () => {
    app = await AppUnderTest.start({ jira: aGeneratedJira({ size: 300 }) });
    for (const project of ['PAY', 'MOB']) contracts.set(project, await createProposedContract(app, project));
    await app.settle();
  }, 60_000);
  afterAll(() => app.host.close());

  it('each answer what was asked, as who asked', async () => {
    // Jira answers late and in another order than it was asked, so that calls are under way side by side.
    app.jira.setFaults({ latencyMs: 3 });
    const asked = Array.from({ length: CALLS }, (_, i) => ({
      project: i % 2 === 0 ? 'PAY' : 'MOB',
      as: ['product-leader', 'engineer', 'outsider'][i % 3] ?? '',
    }));
    const replies = await Promise.all(asked.map((from) => app.ask('getSnapshot', {}, from)));
    const told = replies.map((reply) => {
      if (!reply.ok) return reply.error.code;
      return reply.value.state === 'ready' ? reply.value.snapshot.contractId : reply.value.state;
    });
    const expected = asked.map(({ project, as }) => (as === 'outsider' ? 'forbidden' : contracts.get(project)));
    expect(told).toEqual(expected);
    expect(new Set(told).size).toBe(3);
  });

  it('each record a choice under the name of who made it', async () => {
    app.jira.setFaults({ latencyMs: 3 });
    const items = ['PAY', 'MOB'].flatMap((project) => {
      const id = app.jira.site.projects.find(({ key }) => key === project)?.id;
      return app.jira.site.issues.filter(({ projectId }) => projectId === id).slice(0, CALLS / 2);
    });
    const choices = items.map(({ key }, i) => ({
      issue: key,
      as: i % 2 === 0 ? 'product-leader' : 'engineering-leader',
      reason: `because of ${key}`,
    }));
    const replies = await Promise.all(
      choices.map(({ issue, as, reason }) => app.get('tagItem', { streamId: 'platform', reason }, { as, issue })),
    );
    const recorded = replies.map((reply) =>
      reply.state === 'ready' ? { issue: reply.itemKey, source: reply.tag.source } : reply.state,
    );
    expect(recorded).toEqual(
      choices.map(({ issue, as, reason }) => ({ issue, source: { kind: 'person', accountId: as, reason } })),
    );
  });
});
