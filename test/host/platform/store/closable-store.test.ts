import type { OrderedStore } from '../../../../host/platform/app-host-api';
import { ClosableStore } from '../../../../host/platform/store/closable-store';
import { createMemoryStore } from '../../../../host/platform/store/memory-store';

const value = Buffer.from('1');

/** A store whose writes are done when the test says so. */
function aSlowStore() {
  const store = createMemoryStore();
  const finish: (() => void)[] = [];
  const slow: OrderedStore = {
    get: (key) => store.get(key),
    range: (from, to, limit) => store.range(from, to, limit),
    write: async (changes) => {
      await new Promise<void>((resolve) => finish.push(resolve));
      await store.write(changes);
    },
    close: () => store.close(),
  };
  return { slow, finish };
}

describe('ClosableStore', () => {
  it('is the store itself until it is closed', async () => {
    const store = createMemoryStore();
    const view = new ClosableStore(store);
    await view.write([['a', value]]);
    expect(store.get('a')).toEqual(view.get('a'));
    expect([...view.range('a', 'b')]).toHaveLength(1);
  });

  it('finishes on closing what it had begun, without an answer to the writer', async () => {
    const { slow, finish } = aSlowStore();
    const view = new ClosableStore(slow);
    const answered = jest.fn();
    void view.write([['a', value]]).then(answered);
    const closed = view.close();
    finish[0]?.();
    await closed;
    expect(slow.get('a')).toBeDefined();
    await new Promise((resolve) => setImmediate(resolve));
    expect(answered).not.toHaveBeenCalled();
  });

  it('writes nothing more after it was closed', async () => {
    const store = createMemoryStore();
    const view = new ClosableStore(store);
    await view.close();
    const answered = jest.fn();
    view.write([['a', value]]).then(answered, answered);
    await new Promise((resolve) => setImmediate(resolve));
    expect(answered).not.toHaveBeenCalled();
    expect(store.get('a')).toBeUndefined();
  });

  it('passes on what the store refuses', async () => {
    const failing = { ...aSlowStore().slow, write: async () => Promise.reject(new Error('disk full')) };
    await expect(new ClosableStore(failing).write([])).rejects.toThrow('disk full');
  });
});
