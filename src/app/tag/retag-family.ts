import type { OperatingContract } from '../../core/ledger/operating-contract';
import type { EpochMs } from '../../core/time/instant';
import { presentValue } from '../../core/timeline/field-history';
import type { ItemFacts } from '../../core/timeline/item-facts';
import { grouped } from '../items/grouped';
import type { RecordStore } from '../ports/record-store';
import { deriveContext, retag } from './retag';
import type { TaggedItem } from './tagged-item';

/** The items and tags of a contract, as one job sees them. */
export interface TagWorld {
  readonly contract: OperatingContract;
  readonly facts: RecordStore<ItemFacts>;
  readonly tags: RecordStore<TaggedItem>;
}

/** More levels than Jira's hierarchy has; moves and imports have produced circles. */
const MOST_LEVELS = 20;

/** The items and everything above them, as far as it is known. */
export async function lineageOf(
  facts: RecordStore<ItemFacts>,
  ids: readonly string[],
): Promise<Map<string, ItemFacts>> {
  const lineage = new Map<string, ItemFacts>();
  let wanted = [...new Set(ids)];
  for (let level = 0; level < MOST_LEVELS && wanted.length > 0; level += 1) {
    const found = await facts.get(wanted);
    for (const [id, item] of found) lineage.set(id, item);
    const parents = [...found.values()].map(({ parent }) => presentValue(parent)).filter((id) => id !== null);
    wanted = [...new Set(parents.filter((id) => !lineage.has(id)))];
  }
  return lineage;
}

/**
 * Derives the tags of the items again, and stores what changed; where a tag changed, so may everything below the item.
 * Returns what is recorded of the items now, and of those below that changed.
 */
export async function retagFamilies(
  world: TagWorld,
  ids: readonly string[],
  now: EpochMs,
): Promise<ReadonlyMap<string, TaggedItem>> {
  const lineage = await lineageOf(world.facts, ids);
  const tagged = new Map(await world.tags.get([...lineage.keys()]));
  const changed = retagAll(world.contract, { lineage, tagged, ids }, now);
  // An item that was never tagged is new, and nothing hangs below it yet.
  const spreading = [...changed.values()].filter(({ log }) => log.entries.length > 1).map(({ itemId }) => itemId);
  const below = await retagBelow(world, spreading, now);
  // The items themselves come last: cut off before that, they are found changed again, and so is all below them.
  await world.tags.apply(below);
  await world.tags.apply(changed);
  const recorded = ids.flatMap((id) => {
    const item = changed.get(id) ?? tagged.get(id);
    return item === undefined ? [] : [[id, item] as const];
  });
  return new Map([...recorded, ...below]);
}

/**
 * Derives the tags of all items again and stores what changed: whatever an earlier job was cut off from doing is done.
 */
export async function retagEverything(world: TagWorld, now: EpochMs): Promise<void> {
  const all = await world.facts.all();
  const lineage = new Map(all.map((item) => [item.id, item]));
  const tagged = new Map((await world.tags.all()).map((item) => [item.itemId, item]));
  await world.tags.apply(retagAll(world.contract, { lineage, tagged, ids: [...lineage.keys()] }, now));
}

/** Derives the tags of everything below some items again, given what those items carry now; stores nothing. */
export async function retagBelow(
  world: TagWorld,
  ids: readonly string[],
  now: EpochMs,
): Promise<ReadonlyMap<string, TaggedItem>> {
  if (ids.length === 0) return new Map();
  const all = await world.facts.all();
  const lineage = new Map(all.map((item) => [item.id, item]));
  const tagged = new Map((await world.tags.all()).map((item) => [item.itemId, item]));
  return retagAll(world.contract, { lineage, tagged, ids: descendantsOf(all, ids) }, now);
}

/** Ids of everything below some items, parents before their children. */
export function descendantsOf(all: readonly ItemFacts[], ids: readonly string[]): readonly string[] {
  const children = grouped(all, ({ parent }) => presentValue(parent));
  const found = new Set(ids);
  const queue = [...ids];
  for (const id of queue) {
    for (const child of children.get(id) ?? []) {
      if (found.has(child.id)) continue;
      found.add(child.id);
      queue.push(child.id);
    }
  }
  return queue.slice(ids.length);
}

function retagAll(
  contract: OperatingContract,
  known: { lineage: ReadonlyMap<string, ItemFacts>; tagged: ReadonlyMap<string, TaggedItem>; ids: readonly string[] },
  now: EpochMs,
): Map<string, TaggedItem> {
  const context = deriveContext(contract, known.lineage, known.tagged);
  const changed = new Map<string, TaggedItem>();
  for (const id of known.ids) {
    const item = known.lineage.get(id);
    const before = known.tagged.get(id);
    if (item === undefined) continue;
    const after = retag(item, before, { context, now });
    if (after !== before) changed.set(id, after);
  }
  return changed;
}
