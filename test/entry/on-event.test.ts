import { onEvent } from '../../src/entry/on-event';
import { scriptForge } from '../support/forge-storage';
import { anEdit } from '../support/jira-wire';

const issue = { id: '10001', key: 'PAY-1', fields: { project: { id: '10000' } } };
const update = {
  eventType: 'avi:jira:updated:issue',
  timestamp: '1767700000000',
  issue,
  changelog: { items: [anEdit('status', { from: '1', to: '3', toString: 'Doing' })] },
};
const claim = { body: { key: 'contract-of-project:10000', value: { v: 1, contractId: 'c1', at: 1 } } };
const noClaim = { status: 404, body: { code: 'KEY_NOT_FOUND', message: '' } };

describe('onEvent', () => {
  it('looks the contract up and pushes one job', async () => {
    const requests = scriptForge(claim, { status: 201, body: {} });
    expect(await onEvent(update)).toBeUndefined();
    expect(requests.map(({ path }) => path.split('/').slice(1, 4).join('/'))).toEqual([
      'api/v1/get',
      'webhook/queue/publish',
    ]);
    expect(requests[1]?.body).toMatchObject({
      payload: [{ body: { kind: 'item-updated', contractId: 'c1', itemId: '10001' }, concurrency: { limit: 1 } }],
    });
  });

  it('costs one read where no contract governs the project', async () => {
    const requests = scriptForge(noClaim);
    await onEvent(update);
    expect(requests).toHaveLength(1);
  });

  it('costs nothing when only a description changed', async () => {
    const requests = scriptForge(claim);
    await onEvent({ ...update, changelog: { items: [anEdit('description')] } });
    expect(requests).toEqual([]);
  });

  it('asks for the event again when the queue is full', async () => {
    scriptForge(claim, { status: 429, body: {} });
    expect(JSON.parse(JSON.stringify(await onEvent(update)))).toMatchObject({ _retry: true });
  });

  it('costs nothing for events that the app does not follow', async () => {
    const requests = scriptForge(claim);
    expect(await onEvent({ eventType: 'avi:jira:viewed:issue', issue })).toBeUndefined();
    expect(requests).toEqual([]);
  });

  it('fails loudly on an event that is not what its type promises', async () => {
    scriptForge(claim);
    await expect(onEvent({ eventType: 'avi:jira:created:issue' })).rejects.toThrow();
  });
});
