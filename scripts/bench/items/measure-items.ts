import { contractOf } from '../../../report/settings/contract-of';
import { tagsOf } from '../../../report/settings/classify';
import { computeSnapshot } from '../../../src/core/scorecard/compute-snapshot';
import type { EpochMs } from '../../../src/core/time/instant';
import type { ItemFacts } from '../../../src/core/timeline/item-facts';
import { portfolioOf, type Known } from '../../../src/core/timeline/portfolio';
import { baseItems, type BaseItems } from './base-items';
import { METRICS, prepared } from './metric-registry';
import { parsedItems, parseTimes, type ParseTimes } from './parse-costs';
import { processorMs } from './processor-time';
import { repeatedFacts } from './repeated';
import { storedFacts } from './stored-bytes';

/** More than this is made from facts: nobody reads a million lines in one go. */
const MOST_LINES = 100_000;
/** Seven years: since the oldest of the real items. */
const WHOLE_DAYS = 2557;
/** The middle one of so many runs counts; of a million items, which take minutes, the only one. */
const RUNS = 3;
const ZONE = 'Europe/Berlin';
/** Types whose items count as technical health; all others are roadmap. */
const TECHNICAL = /debt|incident|spike|security|task|improvement|vulnerab/i;

/** What is measured of so many items on their way from lines to every metric. Times in milliseconds, memory in bytes. */
export interface ItemsMeasured {
  readonly base: string;
  readonly items: number;
  /** Entries of all histories together. */
  readonly entries: number;
  /** Null where the items were made from facts. */
  readonly parse: ParseTimes | null;
  readonly memory: { readonly before: number; readonly withFacts: number; readonly peak: number };
  readonly computeMs: number;
  readonly stored: { readonly bytes: number; readonly pages: number };
}

/** Measures in this process, which has to be fresh: its memory is part of what is measured. */
export async function measureItems(count: number): Promise<ItemsMeasured> {
  const base = await baseItems();
  const before = process.memoryUsage.rss();
  const isFromLines = count <= MOST_LINES;
  const parse = isFromLines ? parseTimes(base, count) : null;
  const items = isFromLines ? parsedItems(base, count) : fromFacts(base, count);
  const withFacts = process.memoryUsage.rss();
  const computeMs = medianOf(count, computation(knownOf(base, items), base.asOf));
  // Before anything that only the benchmark does.
  const peak = process.resourceUsage().maxRSS * 1024;
  return {
    base: base.name,
    items: items.length,
    entries: entriesOf(items),
    parse,
    memory: { before, withFacts, peak },
    computeMs,
    stored: storedFacts(items),
  };
}

/** What is measured of metrics whose window holds every finished item: the most that they can have to do. */
export interface MetricsMeasured {
  readonly finished: number;
  readonly computeMs: number;
  readonly peak: number;
  readonly metrics: readonly MetricTime[];
}

export interface MetricTime {
  readonly name: string;
  readonly ms: number;
  /** What metrics have in common, and no metric itself. */
  readonly shared: boolean;
}

/** Measures in this process, from facts. */
export async function measureMetrics(count: number): Promise<MetricsMeasured> {
  const base = await baseItems();
  const known = withWindow(knownOf(base, fromFacts(base, count)), WHOLE_DAYS);
  const computeMs = medianOf(count, computation(known, base.asOf));
  const peak = process.resourceUsage().maxRSS * 1024;
  const portfolio = portfolioOf(known);
  const ready = prepared(portfolio, base.asOf);
  const timeOf = (run: () => unknown): number => medianOf(count, () => processorMs(run));
  const metrics = [
    { name: 'the timelines of all items', ms: timeOf(() => portfolioOf(known)), shared: true },
    { name: 'what the metrics of a date share', ms: timeOf(() => prepared(portfolio, base.asOf)), shared: true },
    ...Object.entries(METRICS).map(([name, metric]) => ({ name, ms: timeOf(() => metric(ready)), shared: false })),
  ];
  return { finished: ready.facts.finished.items.length, computeMs, peak, metrics };
}

function computation(known: Known, asOf: EpochMs): () => number {
  return () => processorMs(() => computeSnapshot({ ...known, asOf }));
}

function withWindow(known: Known, windowDays: number): Known {
  return { ...known, contract: { ...known.contract, flow: { ...known.contract.flow, windowDays } } };
}

function fromFacts(base: BaseItems, count: number): ItemFacts[] {
  const items = parsedItems(base, base.lines.length);
  return Array.from({ length: count }, (_, i) => {
    const item = items[i % items.length];
    if (item === undefined) throw new Error('There is no item to repeat.');
    return repeatedFacts(item, Math.floor(i / items.length));
  });
}

function knownOf({ site, asOf }: BaseItems, items: readonly ItemFacts[]): Known {
  const types = Object.fromEntries(
    site.types.map(({ name }) => [name, TECHNICAL.test(name) ? ('technical-health' as const) : ('roadmap' as const)]),
  );
  const tags = tagsOf({ items, site, components: new Map() }, { types }, asOf);
  return { contract: contractOf({}, site, ZONE), site, items, tags };
}

function medianOf(items: number, measure: () => number): number {
  const times = Array.from({ length: items > MOST_LINES ? 1 : RUNS }, measure).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
}

function entriesOf(items: readonly ItemFacts[]): number {
  let entries = 0;
  for (const item of items) {
    for (const value of Object.values(item) as unknown[]) if (Array.isArray(value)) entries += value.length;
  }
  return entries;
}
