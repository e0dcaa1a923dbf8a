import { KvsSyncStates } from '../../../src/adapters/kvs/kvs-sync-states';
import type { Cursor, SyncState } from '../../../src/app/sync/sync-state';
import { InMemoryKeyValue } from '../../support/in-memory-key-value';

const state: SyncState = {
  contractId: 'c1',
  run: 3,
  from: 'preparing',
  step: 7,
  cursor: { phase: 'finished' },
  live: 2,
  building: null,
  retired: 1,
  fields: { sprint: 'customfield_10020', estimate: null, flagged: null },
  selectedFrom: 1_700_000_000_000,
  comparedAt: 1_767_600_000_000,
  points: 1234,
  refusedMirrors: 5,
  progress: {
    state: 'running',
    phase: 'reading',
    done: 10,
    total: 20,
    startedAt: 1_767_600_000_000,
    updatedAt: 1_767_600_001_000,
    message: null,
  },
};

const cursors: readonly Cursor[] = [
  { phase: 'preparing' },
  { phase: 'sprints', nextBoard: 20 },
  { phase: 'reading', token: 'next-page' },
  { phase: 'reading', token: null },
  { phase: 'ancestors', unreachable: ['7'] },
  { phase: 'tagging', after: '100' },
  { phase: 'computing' },
  { phase: 'mirroring', after: '100', tasks: [{ taskId: '9', items: { 'roadmap|feature|rule': ['1', '2'] } }] },
  { phase: 'finished' },
];

describe('KvsSyncStates', () => {
  it.each(cursors)('keeps a checkpoint at $phase', async (cursor) => {
    const states = new KvsSyncStates(new InMemoryKeyValue());
    await states.set({ ...state, cursor });
    expect(await states.get('c1')).toEqual({ ...state, cursor });
  });

  it('knows nothing of a contract that was never synchronised', async () => {
    expect(await new KvsSyncStates(new InMemoryKeyValue()).get('c1')).toBeUndefined();
  });

  it('refuses a checkpoint whose phase it does not know', async () => {
    const kv = new InMemoryKeyValue();
    await kv.set('sync:c1', { v: 1, ...state, cursor: { phase: 'dreaming' } });
    await expect(new KvsSyncStates(kv).get('c1')).rejects.toMatchObject({ failure: 'malformed' });
  });
});
