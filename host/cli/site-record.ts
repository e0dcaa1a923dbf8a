import { z } from 'zod';
import type { OrderedStore } from '../platform/app-host-api';
import { HostError } from './host-error';

const recordSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('generated'), seed: z.number(), end: z.number(), size: z.number().nullable() }),
  z.object({ kind: z.literal('imported'), file: z.string(), sha256: z.string(), end: z.number() }),
  z.object({ kind: z.literal('given'), cloudId: z.string() }),
]);

/** Which site a store belongs to: enough to build the same one again. */
export type SiteRecord = z.infer<typeof recordSchema>;

const KEY = 'host:site';

/** The site that the store holds; null in a new store. */
export function readSiteRecord(store: OrderedStore): SiteRecord | null {
  const bytes = store.get(KEY);
  return bytes === undefined ? null : recordSchema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
}

export async function writeSiteRecord(store: OrderedStore, record: SiteRecord): Promise<void> {
  await store.write([[KEY, Buffer.from(JSON.stringify(record))]]);
}

/** The site in words, for the line that says what is served and the one that refuses another. */
export function describeSite(record: SiteRecord): string {
  switch (record.kind) {
    case 'generated':
      return `the generated site with seed ${record.seed}, ending ${new Date(record.end).toISOString().slice(0, 10)}`;
    case 'imported':
      return `the site imported from ${record.file}`;
    case 'given':
      return `the site ${record.cloudId}`;
  }
}

/** What is said when another site is asked for than the one that is kept. */
export function differentSite(kept: SiteRecord, wanted: string): HostError {
  return new HostError(
    'DIFFERENT_SITE',
    `The data folder holds ${describeSite(kept)}, not ${wanted}: use --reset to begin anew, or another --data-dir.`,
  );
}
