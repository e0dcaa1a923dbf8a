import { HandTime, settled } from '../support/hand-time';
import { push, withConsumer } from '../support/with-consumer';

describe('a concurrency key', () => {
  it('of limit 1 never lets two run at once, over all queues', async () => {
    let running = 0;
    let most = 0;
    const started = await withConsumer(async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running -= 1;
    });
    const events = Array.from({ length: 20 }, (_, n) => ({ body: { n }, concurrency: { key: 'contract', limit: 1 } }));
    await Promise.all([push(started, events), push(started, events, 'quick')]);
    await started.host.idle();
    expect(started.received).toHaveLength(40);
    expect(most).toBe(1);
    const ofWork = started.received.filter(({ queueName }) => queueName === 'work').map(({ body }) => body['n']);
    expect(ofWork).toEqual(Array.from({ length: 20 }, (_, n) => n));
  });

  it('does not hold back events of other keys or of none', async () => {
    const begun: unknown[] = [];
    const started = await withConsumer(({ body }) => {
      begun.push(body['name']);
      return new Promise(() => undefined);
    });
    const keyed = (name: string, key: string, limit = 1) => ({ body: { name }, concurrency: { key, limit } });
    await push(started, [keyed('a', 'x'), keyed('b', 'x'), keyed('c', 'y'), { body: { name: 'd' } }]);
    await push(started, [keyed('e', 'z', 2), keyed('f', 'z', 2), keyed('g', 'z', 2)]);
    await settled();
    expect(begun).toEqual(['a', 'c', 'd', 'e', 'f']);
  });

  it('is free again while an event of it waits for its retry', async () => {
    const time = new HandTime();
    const order: unknown[] = [];
    const started = await withConsumer(
      ({ body, retryContext }) => {
        order.push(body['n']);
        return body['n'] === 1 && !retryContext ? { _retry: true, retryOptions: { retryAfter: 10 } } : undefined;
      },
      { time, delayScale: 1 },
    );
    const concurrency = { key: 'x', limit: 1 };
    await push(started, [
      { body: { n: 1 }, concurrency },
      { body: { n: 2 }, concurrency },
    ]);
    await time.pass(10_000);
    expect(order).toEqual([1, 2, 1]);
  });
});
