import { PROJECT, SITE_NOW, STATUS, TYPE, anIssue } from '../support/jira-site';
import { aJira, type JiraUnderTest } from '../support/jira-harness';
import { aWholeApp, type WholeApp } from '../support/whole-app';

const DAY = 86_400_000;
const inProject = { as: 'lea', projectId: PROJECT.alpha };

function aFilledJira(): JiraUnderTest {
  const issues = Array.from({ length: 220 }, (_, i) =>
    anIssue({
      ...{ id: String(20_000 + i), key: `ALPHA-${i + 1}`, typeId: i % 4 === 0 ? TYPE.bug : TYPE.story },
      created: SITE_NOW - (60 - (i % 50)) * DAY,
    }),
  );
  return aJira({ issues });
}

async function agreed(app: WholeApp): Promise<string> {
  const draft = await app.call('getContractDraft', {}, inProject);
  if (!draft.ok) throw new Error(draft.error.message);
  const form = { ...draft.value.draft, cpo: 'ada', cto: 'lea', period: 'month' as const, unit: 'items' as const };
  const created = await app.call(
    'createContract',
    { form: { ...form, typeStreams: { [TYPE.bug]: 'reliability' } } },
    inProject,
  );
  if (!created.ok) throw new Error(created.error.message);
  return created.value.contractId;
}

/** A day of work on the site: items started, finished, retyped, created and deleted. */
async function aDayOfWork({ jira, host }: WholeApp): Promise<void> {
  for (let i = 0; i < 12; i += 1) {
    jira.clock.advance(60_000);
    await moveTo(jira, String(20_000 + i), STATUS.doing);
    jira.clock.advance(60_000);
    await moveTo(jira, String(20_000 + i), STATUS.done);
  }
  await jira.put('/rest/api/3/issue/20021', { fields: { issuetype: { id: TYPE.bug } } });
  for (const summary of ['One', 'Two']) {
    const fields = { project: { id: PROJECT.alpha }, issuetype: { id: TYPE.bug }, summary };
    await jira.post('/rest/api/3/issue', { fields });
  }
  await jira.delete('/rest/api/3/issue/20030', 'lea');
  await host.idle({ includeDelayed: true });
}

async function moveTo(jira: JiraUnderTest, issueId: string, statusId: string): Promise<void> {
  const { body } = await jira.get(`/rest/api/3/issue/${issueId}/transitions`);
  const found = body.transitions.find(({ to }) => 'id' in to && to.id === statusId);
  await jira.post(`/rest/api/3/issue/${issueId}/transitions`, { transition: { id: found?.id } });
}

/** What everybody sees in the end, and what Jira holds of the tags. */
async function outcome(app: WholeApp, contractId: string) {
  const reply = await app.call('getSnapshot', { contractId }, { as: 'ada' });
  if (!reply.ok || reply.value.state !== 'ready') throw new Error(`There are no numbers: ${JSON.stringify(reply)}`);
  const properties = app.jira.site.issues.map(({ id, properties: held }) => [id, held.get('counterweight')]);
  return { snapshot: reply.value.snapshot, properties };
}

async function lived(faults: Parameters<JiraUnderTest['simulator']['setFaults']>[0]) {
  const app = await aWholeApp({ jira: aFilledJira() });
  const contractId = await agreed(app);
  app.jira.simulator.setFaults(faults);
  await app.host.idle({ includeDelayed: true });
  // The people of the site are not to be disturbed, only the app and its events.
  app.jira.simulator.setFaults({ throttleRate: 0, errorRate: 0 });
  await aDayOfWork(app);
  app.jira.simulator.setFaults({ dropEventRate: 0, duplicateEventRate: 0, reorderEvents: false });
  await app.host.runSchedule('reconcile');
  await app.host.idle({ includeDelayed: true });
  return { app, end: await outcome(app, contractId) };
}

describe('a site on which things go wrong', () => {
  let undisturbed: Awaited<ReturnType<typeof outcome>>;

  beforeAll(async () => {
    undisturbed = (await lived({})).end;
  });

  it('has its numbers when nothing goes wrong', () => {
    expect(undisturbed.snapshot.items).toEqual({
      known: 221,
      byCategory: { roadmap: 0, 'technical-health': 58, untagged: 163 },
    });
    expect(undisturbed.snapshot.flow.cycleTime.n).toBe(12);
  });

  it.each([
    ['Jira throttles and fails', { seed: 1, throttleRate: 0.2, errorRate: 0.1 }],
    ['events come twice and out of order', { seed: 2, duplicateEventRate: 0.5, reorderEvents: true }],
    ['a third of the events is lost', { seed: 3, dropEventRate: 0.33 }],
    [
      'all of it',
      { seed: 4, throttleRate: 0.1, errorRate: 0.1, duplicateEventRate: 0.3, dropEventRate: 0.2, reorderEvents: true },
    ],
  ])('ends in the same numbers and tags when %s', async (_, faults) => {
    const { app, end } = await lived(faults);
    expect(end).toEqual(undisturbed);
    expect(app.log.filter((line) => line.includes('A job failed'))).toEqual([]);
  });
});
