import * as z from 'zod';

import type { SyncStates } from '../../app/ports/stores';
import type { Cursor, SyncState } from '../../app/sync/sync-state';
import type { KeyValue } from './key-value';
import { VersionedValues, schemaReader, type StoredFormat } from './versioned-value';

const mirrorTask = z.object({ taskId: z.string(), items: z.record(z.string(), z.array(z.string())) });

const cursorSchema: z.ZodType<Cursor> = z.discriminatedUnion('phase', [
  z.object({ phase: z.literal('preparing') }),
  z.object({ phase: z.literal('sprints'), nextBoard: z.int() }),
  z.object({ phase: z.literal('reading'), token: z.string().nullable() }),
  z.object({ phase: z.literal('ancestors'), unreachable: z.array(z.string()) }),
  z.object({ phase: z.literal('tagging'), after: z.string().nullable() }),
  z.object({ phase: z.literal('computing') }),
  z.object({
    phase: z.literal('mirroring'),
    after: z.string().nullable(),
    tasks: z.array(mirrorTask),
  }),
  z.object({ phase: z.literal('finished') }),
]);

const fieldId = z.string().nullable();

const stateSchema: z.ZodType<SyncState> = z.object({
  contractId: z.string(),
  run: z.int(),
  from: z.enum(['preparing', 'tagging', 'computing']),
  step: z.int(),
  cursor: cursorSchema,
  live: z.int().nullable(),
  building: z.int().nullable(),
  retired: z.int().nullable(),
  fields: z.object({ sprint: fieldId, estimate: fieldId, flagged: fieldId }),
  selectedFrom: z.number(),
  comparedAt: z.number(),
  points: z.number(),
  refusedMirrors: z.int(),
  progress: z.object({
    state: z.enum(['running', 'done', 'failed']),
    phase: z.enum(['preparing', 'reading', 'tagging', 'mirroring', 'computing', 'finished']),
    done: z.number(),
    total: z.number(),
    startedAt: z.number(),
    updatedAt: z.number(),
    message: z.string().nullable(),
  }),
});

const format: StoredFormat<SyncState> = {
  version: 1,
  readers: { 1: schemaReader(stateSchema) },
  write: (state) => state,
};

/** The checkpoints of synchronisations in Forge storage; each is read before it is written. */
export class KvsSyncStates implements SyncStates {
  private readonly states: VersionedValues<SyncState>;

  constructor(kv: KeyValue) {
    this.states = new VersionedValues(kv, format);
  }

  get(contractId: string): Promise<SyncState | undefined> {
    return this.states.read(`sync:${contractId}`);
  }

  set(state: SyncState): Promise<void> {
    return this.states.overwrite(`sync:${state.contractId}`, state);
  }
}
