import * as z from 'zod';

import type { AgedSnapshot, Sites, Snapshots } from '../../app/ports/stores';
import type { FlowDetail } from '../../core/scorecard/flow-detail';
import type { Snapshot } from '../../core/scorecard/snapshot';
import type { SiteMetadata } from '../../core/timeline/site-metadata';
import { ChunkedValues } from './chunked-value';
import type { KeyValue } from './key-value';
import { VersionedValues, readStored, type StoredFormat } from './versioned-value';

/** What authorisation reads of a snapshot is checked; the numbers are the app's own and shown as they are. */
const authorised = z.looseObject({
  contractId: z.string(),
  viewers: z.array(z.string()),
  projectIds: z.array(z.string()),
});
const snapshotSchema = z.object({ snapshot: z.custom<Snapshot>((value) => authorised.safeParse(value).success) });

const snapshotFormat: StoredFormat<Snapshot> = {
  version: 1,
  readers: { 1: (stored) => snapshotSchema.parse(stored).snapshot },
  write: (snapshot) => ({ snapshot }),
};

const snapshotKey = (contractId: string): string => `snapshot:${contractId}`;

const detailShape = z.looseObject({ asOf: z.number(), points: z.array(z.unknown()), wip: z.array(z.unknown()) });
const detailSchema = z.custom<FlowDetail>((value) => detailShape.safeParse(value).success);

/** Snapshots in Forge storage: one value for what every surface shows, and a large one for the long lists. */
export class KvsSnapshots implements Snapshots {
  private readonly snapshots: VersionedValues<Snapshot>;
  private readonly details: ChunkedValues<FlowDetail>;

  constructor(private readonly kv: KeyValue) {
    this.snapshots = new VersionedValues(kv, snapshotFormat);
    this.details = new ChunkedValues(kv, { version: 1, read: (value) => detailSchema.parse(value) });
  }

  async get(contractId: string): Promise<AgedSnapshot | undefined> {
    const key = snapshotKey(contractId);
    const stored = await this.kv.getWithAge(key);
    if (stored === undefined) return undefined;
    return { snapshot: readStored(snapshotFormat, key, stored.value), ageMs: stored.ageMs };
  }

  detail(contractId: string): Promise<FlowDetail | undefined> {
    return this.details.read(`flow-detail:${contractId}`);
  }

  /** The lists first: a snapshot that is shown has its lists. */
  async set(snapshot: Snapshot, detail: FlowDetail): Promise<void> {
    await this.details.write(`flow-detail:${snapshot.contractId}`, detail);
    await this.snapshots.write(snapshotKey(snapshot.contractId), snapshot);
  }
}

const siteShape = z.looseObject({
  statuses: z.array(z.looseObject({ id: z.string(), category: z.string() })),
  types: z.array(z.looseObject({ id: z.string(), level: z.number() })),
  projects: z.array(z.looseObject({ id: z.string(), key: z.string() })),
  boards: z.array(z.looseObject({ id: z.string() })),
  sprints: z.array(z.looseObject({ id: z.string() })),
  resolutions: z.array(z.looseObject({ id: z.string() })),
  fields: z.looseObject({}),
});
const siteSchema = z.custom<SiteMetadata>((value) => siteShape.safeParse(value).success);

/** What each contract knows of the site, in Forge storage. */
export class KvsSites implements Sites {
  private readonly values: ChunkedValues<SiteMetadata>;

  constructor(kv: KeyValue) {
    this.values = new ChunkedValues(kv, { version: 1, read: (value) => siteSchema.parse(value) });
  }

  get(contractId: string): Promise<SiteMetadata | undefined> {
    return this.values.read(`site:${contractId}`);
  }

  set(contractId: string, site: SiteMetadata): Promise<void> {
    return this.values.write(`site:${contractId}`, site);
  }
}
