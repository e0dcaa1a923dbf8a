import fc from 'fast-check';
import { z } from 'zod';

import { createMemoryStore } from '../../../../host/platform/store/memory-store';
import { ClosableStore } from '../../../../host/platform/store/closable-store';
import { Activity } from '../../../../host/platform/work/activity';
import { DurableWork } from '../../../../host/platform/work/durable-work';
import { HandTime } from '../support/hand-time';

const data = z.object({ name: z.string(), retries: z.int() });

/** One process: it takes up what is left, accepts new work, and is killed after some runs have begun. */
async function live(
  store: ReturnType<typeof createMemoryStore>,
  accepts: readonly string[],
  killAfter: number,
): Promise<{ readonly accepted: string[]; readonly finished: string[] }> {
  const view = new ClosableStore(store);
  const activity = new Activity();
  const finished: string[] = [];
  const accepted: string[] = [];
  let begun = 0;
  const work = new DurableWork({
    store: view,
    prefix: 'work:',
    data,
    time: new HandTime(),
    delayScale: 0,
    activity,
    parallelism: 3,
    mayStart: () => true,
    run: async ({ name, retries }) => {
      begun += 1;
      if (begun > killAfter) {
        work.close();
        activity.abandon();
        await view.close();
        return new Promise(() => undefined);
      }
      await Promise.resolve();
      if (retries > 0) return { done: false, data: { name, retries: retries - 1 }, delay: 1000 };
      finished.push(name);
      return { done: true, changes: [] };
    },
    reportFailure: (message) => {
      throw new Error(message);
    },
  });
  work.resume();
  for (const name of accepts) {
    const adding = work.add([{ data: { name, retries: name.length % 3 }, delay: 0 }]).then(() => accepted.push(name));
    await Promise.race([adding, activity.quiet()]);
  }
  await activity.quiet();
  return { accepted, finished };
}

describe('DurableWork under kills', () => {
  it('does all that it accepted, whenever it is killed, and then has nothing left', async () => {
    const turn = fc.record({ count: fc.nat(6), killAfter: fc.nat(12) });
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { maxLength: 6 }), async (turns) => {
        const store = createMemoryStore();
        const accepted: string[] = [];
        const finished: string[] = [];
        for (const [index, { count, killAfter }] of [...turns, { count: 1, killAfter: Infinity }].entries()) {
          const names = Array.from({ length: count }, (_, n) => `${'x'.repeat(n + 1)}${String(index)}`);
          const lived = await live(store, names, killAfter);
          accepted.push(...lived.accepted);
          finished.push(...lived.finished);
        }
        expect(accepted.filter((name) => !finished.includes(name))).toEqual([]);
        expect([...store.range('work:', 'work;')]).toEqual([]);
      }),
      { seed: 20, numRuns: 100 },
    );
  });
});
