import { aHost } from '../support/a-host';
import { backOffSeconds } from '../../../../host/platform/queue/queue-limits';

const aPush = (overrides: Record<string, unknown> = {}) => ({
  queueName: 'work',
  jobId: 'job-1',
  type: 'avi:forge:app:event',
  schema: 'ari:cloud:ecosystem::forge/app-event-2',
  payload: [{ body: { n: 1 } }],
  time: '2026-03-02T09:00:00.000Z',
  ...overrides,
});

/** Sends a push as the package does, but without its own checks. */
async function publish(push: unknown) {
  const { inside, host, log } = await aHost();
  const path = '/webhook/queue/publish/{contextAri}/{environmentId}/{appId}/{appVersion}';
  const response = await inside(({ api }) =>
    api.__requestAtlassianAsApp(path, { method: 'POST', body: JSON.stringify(push) }),
  );
  return { response, host, log };
}

describe('a push that the package would not have sent', () => {
  it('is the same push to the platform when it is well formed', async () => {
    const { response } = await publish(aPush());
    expect([response.status, await response.text()]).toEqual([201, '']);
  });

  it.each([
    ['no events', { payload: [] }],
    ['51 events', { payload: Array.from({ length: 51 }, () => ({ body: {} })) }],
    ['a body that is no object', { payload: [{ body: 'text' }] }],
    ['a delay over 900 s', { payload: [{ body: {}, delayInSeconds: 901 }] }],
    ['a concurrency limit of 0', { payload: [{ body: {}, concurrency: { key: 'x', limit: 0 } }] }],
    ['a queue name with a space', { queueName: 'no queue' }],
    ['no job', { jobId: '' }],
  ])('is refused with %s', async (_, overrides) => {
    const { response } = await publish(aPush(overrides));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'BAD_REQUEST', message: expect.any(String) as unknown });
  });

  it.each([201, 400])('is refused with %i KB', async (kilobytes) => {
    const { response } = await publish(aPush({ payload: [{ body: { text: 'x'.repeat(kilobytes * 1024) } }] }));
    expect(response.status).toBe(413);
    expect(await response.json()).toEqual({ errorMessage: 'The maximum payload size is 200KB.' });
  });
});

describe('backOffSeconds', () => {
  it('doubles up to 15 minutes', () => {
    expect([1, 2, 3, 8, 9, 50].map(backOffSeconds)).toEqual([5, 10, 20, 640, 900, 900]);
  });
});
