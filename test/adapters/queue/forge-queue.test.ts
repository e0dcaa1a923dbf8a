import { forgeQueue } from '../../../src/adapters/queue/forge-queue';
import { scriptForge } from '../../support/forge-storage';

const job = { kind: 'score', contractId: 'c1' } as const;

describe('forgeQueue', () => {
  it('pushes a job with the contract as the key under which one runs at a time', async () => {
    const requests = scriptForge({ status: 201, body: {} });
    await forgeQueue.push(job, 10);
    expect(requests[0]?.body).toMatchObject({
      queueName: 'work',
      payload: [{ body: job, delayInSeconds: 10, concurrency: { key: 'contract-c1', limit: 1 } }],
    });
  });

  it('waits as long as Forge allows when asked for more', async () => {
    const requests = scriptForge({ status: 201, body: {} });
    await forgeQueue.push(job, 5000);
    expect(requests[0]?.body).toMatchObject({ payload: [{ delayInSeconds: 900 }] });
  });

  it.each([
    [429, 'throttled'],
    [500, 'unavailable'],
    [405, 'unavailable'],
  ])('reports a status of %i as %s', async (status, failure) => {
    scriptForge({ status, body: { errorMessage: 'as the platform words it', message: 'no', code: status } });
    await expect(forgeQueue.push(job)).rejects.toMatchObject({ name: 'UpstreamError', failure });
  });
});
