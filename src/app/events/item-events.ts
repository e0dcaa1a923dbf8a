import type { ItemFacts } from '../../core/timeline/item-facts';
import { applyUpdate, type ItemUpdate } from '../items/apply-change';
import type { ItemChange } from '../items/item-change';
import type { JobOf } from '../jobs/job';
import type { Ports } from '../ports/ports';
import type { RecordStore } from '../ports/record-store';
import { followUp, following, readItems, type Following } from './follow-item';

/** Changes after which an item, or what hangs below it, may carry another tag. */
const CONCERN_TAGS: readonly ItemChange['field'][] = ['type', 'parent', 'project'];

/**
 * Applies what an event says, from the event itself: no reading of Jira while events come in order (DESIGN "Jira's
 * points budget"). An item that is not known, or an event that does not follow, costs one batched read.
 */
export async function itemUpdated(ports: Ports, job: JobOf<'item-updated'>): Promise<void> {
  const world = await following(ports, job.contractId, job.at);
  if (world === null) return;
  const changes = ports.jira.changesOf(job.edits, world.state.fields);
  if (changes.length === 0) return;
  const update = { at: job.at, key: job.key, changes };
  const outcomes: Outcome[] = [];
  for (const facts of world.generations) outcomes.push(await applyTo(facts, job.itemId, update));
  if (outcomes.includes('unclear')) {
    await followUp(world, await readItems(world, [job.itemId]));
  } else {
    const concerned = changes.some(({ field }) => CONCERN_TAGS.includes(field));
    const parents = concerned ? await newParents(world, changes) : [];
    await followUp(world, concerned ? [...parents, job.itemId] : []);
  }
}

/** Reads a new item: the event of its creation lacks parent, estimate and sprint. */
export async function itemCreated(ports: Ports, job: JobOf<'item-created'>): Promise<void> {
  const world = await following(ports, job.contractId, job.at);
  if (world === null) return;
  await followUp(world, await readItems(world, [job.itemId]));
}

/** Forgets an item; its tag log stays, because it is the truth about what was decided. */
export async function itemDeleted(ports: Ports, job: JobOf<'item-deleted'>): Promise<void> {
  const world = await following(ports, job.contractId, 0);
  if (world === null) return;
  for (const facts of world.generations) await facts.apply(new Map([[job.itemId, null]]));
  await followUp(world, []);
}

type Outcome = 'applied' | 'unclear';

async function applyTo(facts: RecordStore<ItemFacts>, itemId: string, update: ItemUpdate): Promise<Outcome> {
  const item = (await facts.get([itemId])).get(itemId);
  const next = item === undefined ? null : applyUpdate(item, update);
  if (next === null) return 'unclear';
  // A repeated event still asks for a computation: the first delivery may have been cut off before it did.
  await facts.apply(new Map([[itemId, next]]));
  return 'applied';
}

/** Parents that an event names and nobody knows are read, because the tag is inherited from them. */
async function newParents(world: Following, changes: readonly ItemChange[]): Promise<readonly string[]> {
  const named = changes.flatMap((change) => (change.field === 'parent' && change.to !== null ? [change.to] : []));
  const missing = new Set<string>();
  for (const facts of world.generations) {
    const known = await facts.get(named);
    for (const id of named) if (!known.has(id)) missing.add(id);
  }
  return missing.size === 0 ? [] : readItems(world, [...missing]);
}
