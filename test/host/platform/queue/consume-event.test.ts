import { HandTime } from '../support/hand-time';
import { push, type Received, withConsumer } from '../support/with-consumer';

describe('a retry', () => {
  const retryOnce = (event: Received) =>
    event.retryContext
      ? undefined
      : {
          _retry: true,
          retryOptions: { retryAfter: 30, retryReason: 'FUNCTION_RETRY_REQUEST', retryData: { page: 2 } },
        };

  it('that the consumer asks for comes after its wait, as the same event, with its reason and data', async () => {
    const time = new HandTime();
    const started = await withConsumer(retryOnce, { time, delayScale: 1 });
    await push(started, { body: { n: 1 } });
    await time.pass(29_999);
    expect(started.received).toHaveLength(1);
    await time.pass(1);
    const [first, second] = started.received;
    expect(second).toMatchObject({
      body: { n: 1 },
      eventId: first?.eventId,
      retryContext: { retryCount: 1, retryReason: 'FUNCTION_RETRY_REQUEST', retryData: { page: 2 } },
    });
    expect(second?.retryContext?.retentionWindow).toEqual({
      startTime: '2026-03-02T09:00:00.000Z',
      remainingTimeMs: 86_400_000 - 30_000,
    });
    await time.pass(600_000);
    expect(started.received).toHaveLength(2);
  });

  it('comes when the consumer throws, later each time, up to 15 minutes', async () => {
    const time = new HandTime();
    const at: number[] = [];
    const started = await withConsumer(
      () => {
        at.push(time.now());
        throw new Error('broken');
      },
      { time, delayScale: 1 },
    );
    await push(started, { body: {} });
    await time.pass(3_100_000);
    const waits = at.slice(1).map((each, index) => (each - (at[index] ?? 0)) / 1000);
    expect(waits.slice(0, 10)).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 900, 900]);
    expect(started.received[1]?.retryContext).toMatchObject({
      retryCount: 1,
      retryReason: 'FUNCTION_PLATFORM_UNKNOWN_ERROR',
    });
  });

  it('comes when the consumer takes too long', async () => {
    const time = new HandTime();
    const started = await withConsumer((event) => (event.retryContext ? undefined : new Promise(() => undefined)), {
      time,
    });
    await push(started, { body: {} }, 'quick');
    await time.pass(55_000);
    expect(started.received[1]?.retryContext).toMatchObject({ retryCount: 1, retryReason: 'FUNCTION_TIME_OUT' });
  });

  it('comes for 24 hours, then the event is dropped and the log says so', async () => {
    const started = await withConsumer(() => ({ _retry: true, retryOptions: { retryAfter: 900 } }));
    const { jobId } = await push(started, { body: {} });
    await started.host.idle();
    expect(started.received).toHaveLength(96);
    expect(started.received.at(-1)?.retryContext?.retentionWindow.remainingTimeMs).toBe(900_000);
    expect(started.log.join()).toMatch(/ERROR Event [0-9a-f-]{36} of queue "work" is dropped: its 24 hours are over/);
    const stats = await started.inside(({ events: { Queue } }) => new Queue({ key: 'work' }).getStats(jobId));
    expect(stats).toEqual({ success: 0, inProgress: 0, failed: 1 });
  });
});
