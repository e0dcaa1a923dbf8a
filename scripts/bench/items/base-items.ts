import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { readExportedIssue, type ExportedIssue } from '../../../report/input/exported-issue';
import { fieldRoles } from '../../../report/site/field-roles';
import { SiteOfItems } from '../../../report/site/site-of-items';
import type { EpochMs } from '../../../src/core/time/instant';
import type { SiteMetadata } from '../../../src/core/timeline/site-metadata';

/** The items that a benchmark repeats, as lines of an export, and the site as far as they tell of it. */
export interface BaseItems {
  readonly name: string;
  readonly lines: readonly string[];
  readonly fields: SiteMetadata['fields'];
  readonly site: SiteMetadata;
  /** The newest instant that an item carries: the metrics are computed as of it. */
  readonly asOf: EpochMs;
}

const REAL_DATA = '../shared/data/duraspace.ndjson.gz';
/** So many items tell which custom fields mean what. */
const SAMPLE = 500;

/** Real items where the data lie beside the project, else those of the generated site. */
export async function baseItems(): Promise<BaseItems> {
  const file = resolve(REAL_DATA);
  if (!existsSync(file)) {
    // The simulated site is not loaded where nobody needs it: memory is measured.
    const { generatedLines } = await import('./generated-lines');
    return baseOf(`items of the generated site`, await generatedLines());
  }
  return baseOf('real items (DuraSpace)', gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n'));
}

function baseOf(name: string, lines: readonly string[]): BaseItems {
  const read = (line: string): ExportedIssue => readExportedIssue(JSON.parse(line));
  const fields = fieldRoles(lines.slice(0, SAMPLE).map(read), {});
  const site = new SiteOfItems(fields);
  let asOf = 0;
  for (const line of lines) {
    const { issue } = read(line);
    site.add(issue);
    asOf = Math.max(asOf, issue.updated);
  }
  return { name: `${lines.length} ${name}`, lines, fields, site: site.site(), asOf };
}
