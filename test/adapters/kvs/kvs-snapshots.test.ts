import { KvsSnapshots } from '../../../src/adapters/kvs/kvs-snapshots';
import type { FlowDetail } from '../../../src/core/scorecard/flow-detail';
import type { Trace } from '../../../src/core/scorecard/trace';
import { aTrace } from '../../support/a-trace';
import { aFlowDetail } from '../../support/flow-detail';
import { CutOff, InMemoryKeyValue } from '../../support/in-memory-key-value';
import { aSnapshot } from '../../support/snapshot';
import { storeChunked } from '../../support/store-chunked';

const detail: FlowDetail = aFlowDetail();
const snapshot = aSnapshot({ contractId: 'c1' });
const traces = [aTrace(), aTrace({ id: 'wip', definitionId: 'wip', behind: [] })];

describe('a snapshot', () => {
  it('comes with its age in one read', async () => {
    const kv = new InMemoryKeyValue();
    const snapshots = new KvsSnapshots(kv);
    await snapshots.set(snapshot, { detail, traces });
    kv.reads = 0;
    kv.ageMs = 60_000;
    expect(await snapshots.get('c1')).toEqual({ snapshot, ageMs: 60_000 });
    expect(kv.reads).toBe(1);
  });

  it('is not there before the first computation', async () => {
    const snapshots = new KvsSnapshots(new InMemoryKeyValue());
    expect(await snapshots.get('c1')).toBeUndefined();
    expect(await snapshots.detail('c1')).toBeUndefined();
    expect(await snapshots.trace('c1', 'cycle-time')).toBeUndefined();
  });

  it('of a newer version is refused and not written over', async () => {
    const kv = new InMemoryKeyValue();
    await kv.set('snapshot:c1', { v: 3, other: true });
    const snapshots = new KvsSnapshots(kv);
    await expect(snapshots.get('c1')).rejects.toMatchObject({ code: 'newer-data' });
    await expect(snapshots.set(snapshot, { detail, traces })).rejects.toMatchObject({ code: 'newer-data' });
    expect(kv.dump()).toBe('snapshot:c1={"v":3,"other":true}');
  });

  it('of version 1 is as if not there, and is replaced by the next one', async () => {
    const kv = new InMemoryKeyValue();
    const old = { contractId: 'c1', viewers: ['ann'], projectIds: ['P'], flow: { cycleTime: { n: 3 } } };
    await kv.set('snapshot:c1', { v: 1, snapshot: old });
    const snapshots = new KvsSnapshots(kv);
    expect(await snapshots.get('c1')).toBeUndefined();
    expect(await snapshots.trace('c1', 'cycle-time')).toBeUndefined();
    await snapshots.set(snapshot, { detail, traces });
    expect((await snapshots.get('c1'))?.snapshot).toEqual(snapshot);
    expect(await snapshots.trace('c1', 'cycle-time')).toEqual(traces[0]);
  });

  it.each([
    ['says nothing about whom it may be shown to', { snapshot: { contractId: 'c1' }, traces: { slot: 0, packs: [] } }],
    ['does not lead to its traces', { snapshot }],
  ])('that %s is not shown, and is replaced by the next one', async (_, stored) => {
    const kv = new InMemoryKeyValue();
    await kv.set('snapshot:c1', { v: 2, ...stored });
    const snapshots = new KvsSnapshots(kv);
    await expect(snapshots.get('c1')).rejects.toMatchObject({ failure: 'malformed' });
    await snapshots.set(snapshot, { detail, traces });
    expect((await snapshots.get('c1'))?.snapshot).toEqual(snapshot);
  });

  it('writes nothing twice when it is computed again', async () => {
    const kv = new InMemoryKeyValue();
    const snapshots = new KvsSnapshots(kv);
    await snapshots.set(snapshot, { detail, traces });
    const before = kv.dump();
    kv.writes = 0;
    await snapshots.set(snapshot, { detail, traces });
    expect(kv.dump()).toBe(before);
    expect(kv.writes).toBe(1);
  });
});

describe('the long lists', () => {
  it('are kept apart, however long', async () => {
    const snapshots = new KvsSnapshots(new InMemoryKeyValue());
    const points = Array.from({ length: 8000 }, (_, i) => ({
      itemId: String(i),
      doneDay: 20_000,
      cycleTimeDays: i % 90,
      category: 'roadmap' as const,
    }));
    await snapshots.set(snapshot, { detail: { ...detail, points }, traces });
    expect(await snapshots.detail('c1')).toEqual({ ...detail, points });
  });

  it('of version 1 are as if not there', async () => {
    const kv = new InMemoryKeyValue();
    storeChunked(kv, 'flow-detail:c1', { version: 1, value: { asOf: 1, points: [], weeks: [], wip: [] } });
    expect(await new KvsSnapshots(kv).detail('c1')).toBeUndefined();
  });

  it('are refused where they lack what the flow page draws', async () => {
    const kv = new InMemoryKeyValue();
    storeChunked(kv, 'flow-detail:c1', { version: 2, value: { asOf: 1, points: [], wip: [] } });
    await expect(new KvsSnapshots(kv).detail('c1')).rejects.toThrow();
  });
});

describe('the trace of a number', () => {
  /** A thousand numbers with sixty items each, and one with many. */
  const many: readonly Trace[] = [
    ...Array.from({ length: 1000 }, (_, i) =>
      aTrace({
        id: `planned:b${i}:s1`,
        behind: Array.from({ length: 60 }, (__, k) => ({ itemId: String(i * 60 + k), value: k, part: null })),
      }),
    ),
    aTrace({
      id: 'lead-time',
      behind: Array.from({ length: 90_000 }, (_, i) => ({
        itemId: String((i * 7919) % 600_011),
        value: i,
        part: null,
      })),
    }),
  ];

  it('takes two reads, however many numbers there are and however many items stand behind one', async () => {
    const kv = new InMemoryKeyValue();
    const snapshots = new KvsSnapshots(kv);
    await snapshots.set(snapshot, { detail, traces: many });
    for (const wanted of [many[0], many[999], many[1000]]) {
      kv.reads = 0;
      expect(await snapshots.trace('c1', wanted?.id ?? '')).toEqual(wanted);
      expect(kv.reads).toBe(2);
    }
    expect(await snapshots.trace('c1', 'planned:b1000:s1')).toBeUndefined();
  });

  it('shares its value with the small ones beside it', async () => {
    const kv = new InMemoryKeyValue();
    await new KvsSnapshots(kv).set(snapshot, { detail, traces: many });
    const values = [...kv.entries.keys()].filter((key) => key.startsWith('trace:'));
    expect(values.length).toBeLessThan(10);
  });

  it('is always one of the snapshot that is shown, wherever the writer of the next one is cut off', async () => {
    const small = { partBytes: 600 };
    const next = aSnapshot({ contractId: 'c1', asOf: snapshot.asOf + 1000 });
    const nextTraces = traces.map((trace) => aTrace({ ...trace, asOf: next.asOf, n: 99 }));
    for (let writes = 0; ; writes += 1) {
      const kv = new InMemoryKeyValue();
      const snapshots = new KvsSnapshots(kv, small);
      await snapshots.set(snapshot, { detail, traces });
      kv.writesLeft = writes;
      const cutOff = await snapshots
        .set(next, { detail, traces: nextTraces })
        .then(() => false)
        .catch((error: unknown) => error instanceof CutOff);
      kv.writesLeft = Infinity;
      const shown = await snapshots.get('c1');
      const expected = cutOff ? traces[0] : nextTraces[0];
      expect(shown?.snapshot.asOf).toBe(expected?.asOf);
      expect(await snapshots.trace('c1', 'cycle-time')).toEqual(expected);
      await snapshots.set(next, { detail, traces: nextTraces });
      expect(await snapshots.trace('c1', 'cycle-time')).toEqual(nextTraces[0]);
      if (!cutOff) break;
    }
  });

  it('is that of the later snapshot when two were stored between its reads', async () => {
    const kv = new InMemoryKeyValue();
    const snapshots = new KvsSnapshots(kv);
    await snapshots.set(snapshot, { detail, traces });
    const at = (asOf: number) => ({ detail, traces: [aTrace({ asOf, n: asOf })] });
    const readMany = kv.getMany.bind(kv);
    kv.getMany = async (keys) => {
      kv.getMany = readMany;
      await snapshots.set({ ...snapshot, asOf: 1 }, at(1));
      await snapshots.set({ ...snapshot, asOf: 2 }, at(2));
      return kv.getMany(keys);
    };
    expect(await snapshots.trace('c1', 'cycle-time')).toEqual(aTrace({ asOf: 2, n: 2 }));
  });

  it('is refused when a part of it was lost', async () => {
    const kv = new InMemoryKeyValue();
    const snapshots = new KvsSnapshots(kv);
    await snapshots.set(snapshot, { detail, traces });
    kv.entries.delete('trace:c1:0:0:0');
    await expect(snapshots.trace('c1', 'wip')).rejects.toMatchObject({ failure: 'malformed' });
  });
});
