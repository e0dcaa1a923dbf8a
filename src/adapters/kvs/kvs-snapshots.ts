import * as z from 'zod';

import type { AgedSnapshot, Snapshots } from '../../app/ports/stores';
import { UpstreamError } from '../../app/ports/upstream-error';
import type { FlowDetail } from '../../core/scorecard/flow-detail';
import type { Snapshot } from '../../core/scorecard/snapshot';
import type { Trace } from '../../core/scorecard/trace';
import { ChunkedValues } from './chunked-value';
import type { KeyValue } from './key-value';
import { TraceFile, traceIndexSchema, type TraceIndex } from './trace-file';
import { VersionedValues, readStored, type StoredFormat } from './versioned-value';

interface StoredSnapshot {
  readonly snapshot: Snapshot;
  readonly traces: TraceIndex;
}

/** What authorisation reads of a snapshot is checked; the numbers are the app's own and shown as they are. */
const authorised = z.looseObject({
  contractId: z.string(),
  viewers: z.array(z.string()),
  projectIds: z.array(z.string()),
});
const snapshotSchema = z.object({
  snapshot: z.custom<Snapshot>((value) => authorised.safeParse(value).success),
  traces: traceIndexSchema,
});

/** Null for a snapshot of an earlier shape: surfaces cannot show it, and the next computation replaces it. */
const snapshotFormat: StoredFormat<StoredSnapshot | null> = {
  version: 2,
  readers: { 1: () => null, 2: (stored) => snapshotSchema.parse(stored) },
  write: (stored) => ({ ...stored }),
};

const snapshotKey = (contractId: string): string => `snapshot:${contractId}`;

const detailShape = z.looseObject({
  asOf: z.number(),
  points: z.array(z.unknown()),
  wip: z.array(z.unknown()),
  sprints: z.array(z.unknown()),
  quality: z.array(z.unknown()),
});
const detailSchema = z.custom<FlowDetail>((value) => detailShape.safeParse(value).success);

/**
 * Snapshots in Forge storage: one value for what every surface shows, a large one for the long lists, and the traces in
 * packs. The value of the snapshot leads to its traces, so that nobody meets those of another one.
 */
export class KvsSnapshots implements Snapshots {
  private readonly snapshots: VersionedValues<StoredSnapshot | null>;
  private readonly details: ChunkedValues<FlowDetail>;

  constructor(
    private readonly kv: KeyValue,
    private readonly options: { readonly partBytes?: number } = {},
  ) {
    this.snapshots = new VersionedValues(kv, snapshotFormat);
    // Version 1 lacks most of what the flow page draws.
    const readers = { 1: () => undefined, 2: (value: unknown) => detailSchema.parse(value) };
    this.details = new ChunkedValues(kv, { version: 2, readers, ...options });
  }

  async get(contractId: string): Promise<AgedSnapshot | undefined> {
    const key = snapshotKey(contractId);
    const found = await this.kv.getWithAge(key);
    if (found === undefined) return undefined;
    const stored = readStored(snapshotFormat, key, found.value);
    return stored === null ? undefined : { snapshot: stored.snapshot, ageMs: found.ageMs };
  }

  detail(contractId: string): Promise<FlowDetail | undefined> {
    return this.details.read(`flow-detail:${contractId}`);
  }

  async trace(contractId: string, traceId: string): Promise<Trace | undefined> {
    const file = this.tracesOf(contractId);
    // Between two reads a later snapshot may have taken the place of the one before it; then its own traces are there.
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const stored = await this.snapshots.read(snapshotKey(contractId));
      if (stored === undefined || stored === null) return undefined;
      const found = await file.read(stored.traces, { id: traceId, asOf: stored.snapshot.asOf });
      if (found !== 'replaced') return found;
    }
    throw new UpstreamError(
      'malformed',
      'The items behind this number are incomplete. Rebuild the contract to replace them.',
    );
  }

  async set(
    snapshot: Snapshot,
    { detail, traces }: { readonly detail: FlowDetail; readonly traces: readonly Trace[] },
  ): Promise<void> {
    const { contractId } = snapshot;
    const before = await this.replaceable(contractId);
    await this.details.write(`flow-detail:${contractId}`, detail);
    const index = await this.tracesOf(contractId).write(traces, before?.traces);
    await this.snapshots.overwrite(snapshotKey(contractId), { snapshot, traces: index });
  }

  /** What is stored now; undefined also for what cannot be read. @throws AppError `newer-data` */
  private async replaceable(contractId: string): Promise<StoredSnapshot | undefined> {
    try {
      return (await this.snapshots.read(snapshotKey(contractId))) ?? undefined;
    } catch (error) {
      // What nobody can read is replaced by what is computed now.
      if (error instanceof UpstreamError && error.failure === 'malformed') return undefined;
      throw error;
    }
  }

  private tracesOf(contractId: string): TraceFile {
    return new TraceFile(this.kv, { contractId, ...this.options });
  }
}
