import { JobLedger } from '../../../../host/platform/queue/job-ledger';
import { createMemoryStore } from '../../../../host/platform/store/memory-store';
import { HandTime, settled } from '../support/hand-time';
import { push, withConsumer } from '../support/with-consumer';

describe('a job', () => {
  it('tells how many of its events are done, under way and failed', async () => {
    const started = await withConsumer(({ body }) => (body['n'] === 1 ? undefined : new Promise(() => undefined)));
    const { jobId } = await push(started, [{ body: { n: 1 } }, { body: { n: 2 } }]);
    await settled();
    const stats = await started.inside(({ events: { Queue } }) => new Queue({ key: 'work' }).getJob(jobId).getStats());
    expect(stats).toEqual({ success: 1, inProgress: 1, failed: 0 });
  });

  it('can be cancelled: what waits does not run, what runs is not tried again', async () => {
    const time = new HandTime();
    let fail: (error: Error) => void = () => undefined;
    const started = await withConsumer(
      () =>
        new Promise((_, reject) => {
          fail = reject;
        }),
      { time, delayScale: 1 },
    );
    const { jobId } = await push(started, [{ body: { n: 1 } }, { body: { n: 2 }, delayInSeconds: 60 }]);
    await started.inside(({ events: { Queue } }) => new Queue({ key: 'work' }).cancel(jobId));
    fail(new Error('broken'));
    await time.pass(120_000);
    expect(started.received).toHaveLength(1);
    const stats = await started.inside(({ events: { Queue } }) => new Queue({ key: 'work' }).getStats(jobId));
    expect(stats).toEqual({ success: 0, inProgress: 0, failed: 1 });
  });

  it('that does not exist is refused, also one of another queue', async () => {
    const started = await withConsumer();
    const { jobId } = await push(started, { body: {} });
    const missing = { message: expect.stringContaining('was not found for the queue') as unknown };
    await expect(
      started.inside(({ events: { Queue } }) => new Queue({ key: 'quick' }).getStats(jobId)),
    ).rejects.toMatchObject(missing);
    await expect(
      started.inside(({ events: { Queue } }) => new Queue({ key: 'work' }).cancel('no-such-job')),
    ).rejects.toMatchObject(missing);
  });
});

describe('JobLedger', () => {
  const nameOf = (job: number) => ({ queueName: 'work', jobId: `job-${String(job)}` });

  it('persists what it knows, job by job', async () => {
    const store = createMemoryStore();
    const ledger = new JobLedger(store);
    await store.write([...ledger.begin(nameOf(1), 3), ...ledger.begin(nameOf(2), 1)]);
    await store.write([...ledger.succeed(nameOf(1)), ...ledger.fail(nameOf(1))]);
    const later = new JobLedger(store);
    expect(later.find(nameOf(1))).toEqual({ success: 1, inProgress: 1, failed: 1, cancelled: false });
    expect(later.find(nameOf(2))).toMatchObject({ inProgress: 1 });
  });

  it('forgets the oldest of more than 1000 finished jobs, never one under way', async () => {
    const store = createMemoryStore();
    const ledger = new JobLedger(store);
    await store.write(ledger.begin(nameOf(0), 1));
    for (let job = 1; job <= 1001; job++) {
      await store.write(ledger.begin(nameOf(job), 1));
      await store.write(ledger.succeed(nameOf(job)));
    }
    const later = new JobLedger(store);
    expect([0, 1, 2, 1001].map((job) => later.find(nameOf(job)) !== undefined)).toEqual([true, false, true, true]);
  });
});
