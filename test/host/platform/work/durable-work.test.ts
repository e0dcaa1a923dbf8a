import { z } from 'zod';

import type { OrderedStore } from '../../../../host/platform/app-host-api';
import { createMemoryStore } from '../../../../host/platform/store/memory-store';
import { Activity } from '../../../../host/platform/work/activity';
import { DurableWork, type WorkOutcome, type WorkParts } from '../../../../host/platform/work/durable-work';
import { HandTime, settled } from '../support/hand-time';

const done: WorkOutcome<string> = { done: true, changes: [] };

/** Work whose runs are recorded; each is answered by `outcome`. */
function aWork(overrides: Partial<WorkParts<string>> = {}) {
  const store = overrides.store ?? createMemoryStore();
  const time = new HandTime();
  const ran: string[] = [];
  const failures: string[] = [];
  const activity = new Activity();
  const work = new DurableWork<string>({
    store,
    prefix: 'work:',
    data: z.string(),
    time,
    delayScale: 1,
    activity,
    parallelism: 2,
    mayStart: () => true,
    run: async () => done,
    reportFailure: (message) => failures.push(message),
    ...overrides,
  });
  return { work, store, time, ran, failures, activity };
}

const persisted = (store: OrderedStore) => [...store.range('work:', 'work;')].length;
const now = (data: string) => ({ data, delay: 0 });

/** A run that goes on until the test ends it by the name of its data. */
function endedByHand() {
  const began: string[] = [];
  const ends = new Map<string, (outcome: WorkOutcome<string>) => void>();
  const run = (data: string) => {
    began.push(data);
    return new Promise<WorkOutcome<string>>((resolve) => ends.set(data, resolve));
  };
  const end = async (data: string, outcome = done) => {
    ends.get(data)?.(outcome);
    await settled();
  };
  return { began, run, end };
}

describe('DurableWork', () => {
  it('is persisted before it is accepted and while it runs, and forgotten when it is done', async () => {
    const { began, run, end } = endedByHand();
    const { work, store } = aWork({ run });
    await work.add([now('a')]);
    expect(persisted(store)).toBe(1);
    expect(began).toEqual(['a']);
    await end('a');
    expect(persisted(store)).toBe(0);
  });

  it('writes further changes together with the work, and with its end', async () => {
    const { work, store, activity } = aWork({
      run: async () => ({ done: true, changes: [['note:end', Buffer.from('2')]] }),
    });
    await work.add([now('a')], [['note:begin', Buffer.from('1')]]);
    await activity.quiet();
    expect([...store.range('note:', 'note;')].map(([key]) => key)).toEqual(['note:begin', 'note:end']);
  });

  it('runs as many at once as it may, the others in their order', async () => {
    const { began, run, end } = endedByHand();
    const { work } = aWork({ run });
    await work.add(['a', 'b', 'c', 'd'].map(now));
    expect(began).toEqual(['a', 'b']);
    await end('b');
    await end('a');
    expect(began).toEqual(['a', 'b', 'c', 'd']);
  });

  it('passes over work that may not start beside what runs', async () => {
    const { began, run, end } = endedByHand();
    const { work } = aWork({ run, mayStart: (data, running) => !running.some((other) => other[0] === data[0]) });
    await work.add(['a1', 'a2', 'b1'].map(now));
    expect(began).toEqual(['a1', 'b1']);
    await end('a1');
    expect(began).toEqual(['a1', 'b1', 'a2']);
  });

  it('waits for its delay, and starts by due time', async () => {
    const { began, run } = endedByHand();
    const { work, time } = aWork({ run, parallelism: 9 });
    await work.add([
      { data: 'late', delay: 2000 },
      { data: 'soon', delay: 1000 },
    ]);
    await time.pass(999);
    expect(began).toEqual([]);
    await time.pass(1);
    expect(began).toEqual(['soon']);
    await time.pass(1000);
    expect(began).toEqual(['soon', 'late']);
  });

  it('runs again with other data after the delay of a retry', async () => {
    const { began, run, end } = endedByHand();
    const { work, store, time } = aWork({ run });
    await work.add([now('first')]);
    await end('first', { done: false, data: 'second', delay: 5000 });
    await time.pass(4999);
    expect(began).toEqual(['first']);
    await time.pass(1);
    expect(began).toEqual(['first', 'second']);
    await end('second');
    expect(persisted(store)).toBe(0);
  });

  it('scales delays; at 0 nothing waits', async () => {
    const { began, run } = endedByHand();
    const { work, time } = aWork({ run, delayScale: 0.1 });
    await work.add([{ data: 'a', delay: 10_000 }]);
    await time.pass(1000);
    expect(began).toEqual(['a']);
    const unscaled = endedByHand();
    const { work: noWait } = aWork({ run: unscaled.run, delayScale: 0 });
    await noWait.add([{ data: 'b', delay: 10_000 }]);
    expect(unscaled.began).toEqual(['b']);
  });

  it('can be hastened: what waits runs at once, in the order of its due time', async () => {
    const { began, run } = endedByHand();
    const { work } = aWork({ run, parallelism: 9 });
    await work.add([
      { data: 'late', delay: 9000 },
      { data: 'soon', delay: 1000 },
    ]);
    expect(work.hasten()).toBe(2);
    expect(began).toEqual(['soon', 'late']);
    expect(work.hasten()).toBe(0);
  });

  it('takes up after a kill what had begun, what waited and what was delayed, in its order and with its data', async () => {
    const { run, end } = endedByHand();
    const first = aWork({ run });
    await first.work.add([now('begun'), now('also begun'), now('waits'), { data: 'delayed', delay: 60_000 }]);
    await end('also begun', { done: false, data: 'to be tried again', delay: 0 });
    first.work.close();
    const next = endedByHand();
    const second = aWork({ run: next.run, store: first.store, parallelism: 9 });
    second.work.resume();
    expect(next.began).toEqual(['begun', 'to be tried again', 'waits']);
    await second.time.pass(60_000);
    expect(next.began).toContain('delayed');
  });

  it('goes on counting after a restart, so that no work overwrites another', async () => {
    const first = aWork({ run: endedByHand().run });
    await first.work.add([now('a')]);
    first.work.close();
    const second = aWork({ run: endedByHand().run, store: first.store });
    second.work.resume();
    await second.work.add([now('b')]);
    expect(persisted(first.store)).toBe(2);
  });

  it('starts nothing more and decides nothing more once it is closed', async () => {
    const { began, run, end } = endedByHand();
    const { work, store, time } = aWork({ run });
    await work.add([now('a'), { data: 'b', delay: 1000 }]);
    work.close();
    await end('a');
    await time.pass(1000);
    expect(began).toEqual(['a']);
    expect(persisted(store)).toBe(2);
  });

  it('keeps what could not be decided, says so, and goes on', async () => {
    let runs = 0;
    const { work, store, failures, activity } = aWork({
      run: async () => {
        runs += 1;
        if (runs === 1) throw new Error('no such consumer');
        return done;
      },
    });
    await work.add(['a', 'b'].map(now));
    await activity.quiet();
    expect(failures).toEqual(['no such consumer']);
    expect(persisted(store)).toBe(1);
  });

  it('forgets waiting work that matches, not what runs', async () => {
    const { began, run, end } = endedByHand();
    const { work, store } = aWork({ run, parallelism: 1 });
    await work.add(['x1', 'x2', 'y1', 'x3'].map(now));
    await work.removeWaiting(
      (data) => data.startsWith('x'),
      (removed) => [['note', Buffer.from(removed.join())]],
    );
    expect(Buffer.from(store.get('note') ?? []).toString()).toBe('x2,x3');
    await end('x1');
    expect(began).toEqual(['x1', 'y1']);
  });
});
