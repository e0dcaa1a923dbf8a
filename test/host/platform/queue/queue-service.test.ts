import { aHost } from '../support/a-host';
import { HandTime, settled } from '../support/hand-time';
import { push, type Received, withConsumer } from '../support/with-consumer';

describe('a push, through @forge/events', () => {
  it('brings each event to the consumer of its queue, with an id of its own', async () => {
    const started = await withConsumer();
    const { jobId } = await push(started, [{ body: { n: 1 } }, { body: { n: 2 } }]);
    await started.host.idle();
    expect(started.received).toEqual([
      { body: { n: 1 }, queueName: 'work', jobId, eventId: expect.any(String) as unknown },
      { body: { n: 2 }, queueName: 'work', jobId, eventId: expect.any(String) as unknown },
    ]);
    expect(new Set(started.received.map(({ eventId }) => eventId)).size).toBe(2);
  });

  it('has no user: the consumer has no account and cannot act as one', async () => {
    const seen: unknown[] = [];
    const { host, inside } = await aHost({
      app: ({ api }) => ({ onWork: (_, context) => seen.push(context, api.__getRuntime().aaid) }),
    });
    await push({ inside }, { body: {} });
    await host.idle();
    expect(seen).toEqual([expect.not.objectContaining({ principal: expect.anything() as unknown }), undefined]);
  });

  it('waits for its delay', async () => {
    const time = new HandTime();
    const started = await withConsumer(undefined, { time, delayScale: 1 });
    await push(started, { body: {}, delayInSeconds: 900 });
    await time.pass(899_999);
    expect(started.received).toEqual([]);
    await time.pass(1);
    expect(started.received).toHaveLength(1);
    expect(started.received[0]).toMatchObject({ delayInSeconds: 900 });
  });

  it('to a queue without a consumer fails', async () => {
    const { inside } = await aHost();
    await expect(push({ inside }, { body: {} }, 'nobody')).rejects.toThrow(
      'No consumer of manifest.yml reads the queue "nobody".',
    );
  });

  it('is refused with 429 after 500 events in a minute, and accepted again later', async () => {
    const time = new HandTime();
    const started = await withConsumer(undefined, { time });
    const fifty = Array.from({ length: 50 }, () => ({ body: {} }));
    for (let count = 0; count < 10; count++) await push(started, fifty);
    await expect(push(started, { body: {} })).rejects.toThrow('Too many requests.');
    await time.pass(61_000);
    await push(started, { body: {} });
    await settled();
    expect(started.received).toHaveLength(501);
  });

  it('refuses an event over 100 KB for a long-running consumer, and keeps the others', async () => {
    const started = await withConsumer();
    const events = [{ body: { n: 1 } }, { body: { text: 'x'.repeat(110 * 1024) } }];
    await expect(push(started, events)).rejects.toMatchObject({
      message: 'Failed to process 1 event(s).',
      failedEvents: [{ errorMessage: 'The maximum payload size is 100KB.', payload: events[1] }],
    });
    await started.host.idle();
    expect(started.received.map(({ body }) => body)).toEqual([{ n: 1 }]);
    await push(started, events[1] ?? [], 'quick');
  });

  it('meets the limits of the package before those of the platform', async () => {
    const { inside } = await aHost();
    await expect(push({ inside }, { body: { text: 'x'.repeat(201 * 1024) } })).rejects.toThrow(
      'The maximum payload size is 200KB.',
    );
    await expect(push({ inside }, { body: {}, delayInSeconds: 901 })).rejects.toThrow(
      'The delayInSeconds setting must be between 0 and 900.',
    );
  });
});

describe('the cyclic limit', () => {
  it('ends a chain of 1000 pushes, each by the consumer of the one before', async () => {
    let pushed = 0;
    let refusal: unknown;
    const { host, inside } = await aHost({
      rateLimits: 'count',
      app: ({ events: { Queue } }) => ({
        onWork: async () => {
          try {
            await new Queue({ key: 'work' }).push({ body: {} });
            pushed += 1;
          } catch (error) {
            refusal = error;
          }
        },
      }),
    });
    await push({ inside }, { body: {} });
    await host.idle();
    expect(pushed).toBe(999);
    expect(refusal).toMatchObject({ message: 'The limit on cyclic invocation has been reached.' });
  });
});

describe('at least once', () => {
  it('runs an event again that was under way when the host was killed, as the same event', async () => {
    const first = await withConsumer(() => new Promise(() => undefined));
    const { jobId } = await push(first, [{ body: { n: 1 } }, { body: { n: 2 } }]);
    expect(first.received).toHaveLength(2);
    const again: Received[] = [];
    const second = await first.restart({ app: () => ({ onWork: (event) => again.push(event as Received) }) });
    await second.host.idle();
    expect(again).toEqual(first.received);
    const stats = await second.inside(({ events: { Queue } }) => new Queue({ key: 'work' }).getStats(jobId));
    expect(stats).toEqual({ success: 2, inProgress: 0, failed: 0 });
    const third = await second.restart();
    await third.host.idle();
    expect(again).toHaveLength(2);
  });

  it('keeps the count of retries over a kill', async () => {
    const time = new HandTime();
    const retry = () => ({ _retry: true, retryOptions: { retryAfter: 60, retryData: { done: 5 } } });
    const first = await withConsumer(retry, { time, delayScale: 1 });
    await push(first, { body: {} });
    await settled();
    const again: Received[] = [];
    await first.restart({ time, delayScale: 1, app: () => ({ onWork: (event) => again.push(event as Received) }) });
    await time.pass(60_000);
    expect(again).toHaveLength(1);
    expect(again[0]).toMatchObject({
      eventId: first.received[0]?.eventId,
      retryContext: { retryCount: 1, retryData: { done: 5 } },
    });
  });

  it('has accepted a push only when it is persisted', async () => {
    const first = await withConsumer(() => new Promise(() => undefined));
    await push(first, { body: { n: 1 } });
    const keys = [...first.store.range('queue:event:', 'queue:event;')];
    expect(keys).toHaveLength(1);
  });
});
