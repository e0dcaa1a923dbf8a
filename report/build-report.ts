import { computeSnapshot } from '../src/core/scorecard/compute-snapshot';
import type { EpochMs, TimeZone } from '../src/core/time/instant';
import { valueAt } from '../src/core/timeline/field-history';
import type { ItemFacts } from '../src/core/timeline/item-facts';
import { itemRecordOf } from '../src/core/timeline/item-record';
import { portfolioOf, type Known } from '../src/core/timeline/portfolio';
import type { Export } from './input/read-export';
import type { Report, ReportItem } from './report';
import { tagsOf } from './settings/classify';
import { contractOf } from './settings/contract-of';
import type { Settings } from './settings/settings-schema';

/** What is asked of an export. */
export interface Question {
  readonly asOf: EpochMs;
  readonly timeZone: TimeZone;
  readonly settings: Settings;
  /** Whether to tell of every item. */
  readonly items: boolean;
}

/** The report on an export: the numbers that the app would show over all its projects. */
export function buildReport(read: Export, { asOf, timeZone, settings, items }: Question): Report {
  const contract = contractOf(settings, read.site, timeZone);
  const known: Known = {
    contract,
    site: read.site,
    items: read.items,
    tags: tagsOf(read, settings.classification, asOf),
  };
  const isExcluded = excludedTypes(read, settings.excludedTypes ?? []);
  const counted = known.items.filter((item) => !isExcluded(item, asOf));
  const { snapshot, detail } = computeSnapshot({ ...known, items: counted, asOf });
  return {
    asOf: iso(asOf),
    timeZone,
    input: read.counts,
    projectKeys: snapshot.projectKeys,
    counts: snapshot.items,
    dimensions: snapshot.dimensions,
    flow: snapshot.flow,
    split: snapshot.split,
    quality: detail.quality,
    ...(items ? { items: itemsOf(known, isExcluded, asOf) } : {}),
  };
}

type IsExcluded = (item: ItemFacts, at: EpochMs) => boolean;

/** Types are named as people see them, or by id. */
function excludedTypes({ site }: Pick<Export, 'site'>, names: readonly string[]): IsExcluded {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const ids = new Set(
    site.types.filter(({ id, name }) => wanted.has(name.toLowerCase()) || wanted.has(id)).map(({ id }) => id),
  );
  return (item, at) => ids.has(valueAt(item.type, at));
}

function itemsOf(known: Known, isExcluded: IsExcluded, asOf: EpochMs): ReportItem[] {
  const portfolio = portfolioOf(known);
  return portfolio.items.map((item) => {
    const record = itemRecordOf(item, asOf, portfolio);
    const excluded = record.excluded ?? (isExcluded(item.facts, asOf) ? 'of an excluded type' : null);
    return { ...record, started: isoOrNull(record.started), done: isoOrNull(record.done), excluded };
  });
}

function iso(at: EpochMs): string {
  return new Date(at).toISOString();
}

function isoOrNull(at: EpochMs | null): string | null {
  return at === null ? null : iso(at);
}
