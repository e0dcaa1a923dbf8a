import { KeyLocks } from '../../../../host/platform/kvs/key-locks';

/** Runs holders that say when they begin and end, and end when the test opens their gate. */
function recordHolders(locks: KeyLocks) {
  const events: string[] = [];
  const gates = new Map<string, () => void>();
  const hold = (name: string, keys: readonly string[]) =>
    locks.holding(keys, async () => {
      events.push(`${name} begins`);
      await new Promise<void>((resolve) => gates.set(name, resolve));
      events.push(`${name} ends`);
    });
  const open = async (name: string) => {
    gates.get(name)?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { events, hold, open };
}

describe('KeyLocks', () => {
  it('lets the holders of one key in one after the other, in the order in which they came', async () => {
    const { events, hold, open } = recordHolders(new KeyLocks());
    const all = [hold('first', ['a']), hold('second', ['a']), hold('third', ['a'])];
    await open('');
    for (const name of ['first', 'second', 'third']) await open(name);
    await Promise.all(all);
    expect(events).toEqual([
      'first begins',
      'first ends',
      'second begins',
      'second ends',
      'third begins',
      'third ends',
    ]);
  });

  it('lets holders of different keys in together', async () => {
    const { events, hold, open } = recordHolders(new KeyLocks());
    const all = [hold('first', ['a']), hold('second', ['b'])];
    await open('');
    expect(events).toEqual(['first begins', 'second begins']);
    await open('first');
    await open('second');
    await Promise.all(all);
  });

  it('makes a holder of several keys wait for each of them', async () => {
    const { events, hold, open } = recordHolders(new KeyLocks());
    const all = [hold('a', ['a']), hold('b', ['b']), hold('both', ['b', 'a'])];
    await open('b');
    await open('b');
    expect(events).not.toContain('both begins');
    await open('a');
    expect(events).toContain('both begins');
    await open('both');
    await Promise.all(all);
  });

  it('lets the next in when a holder fails, and passes the failure on', async () => {
    const locks = new KeyLocks();
    const failed = locks.holding(['a'], async () => Promise.reject(new Error('disk full')));
    const next = locks.holding(['a'], async () => 'in');
    await expect(failed).rejects.toThrow('disk full');
    await expect(next).resolves.toBe('in');
  });
});
