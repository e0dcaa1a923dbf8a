import type { TagLog } from '../../src/core/classify/tag';
import { recordTag } from '../../src/core/classify/tag-log';
import type { Category } from '../../src/core/ledger/operating-contract';
import type { EpochMs } from '../../src/core/time/instant';
import { presentValue } from '../../src/core/timeline/field-history';
import type { ItemFacts } from '../../src/core/timeline/item-facts';
import type { Export } from '../input/read-export';
import type { Settings } from './settings-schema';

type Names = ReadonlyMap<string, Category>;

interface Rules {
  readonly labels: Names;
  readonly components: Names;
  readonly types: Names;
}

/** A rule that matched, and the category it gives. */
interface Match {
  readonly rule: string;
  readonly category: Category;
}

/**
 * The tags that the settings give (PRODUCT 2): by a label, else by a component, else by the type, because what somebody
 * put on one item says more than what all of its kind share; else that of the nearest ancestor. Each counts from the
 * item's creation.
 */
export function tagsOf(
  { items, site, components }: Pick<Export, 'items' | 'site' | 'components'>,
  classification: Settings['classification'],
  asOf: EpochMs,
): ReadonlyMap<string, TagLog> {
  const rules = rulesOf(classification ?? {});
  const typeNames = new Map(site.types.map(({ id, name }) => [id, name.toLowerCase()]));
  const matches = new Map<string, Match>();
  for (const item of items) {
    const type = presentValue(item.type);
    const match =
      matchOf('label', presentValue(item.labels), rules.labels) ??
      matchOf('component', components.get(item.id) ?? [], rules.components) ??
      matchOf('type', [typeNames.get(type) ?? type, type], rules.types);
    if (match !== null) matches.set(item.id, match);
  }
  const byId = new Map(items.map((item) => [item.id, item]));
  const tags = new Map<string, TagLog>();
  for (const item of items) {
    const match = nearest(item, matches, byId);
    if (match === null) continue;
    const tag = { category: match.category, streamId: null, source: { kind: 'rule', rule: match.rule } } as const;
    tags.set(item.id, recordTag(undefined, tag, { item, now: asOf }));
  }
  return tags;
}

function rulesOf({ labels, components, types }: NonNullable<Settings['classification']>): Rules {
  const byName = (rules: Readonly<Record<string, Category>> = {}): Names =>
    new Map(Object.entries(rules).map(([name, category]) => [name.toLowerCase(), category]));
  return { labels: byName(labels), components: byName(components), types: byName(types) };
}

function matchOf(kind: string, names: readonly string[], rules: Names): Match | null {
  if (rules.size === 0) return null;
  for (const name of names) {
    const category = rules.get(name.toLowerCase());
    if (category !== undefined) return { rule: `${kind}:${name}`, category };
  }
  return null;
}

function nearest(
  item: ItemFacts,
  matches: ReadonlyMap<string, Match>,
  byId: ReadonlyMap<string, ItemFacts>,
): Match | null {
  // Imports have produced circles of parents.
  const visited = new Set<string>();
  let next: ItemFacts | undefined = item;
  while (next !== undefined && !visited.has(next.id)) {
    const match = matches.get(next.id);
    if (match !== undefined) return match;
    visited.add(next.id);
    next = byId.get(presentValue(next.parent) ?? '');
  }
  return null;
}
