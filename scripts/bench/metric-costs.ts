import { performance } from 'node:perf_hooks';

import { issueSchema } from '../../src/adapters/jira/issue-wire';
import { fieldsSchema, statusesSchema, typesSchema } from '../../src/adapters/jira/site-wire';
import { toFacts } from '../../src/adapters/jira/to-facts';
import { deriveTag } from '../../src/core/classify/derive-tag';
import type { TagLog } from '../../src/core/classify/tag';
import { recordTag } from '../../src/core/classify/tag-log';
import {
  DEFAULT_ABANDONED_RESOLUTIONS,
  DEFAULT_CALENDAR,
  DEFAULT_DELIVERY_RULES,
  DEFAULT_STREAMS,
  type OperatingContract,
} from '../../src/core/ledger/operating-contract';
import { computeSnapshot } from '../../src/core/scorecard/compute-snapshot';
import type { ItemFacts } from '../../src/core/timeline/item-facts';
import type { SiteMetadata } from '../../src/core/timeline/site-metadata';
import { generateSite } from '../../host/data/generate';
import { createJiraSimulator } from '../../host/jira/simulator';
import type { JiraSimulator } from '../../host/jira/simulator-api';
import { createSiteClock } from '../../host/jira/site-clock';
import { SITE_END } from './measured-app';
import { count, megabytes, milliseconds, table, type Row } from './table';

const PAGE = 100;
const RUNS = 5;

/** How long all metrics take from facts, and the memory at their peak, for sites of these sizes, as printed. */
export async function metricCosts(sizes: readonly number[]): Promise<string> {
  const rows: Row[] = [];
  for (const size of sizes) rows.push(await costOf(size));
  return table('all metrics, from facts', ['items', 'median', 'per item', 'peak memory'], rows);
}

async function costOf(size: number): Promise<Row> {
  const site = generateSite({ seed: 1, end: SITE_END, size });
  const jira = createJiraSimulator({ site, clock: createSiteClock(SITE_END, { frozen: true }) });
  const known = await knownOf(jira);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const began = performance.now();
    computeSnapshot({ ...known, asOf: SITE_END });
    times.push(performance.now() - began);
  }
  const median = times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
  const perItem = `${((median * 1000) / known.items.length).toFixed(1)} µs`;
  // The process holds the simulated site as well, so this is more than a Forge function would need.
  return [`site of ${count(size)}`, count(known.items.length), milliseconds(median), perItem, megabytes(peakMemory())];
}

function peakMemory(): number {
  return process.resourceUsage().maxRSS * 1024;
}

interface Known {
  readonly contract: OperatingContract;
  readonly site: SiteMetadata;
  readonly items: readonly ItemFacts[];
  readonly tags: ReadonlyMap<string, TagLog>;
}

async function knownOf(jira: JiraSimulator): Promise<Known> {
  const read = async (path: string): Promise<unknown> =>
    (await jira.handle({ method: 'GET', path }, { kind: 'app' })).json();
  const types = typesSchema.parse(await read('/rest/api/3/issuetype'));
  const fields = fieldsSchema.parse(await read('/rest/api/3/field'));
  const statuses = statusesSchema.parse(await read('/rest/api/3/status'));
  const site: SiteMetadata = {
    statuses,
    types,
    fields,
    projects: [],
    boards: [],
    sprints: [],
    resolutions: [],
    priorities: [],
    versions: [],
  };
  const contract = contractOver(jira, types);
  const items = await itemsOf(jira, fields);
  return { contract, site, items, tags: tagsOf(items, contract) };
}

async function itemsOf(jira: JiraSimulator, fields: SiteMetadata['fields']): Promise<ItemFacts[]> {
  const items: ItemFacts[] = [];
  let token: string | null = null;
  do {
    const body: string = JSON.stringify({
      jql: 'project is not EMPTY ORDER BY key ASC',
      maxResults: PAGE,
      fields: ['*all'],
      expand: 'changelog',
      ...(token === null ? {} : { nextPageToken: token }),
    });
    const response = await jira.handle({ method: 'POST', path: '/rest/api/3/search/jql', body }, { kind: 'app' });
    const page = (await response.json()) as { issues: unknown[]; nextPageToken?: string };
    items.push(...page.issues.map((issue) => toFacts(issueSchema.parse(issue), fields)));
    token = page.nextPageToken ?? null;
  } while (token !== null);
  return items;
}

function contractOver({ site }: JiraSimulator, types: SiteMetadata['types']): OperatingContract {
  const streamOf = (name: string): string => (/debt|incident|spike|security/i.test(name) ? 'tech-debt' : 'feature');
  return {
    id: 'bench',
    version: 1,
    name: 'Benchmark',
    projectIds: site.projects.map(({ id }) => id),
    leaders: { kind: 'cpto', cpto: 'product-leader' },
    sponsor: null,
    members: [],
    capacity: { technicalHealthTarget: 0.2, tolerance: 0.05, floor: 0.2, unit: 'points', period: 'month' },
    flow: {
      statusCategories: {},
      startRule: 'first',
      abandonedResolutions: DEFAULT_ABANDONED_RESOLUTIONS,
      windowDays: 180,
      historyMonths: 24,
      waitingStatuses: [],
      graceHours: 0,
      calendar: DEFAULT_CALENDAR,
    },
    delivery: DEFAULT_DELIVERY_RULES,
    timeZone: 'Europe/Berlin',
    streams: DEFAULT_STREAMS,
    typeStreams: Object.fromEntries(types.map(({ id, name }) => [id, streamOf(name)])),
    history: [],
  };
}

function tagsOf(items: readonly ItemFacts[], contract: OperatingContract): ReadonlyMap<string, TagLog> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const context = { contract, itemById: (id: string) => byId.get(id), tagLogOf: () => undefined };
  return new Map(
    items.map((item) => [item.id, recordTag(undefined, deriveTag(item, context), { item, now: SITE_END })]),
  );
}
