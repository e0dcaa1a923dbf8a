import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { readIssue } from '../../src/adapters/jira/issue-wire';
import { parseInstant } from '../../src/adapters/jira/parse-instant';
import { toFacts } from '../../src/adapters/jira/to-facts';
import type { ItemFacts } from '../../src/core/timeline/item-facts';
import type { SiteMetadata, StatusCategory } from '../../src/core/timeline/site-metadata';
import { aSite } from './facts';

/**
 * 2,055 real work items, and their timelines as jirametrics 3.3.2pre1 computes them, which shares no code with this
 * project. The data lies beside the project and is never copied into it.
 */
const folder = resolve(__dirname, '../../../shared/data');
export const duraspaceFile = resolve(folder, 'duraspace.ndjson.gz');
const expectedFile = resolve(folder, 'duraspace.expected.csv');

export const isDuraspaceThere = existsSync(duraspaceFile) && existsSync(expectedFile);

/** A chapter of tests that needs the data, and says so where it is not there. */
export const describeDuraspace = (title: string, tests: () => void): void => {
  if (isDuraspaceThere) describe(title, tests);
  else describe.skip(`${title} (skipped: there is no ../shared/data beside the project)`, tests);
};

/** One row of the reference, as it is written there. */
export interface ReferenceRow {
  readonly type: string;
  readonly started: string;
  readonly stopped: string;
  readonly cycleTime: string;
  readonly age: string;
}

/** The reference by the present key of the item. */
export function referenceRows(): ReadonlyMap<string, ReferenceRow> {
  if (!isDuraspaceThere) return new Map();
  const [, ...lines] = readFileSync(expectedFile, 'utf8').trim().split(/\r?\n/);
  return new Map(
    lines.map((line) => {
      const [key = '', type = '', , started = '', stopped = '', cycleTime = '', age = ''] = line.split(',');
      return [key, { type, started, stopped, cycleTime, age }];
    }),
  );
}

interface RawHistory {
  readonly created: number;
  readonly items: readonly { readonly field: string; readonly from: string | null; readonly to: string | null }[];
}

/** An item as the export holds it. */
export interface RawIssue {
  readonly key: string;
  readonly changelog?: { readonly histories: readonly RawHistory[] };
  readonly fields: {
    readonly status: { readonly id: string; readonly name: string; readonly statusCategory: { readonly key: string } };
    readonly issuetype: { readonly id: string; readonly name: string; readonly subtask: boolean };
    readonly project: { readonly id: string; readonly key: string };
    readonly resolution?: { readonly id: string; readonly name: string } | null;
  };
}

const CATEGORY_OF_KEY: Readonly<Record<string, StatusCategory>> = {
  new: 'todo',
  indeterminate: 'in-progress',
  done: 'done',
};

/** The items as the adapter reads them, and the site as far as the export tells of it. */
export function duraspace(): { items: readonly ItemFacts[]; site: SiteMetadata; issues: readonly RawIssue[] } {
  if (!isDuraspaceThere) return { items: [], site: aSite(), issues: [] };
  const lines = gunzipSync(readFileSync(duraspaceFile)).toString('utf8').trim().split('\n');
  const raws = lines.map((line) => JSON.parse(line) as RawIssue);
  const fields = { sprint: null, estimate: null, flagged: null };
  return {
    items: raws.map((raw) => toFacts(readIssue(raw), fields)),
    site: siteOf(raws),
    issues: raws.map(withInstants),
  };
}

/** An export writes an instant with an offset, of which it has three. */
function withInstants(raw: RawIssue): RawIssue {
  const histories = raw.changelog?.histories.map((one) => ({
    ...one,
    created: parseInstant(String(one.created)) ?? 0,
  }));
  return { ...raw, changelog: { histories: histories ?? [] } };
}

function siteOf(raws: readonly RawIssue[]): SiteMetadata {
  const byId = <T extends { id: string }>(all: readonly T[]): T[] => [
    ...new Map(all.map((one) => [one.id, one])).values(),
  ];
  return aSite({
    statuses: byId(
      raws.map(({ fields: { status } }) => ({
        id: status.id,
        name: status.name,
        category: CATEGORY_OF_KEY[status.statusCategory.key] ?? 'todo',
      })),
    ),
    types: byId(
      raws.map(
        ({
          fields: {
            issuetype: { id, name, subtask },
          },
        }) => ({
          id,
          name,
          level: subtask ? -1 : name === 'Epic' ? 1 : 0,
        }),
      ),
    ),
    projects: byId(raws.map(({ fields: { project } }) => ({ ...project, name: project.key }))),
    resolutions: byId(raws.flatMap(({ fields: { resolution } }) => resolution ?? [])),
  });
}
