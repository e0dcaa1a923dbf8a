import type { Caller } from '../../../host/jira/simulator-api';
import { AppUnderTest, aGeneratedJira, createProposedContract } from '../../support/app-under-test';

// The budgets of the design that are counts: what the benchmark prints as times rests on these.
const PERSON: Caller = { kind: 'user', accountId: 'administrator', through: 'site' };
const SIZE = 300;

let app: AppUnderTest;
let gadget: string;

beforeAll(async () => {
  app = await AppUnderTest.start({ jira: aGeneratedJira({ size: SIZE }) });
  gadget = await createProposedContract(app);
  await app.settle();
}, 60_000);
afterAll(() => app.host.close());

async function costOf(action: () => Promise<unknown>) {
  app.host.resetUsage();
  app.jira.resetUsage();
  await action();
  await app.settle();
  return { storage: app.host.storageUsage(), jira: app.jira.usage() };
}

async function asPerson(method: string, path: string, body?: object): Promise<Record<string, unknown>> {
  const request = { method, path, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
  const response = await app.jira.handle(request, PERSON);
  expect(response.ok).toBe(true);
  const text = await response.text();
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}

const projectId = () => app.jira.site.projects.find(({ key }) => key === 'PAY')?.id;
const anOpenItem = () => {
  const { issues, statuses } = app.jira.site;
  const todo = new Set(statuses.filter(({ categoryKey }) => categoryKey === 'new').map(({ id }) => id));
  const found = issues.find((issue) => issue.projectId === projectId() && todo.has(issue.statusId));
  if (found === undefined) throw new Error('The site has nothing to start.');
  return found;
};

describe('painting the gadget', () => {
  it('takes one storage read and no question to Jira for somebody the contract names', async () => {
    const { storage, jira } = await costOf(() => app.get('getSnapshot', {}, { as: 'product-leader', gadget }));
    expect(storage).toMatchObject({ reads: 1, writes: 0 });
    expect(jira.requests).toBe(0);
  });

  it('takes one storage read and one permission call for anybody else', async () => {
    const { storage, jira } = await costOf(() => app.get('getSnapshot', {}, { as: 'engineer', gadget }));
    expect(storage).toMatchObject({ reads: 1, writes: 0 });
    expect(jira.byOperation).toEqual({ 'POST /rest/api/3/permissions/check': 1 });
  });

  it('costs an outsider the same, who learns nothing but why', async () => {
    let refusal: unknown;
    const { storage } = await costOf(async () => {
      refusal = await app.refusal('getSnapshot', {}, { as: 'outsider', gadget });
    });
    expect(storage.reads).toBe(1);
    expect(refusal).toMatchObject({ code: 'forbidden' });
    expect(JSON.stringify(refusal)).toContain('may not browse');
  });
});

describe('keeping up with Jira', () => {
  it('reads no work item for a change: the event carries it', async () => {
    const path = `/rest/api/3/issue/${anOpenItem().key}/transitions`;
    const { transitions } = (await asPerson('GET', path)) as {
      transitions: { id: string; to: { statusCategory: { key: string } } }[];
    };
    const start = transitions.find(({ to }) => to.statusCategory.key === 'indeterminate');
    const before = await app.get('getSnapshot', {}, { as: 'product-leader', gadget });
    const { jira } = await costOf(() => asPerson('POST', path, { transition: { id: start?.id } }));
    // The clock is asked once, when the snapshot is computed.
    expect(jira.byOperation).toEqual({ 'GET /rest/api/3/serverInfo': 1 });
    const after = await app.get('getSnapshot', {}, { as: 'product-leader', gadget });
    expect(wipOf(after)).toBe((wipOf(before) ?? 0) + 1);
  });

  it('reads a new work item once, because its event lacks most fields', async () => {
    const type = app.jira.site.issueTypes.find(({ name }) => name === 'Story')?.id;
    const fields = { project: { key: 'PAY' }, issuetype: { id: type }, summary: 'Show the fee before checkout' };
    let key: unknown;
    const { jira } = await costOf(async () => {
      key = (await asPerson('POST', '/rest/api/3/issue', { fields }))['key'];
    });
    expect(jira.byOperation).toMatchObject({ 'POST /rest/api/3/issue/bulkfetch': 1 });
    expect(jira.requests).toBeLessThanOrEqual(3);
    const found = await asPerson('POST', '/rest/api/3/search/jql', {
      jql: `counterweightCategory = "roadmap" AND key = ${String(key)}`,
      fields: ['id'],
    });
    expect(found['issues']).toHaveLength(1);
  });

  it('does not compute for each of a hundred changes that come together', async () => {
    const { key } = anOpenItem();
    const { jira } = await costOf(async () => {
      for (let i = 0; i < 100; i += 1) {
        await asPerson('PUT', `/rest/api/3/issue/${key}`, { fields: { customfield_10016: i + 1 } });
      }
    });
    // Here the delays that gather changes are none at all; with them it is once or twice.
    expect(jira.byOperation['GET /rest/api/3/serverInfo']).toBeLessThan(10);
  });
});

describe('the first synchronisation', () => {
  it('asks Jira for each hundred items once to read them, and once to write their tags', async () => {
    const { jira } = await costOf(() => app.get('rebuild', {}, { as: 'product-leader', project: 'PAY' }));
    const items = app.jira.site.issues.filter((issue) => issue.projectId === projectId()).length;
    expect(jira.byOperation['POST /rest/api/3/search/jql']).toBeLessThanOrEqual(Math.ceil(items / 100) + 1);
    // Nothing changed since the tags were written.
    expect(jira.byOperation['POST /rest/api/3/issue/properties/multi']).toBeUndefined();
  });
});

function wipOf(reply: Awaited<ReturnType<typeof app.get<'getSnapshot'>>>): number | null {
  if (reply.state !== 'ready') throw new Error(`The snapshot is ${reply.state}.`);
  return reply.snapshot.flow.wip.value;
}
