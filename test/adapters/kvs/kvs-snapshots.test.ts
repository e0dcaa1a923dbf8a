import { KvsSites, KvsSnapshots } from '../../../src/adapters/kvs/kvs-snapshots';
import type { FlowDetail } from '../../../src/core/scorecard/flow-detail';
import { aSite, aSprint } from '../../support/facts';
import { InMemoryKeyValue } from '../../support/in-memory-key-value';
import { aSnapshot } from '../../support/snapshot';

const detail: FlowDetail = {
  asOf: 1,
  points: [{ itemId: '1', doneDay: 20_000, cycleTimeDays: 4, category: 'roadmap' }],
  weeks: [],
  wip: [],
};
const snapshot = aSnapshot({ contractId: 'c1' });

describe('KvsSnapshots', () => {
  it('gives the snapshot with its age in one read', async () => {
    const kv = new InMemoryKeyValue();
    const snapshots = new KvsSnapshots(kv);
    await snapshots.set(snapshot, detail);
    kv.reads = 0;
    kv.ageMs = 60_000;
    expect(await snapshots.get('c1')).toEqual({ snapshot, ageMs: 60_000 });
    expect(kv.reads).toBe(1);
  });

  it('keeps the long lists apart', async () => {
    const snapshots = new KvsSnapshots(new InMemoryKeyValue());
    await snapshots.set(snapshot, detail);
    expect(await snapshots.detail('c1')).toEqual(detail);
  });

  it('has nothing before the first computation', async () => {
    const snapshots = new KvsSnapshots(new InMemoryKeyValue());
    expect(await snapshots.get('c1')).toBeUndefined();
    expect(await snapshots.detail('c1')).toBeUndefined();
  });

  it('stores lists that are larger than one value may be', async () => {
    const snapshots = new KvsSnapshots(new InMemoryKeyValue());
    const points = Array.from({ length: 8000 }, (_, i) => ({
      itemId: String(i),
      doneDay: 20_000,
      cycleTimeDays: i % 90,
      category: 'roadmap' as const,
    }));
    await snapshots.set(snapshot, { ...detail, points });
    expect((await snapshots.detail('c1'))?.points).toHaveLength(8000);
  });

  it('refuses a snapshot of a newer version and does not write over it', async () => {
    const kv = new InMemoryKeyValue();
    await kv.set('snapshot:c1', { v: 2, other: true });
    const snapshots = new KvsSnapshots(kv);
    await expect(snapshots.get('c1')).rejects.toMatchObject({ code: 'newer-data' });
    await expect(snapshots.set(snapshot, detail)).rejects.toMatchObject({ code: 'newer-data' });
    expect(kv.dump('snapshot:')).toBe('snapshot:c1={"v":2,"other":true}');
  });

  it('does not show a snapshot that says nothing about whom it may be shown to', async () => {
    const kv = new InMemoryKeyValue();
    await kv.set('snapshot:c1', { v: 1, snapshot: { contractId: 'c1' } });
    await expect(new KvsSnapshots(kv).get('c1')).rejects.toMatchObject({ failure: 'malformed' });
  });
});

describe('KvsSites', () => {
  it('keeps what is known of the site, with thousands of sprints', async () => {
    const sites = new KvsSites(new InMemoryKeyValue());
    const site = aSite({ sprints: Array.from({ length: 3000 }, (_, i) => aSprint({ id: String(i) })) });
    await sites.set('c1', site);
    expect(await sites.get('c1')).toEqual(site);
    expect(await sites.get('c2')).toBeUndefined();
  });

  it('refuses a site of another shape', async () => {
    const kv = new InMemoryKeyValue();
    const sites = new KvsSites(kv);
    await sites.set('c1', { ...aSite(), statuses: 'none' } as never);
    await expect(sites.get('c1')).rejects.toThrow();
  });
});
