import type { Reply } from '../../src/contract/errors';
import { aJira, type JiraUnderTest } from '../support/jira-harness';
import { PROJECT, SITE_NOW, STATUS, TYPE, aHistory, anIssue, aStatusChange } from '../support/jira-site';
import { aWholeApp, type WholeApp } from '../support/whole-app';

const DAY = 86_400_000;

/** What the manifest has Jira index. */
const CATEGORY = {
  propertyKey: 'counterweight',
  path: 'category',
  searchAlias: 'counterweightCategory',
  type: 'string',
};

/** 130 items: an epic, stories below it, bugs on their own; every third one done with a history. */
function aFilledJira(): JiraUnderTest {
  const issues = Array.from({ length: 130 }, (_, i) => {
    const id = String(20_000 + i);
    const created = SITE_NOW - (60 - (i % 50)) * DAY;
    const done = i > 0 && i % 3 === 0;
    const typeId = i === 0 ? TYPE.epic : i % 4 === 0 ? TYPE.bug : TYPE.story;
    return anIssue({
      ...{ id, key: `ALPHA-${i + 1}`, typeId, created, updated: created + 5 * DAY },
      parentId: i > 0 && i % 2 === 0 ? '20000' : null,
      statusId: done ? STATUS.done : STATUS.todo,
      histories: done
        ? [
            aHistory({ id: `${i}1`, created: created + DAY, items: [aStatusChange(STATUS.todo, STATUS.doing)] }),
            aHistory({ id: `${i}2`, created: created + 5 * DAY, items: [aStatusChange(STATUS.doing, STATUS.done)] }),
          ]
        : [],
    });
  });
  return aJira({ issues }, { indexedProperties: [CATEGORY] });
}

function valueOf<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.message} ${JSON.stringify(reply.error.fields)}`);
  return reply.value;
}

const inProject = { as: 'lea', projectId: PROJECT.alpha };

async function agreed(app: WholeApp): Promise<string> {
  const { draft } = valueOf(await app.call('getContractDraft', {}, inProject));
  const form = {
    ...draft,
    cpo: 'ada',
    cto: 'lea',
    period: 'month' as const,
    unit: 'items' as const,
    typeStreams: { [TYPE.bug]: 'reliability' },
  };
  const { contractId } = valueOf(await app.call('createContract', { form }, inProject));
  await app.host.idle({ includeDelayed: true });
  return contractId;
}

describe('the whole path', () => {
  it('goes from a contract over a synchronisation to a scorecard, a tag and a search', async () => {
    const app = await aWholeApp({ jira: aFilledJira() });
    expect(valueOf(await app.call('getSnapshot', {}, inProject))).toEqual({ state: 'no-contract', mayCreate: true });
    const contractId = await agreed(app);
    expect(app.log.filter((line) => line.startsWith('ERROR'))).toEqual([]);

    const status = valueOf(await app.call('getSyncStatus', {}, inProject));
    expect(status.progress).toMatchObject({ state: 'done', phase: 'finished' });
    const reply = valueOf(await app.call('getSnapshot', {}, { as: 'ada', gadgetContractId: contractId }));
    if (reply.state !== 'ready') throw new Error(`The snapshot is ${reply.state}.`);
    expect(reply.snapshot.items).toEqual({
      known: 130,
      byCategory: { roadmap: 0, 'technical-health': 32, untagged: 97 },
    });
    expect(reply.snapshot.asOf).toBe(SITE_NOW);

    const search = async (clause: string) => {
      const jql = `project = ALPHA AND ${clause}`;
      const { body } = await app.jira.post('/rest/api/3/search/jql', { jql, maxResults: 5000, fields: ['id'] }, 'ada');
      return body.issues;
    };
    expect(await search('counterweightCategory = "technical-health"')).toHaveLength(32);

    const onStory = { ...inProject, issueId: '20001' };
    const before = valueOf(await app.call('getItem', {}, onStory));
    expect(before).toMatchObject({ state: 'ready', mayEdit: true, tag: { category: 'untagged' } });
    const after = valueOf(await app.call('tagItem', { streamId: 'tech-debt', reason: 'Old library' }, onStory));
    expect(after).toMatchObject({
      state: 'ready',
      tag: { category: 'technical-health', streamId: 'tech-debt', source: { kind: 'person', accountId: 'lea' } },
      people: { lea: 'Lea Leader' },
    });
    expect(await search('counterweightCategory = "technical-health"')).toHaveLength(33);
    await app.host.idle({ includeDelayed: true });
    expect(await search('counterweightCategory = "technical-health"')).toHaveLength(33);
    const later = valueOf(await app.call('getSnapshot', {}, inProject));
    expect(later.state === 'ready' && later.snapshot.items.byCategory['technical-health']).toBe(33);
    expect(app.log.filter((line) => line.startsWith('ERROR'))).toEqual([]);
  });
});

describe('what happens in Jira afterwards', () => {
  it('follows an update without reading Jira', async () => {
    const app = await aWholeApp({ jira: aFilledJira() });
    const contractId = await agreed(app);
    app.jira.clock.advance(DAY);
    const transition = { transition: { id: await transitionTo(app, '20001', STATUS.doing) } };
    app.jira.simulator.resetUsage();
    await app.jira.post('/rest/api/3/issue/20001/transitions', transition);
    await app.host.idle({ includeDelayed: true });
    // The time is asked for once, by the computation that many events share.
    expect(app.jira.simulator.usage().byOperation).toEqual({
      'POST /rest/api/3/issue/{issueIdOrKey}/transitions': 1,
      'GET /rest/api/3/serverInfo': 1,
    });
    const reply = valueOf(await app.call('getSnapshot', { contractId }, { as: 'ada' }));
    expect(reply.state === 'ready' && reply.snapshot.flow.wip.value).toBe(1);
  });

  it('reads a new item once, tags it by its type and writes its property', async () => {
    const app = await aWholeApp({ jira: aFilledJira() });
    await agreed(app);
    app.jira.simulator.resetUsage();
    const fields = { project: { id: PROJECT.alpha }, issuetype: { id: TYPE.bug }, summary: 'It crashes' };
    const { body } = await app.jira.post('/rest/api/3/issue', { fields });
    await app.host.idle({ includeDelayed: true });
    const { byOperation } = app.jira.simulator.usage();
    expect(byOperation).toEqual({
      'GET /rest/api/3/serverInfo': 1,
      'POST /rest/api/3/issue': 1,
      'POST /rest/api/3/issue/bulkfetch': 1,
      'PUT /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}': 1,
    });
    const property = await app.jira.get(`/rest/api/3/issue/${body.id}/properties/counterweight`);
    expect(property.body['value']).toEqual({ category: 'technical-health', stream: 'reliability', source: 'rule' });
  });

  it('forgets a deleted item', async () => {
    const app = await aWholeApp({ jira: aFilledJira() });
    const contractId = await agreed(app);
    await app.jira.delete('/rest/api/3/issue/20007', 'lea');
    await app.host.idle({ includeDelayed: true });
    const reply = valueOf(await app.call('getSnapshot', { contractId }, { as: 'ada' }));
    expect(reply.state === 'ready' && reply.snapshot.items.known).toBe(129);
  });

  it('finds by the hourly comparison what no event told', async () => {
    const jira = aFilledJira();
    const app = await aWholeApp({ jira });
    const contractId = await agreed(app);
    jira.simulator.setFaults({ dropEventRate: 1 });
    jira.clock.advance(DAY);
    await jira.delete('/rest/api/3/issue/20007', 'lea');
    const transition = { transition: { id: await transitionTo(app, '20001', STATUS.doing) } };
    await jira.post('/rest/api/3/issue/20001/transitions', transition);
    await app.host.runSchedule('reconcile');
    await app.host.idle({ includeDelayed: true });
    const reply = valueOf(await app.call('getSnapshot', { contractId }, { as: 'ada' }));
    if (reply.state !== 'ready') throw new Error(`The snapshot is ${reply.state}.`);
    expect(reply.snapshot.items.known).toBe(129);
    expect(reply.snapshot.flow.wip.value).toBe(1);
    expect(app.log.filter((line) => line.startsWith('ERROR'))).toEqual([]);
  });
});

describe('who may see what', () => {
  it('shows an outsider nothing and says why, whatever ids are sent', async () => {
    const app = await aWholeApp({ jira: aFilledJira() });
    const contractId = await agreed(app);
    const outsider = { as: 'olga' };
    for (const name of ['getSnapshot', 'getFlowDetail', 'getSyncStatus', 'rebuild'] as const) {
      const reply = await app.call(name, { contractId }, outsider);
      expect(reply).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    }
    const forged = await app.call('getSnapshot', {}, { as: 'olga', gadgetContractId: contractId });
    expect(forged).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    expect(valueOf(await app.call('listContracts', {}, outsider))).toEqual({ contracts: [] });
    const described = await app.call('describeItems', { itemIds: ['20001', '20002'] }, outsider);
    expect(valueOf(described)).toEqual({ items: [], hidden: 2 });
    expect(await app.call('getItem', {}, { ...inProject, as: 'olga', issueId: '20001' })).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    });
  });

  it('knows no contract by a made-up id, and takes no malformed one', async () => {
    const app = await aWholeApp({ jira: aFilledJira() });
    expect(await app.call('getSnapshot', { contractId: 'c-made-up' }, inProject)).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
    expect(await app.call('getSnapshot', { contractId: 'x'.repeat(101) }, inProject)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    });
  });

  it('keeps fifty calls of two people about two contracts apart', async () => {
    const jira = aFilledJira();
    const app = await aWholeApp({ jira });
    const contractId = await agreed(app);
    const replies = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        app.call('getSnapshot', { contractId }, i % 2 === 0 ? { as: 'ada' } : { as: 'olga' }),
      ),
    );
    expect(replies.map(({ ok }) => ok)).toEqual(replies.map((_, i) => i % 2 === 0));
  });
});

async function transitionTo(app: WholeApp, issueId: string, statusId: string): Promise<string> {
  const { body } = await app.jira.get(`/rest/api/3/issue/${issueId}/transitions`);
  const found = body.transitions.find(({ to }) => 'id' in to && to.id === statusId);
  if (found === undefined) throw new Error(`There is no transition to ${statusId}.`);
  return found.id;
}
