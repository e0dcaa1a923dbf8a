import * as z from 'zod';

import type { Sites } from '../../app/ports/stores';
import type { SiteMetadata } from '../../core/timeline/site-metadata';
import { ChunkedValues } from './chunked-value';
import type { KeyValue } from './key-value';

const named = z.array(z.looseObject({ id: z.string() }));

const shapeOfVersion1 = z.looseObject({
  statuses: z.array(z.looseObject({ id: z.string(), category: z.string() })),
  types: z.array(z.looseObject({ id: z.string(), level: z.number() })),
  projects: z.array(z.looseObject({ id: z.string(), key: z.string() })),
  boards: named,
  sprints: named,
  resolutions: named,
  fields: z.looseObject({}),
});
const shape = shapeOfVersion1.extend({
  priorities: named,
  versions: z.array(z.looseObject({ id: z.string(), projectId: z.string() })),
});

const siteOfVersion1 = z
  .custom<Omit<SiteMetadata, 'priorities' | 'versions'>>((value) => shapeOfVersion1.safeParse(value).success)
  // The next synchronisation reads them.
  .transform((site): SiteMetadata => ({ ...site, priorities: [], versions: [] }));
const siteSchema = z.custom<SiteMetadata>((value) => shape.safeParse(value).success);

/** What each contract knows of the site, in Forge storage. */
export class KvsSites implements Sites {
  private readonly values: ChunkedValues<SiteMetadata>;

  constructor(kv: KeyValue) {
    this.values = new ChunkedValues(kv, {
      version: 2,
      readers: { 1: (value) => siteOfVersion1.parse(value), 2: (value) => siteSchema.parse(value) },
    });
  }

  get(contractId: string): Promise<SiteMetadata | undefined> {
    return this.values.read(`site:${contractId}`);
  }

  set(contractId: string, site: SiteMetadata): Promise<void> {
    return this.values.write(`site:${contractId}`, site);
  }
}
