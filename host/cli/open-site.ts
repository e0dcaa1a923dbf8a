import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { generateSite } from '../data/generate';
import { importSite, type ImportProblem } from '../data/import';
import { ImportError } from '../data/import/read-lines';
import type { SiteData } from '../jira/model';
import type { OrderedStore } from '../platform/app-host-api';
import { HostError, systemCode } from './host-error';
import { DEFAULT_SEED } from './options';
import { describeSite, differentSite, readSiteRecord, type SiteRecord, writeSiteRecord } from './site-record';

/** Which site to serve. A generated one without a seed continues whatever the store holds. */
export type SiteChoice =
  | { readonly kind: 'generated'; readonly seed: number | null; readonly size?: number }
  | { readonly kind: 'imported'; readonly file: string }
  | { readonly kind: 'given'; readonly site: SiteData };

export interface OpenSiteOptions {
  readonly store: OrderedStore;
  readonly choice: SiteChoice;
  /** Epoch milliseconds at which the site stands still; null lets it begin at `now`. */
  readonly asOf: number | null;
  readonly now: number;
}

export interface OpenedSite {
  /** As it was before anything was done to it. */
  readonly site: SiteData;
  readonly problems: readonly ImportProblem[];
  readonly description: string;
}

/**
 * Builds the site that the store belongs to, or, in a new store, the one that was chosen. Throws
 * `HostError` DIFFERENT_SITE when the store holds another, SITE_UNREADABLE when a file cannot be read.
 */
export async function openSite(options: OpenSiteOptions): Promise<OpenedSite> {
  const kept = readSiteRecord(options.store);
  const record = kept === null ? newRecord(options) : continued(kept, options);
  const built = await build(record, options.choice);
  // After building: a file that turned out to be no export must not bind the folder to itself.
  if (kept === null) await writeSiteRecord(options.store, record);
  return { ...built, description: describeSite(record) };
}

function newRecord({ choice, asOf, now }: OpenSiteOptions): SiteRecord {
  const end = asOf ?? now;
  switch (choice.kind) {
    case 'generated':
      return { kind: 'generated', seed: choice.seed ?? DEFAULT_SEED, end, size: choice.size ?? null };
    case 'imported':
      return { kind: 'imported', file: choice.file, sha256: hashFile(choice.file), end };
    case 'given':
      return { kind: 'given', cloudId: choice.site.cloudId };
  }
}

/** The kept site, when it is the one that was asked for or nothing in particular was. */
function continued(kept: SiteRecord, { choice, asOf }: OpenSiteOptions): SiteRecord {
  if (kept.kind !== 'given' && asOf !== null && asOf !== kept.end) {
    throw differentSite(kept, `one as of ${new Date(asOf).toISOString()}`);
  }
  switch (choice.kind) {
    case 'generated':
      if (choice.seed === null && kept.kind !== 'given') return kept;
      if (kept.kind === 'generated' && kept.seed === choice.seed) return kept;
      throw differentSite(kept, `the generated site with seed ${choice.seed ?? DEFAULT_SEED}`);
    case 'imported':
      if (kept.kind === 'imported' && kept.sha256 === hashFile(choice.file)) return { ...kept, file: choice.file };
      throw differentSite(kept, `the site in ${choice.file}`);
    case 'given':
      if (kept.kind === 'given' && kept.cloudId === choice.site.cloudId) return kept;
      throw differentSite(kept, `the site ${choice.site.cloudId}`);
  }
}

async function build(record: SiteRecord, choice: SiteChoice): Promise<Pick<OpenedSite, 'site' | 'problems'>> {
  switch (record.kind) {
    case 'generated': {
      const size = record.size === null ? {} : { size: record.size };
      return { site: generateSite({ seed: record.seed, end: record.end, ...size }), problems: [] };
    }
    case 'imported':
      if (hashFile(record.file) !== record.sha256) throw differentSite(record, `what ${record.file} has become`);
      return importFile(record.file, record.end);
    case 'given':
      if (choice.kind === 'given') return { site: choice.site, problems: [] };
      throw differentSite(record, 'a site from the command line');
  }
}

async function importFile(file: string, asOf: number): Promise<Pick<OpenedSite, 'site' | 'problems'>> {
  try {
    const { site, problems } = await importSite(file, { asOf });
    if (site.issues.length === 0) throw unreadable(file, 'no line of it is a work item', null);
    return { site, problems };
  } catch (error) {
    if (error instanceof ImportError) throw new HostError('SITE_UNREADABLE', error.message, error);
    throw error;
  }
}

function hashFile(file: string): string {
  try {
    return createHash('sha256').update(readFileSync(file)).digest('hex');
  } catch (error) {
    throw unreadable(file, systemCode(error) ?? 'unknown error', error);
  }
}

function unreadable(file: string, reason: string, cause: unknown): HostError {
  return new HostError('SITE_UNREADABLE', `The site file ${file} cannot be read (${reason}): check --site.`, cause);
}
