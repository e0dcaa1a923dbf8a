import type { OperatingContract } from '../../core/ledger/operating-contract';
import type { EpochMs } from '../../core/time/instant';
import { presentValue } from '../../core/timeline/field-history';
import type { ItemFacts } from '../../core/timeline/item-facts';
import type { Ports } from '../ports/ports';
import type { RecordStore } from '../ports/record-store';
import { requestScore } from '../score/compute-score';
import { missingParents } from '../sync/read-step';
import type { SyncState } from '../sync/sync-state';
import { mirrorChanged } from '../tag/mirror';
import { retagFamilies, type TagWorld } from '../tag/retag-family';

/** What a job about single items works with. */
export interface Following {
  readonly ports: Ports;
  readonly contract: OperatingContract;
  readonly state: SyncState;
  /** The generations that are kept up to date: the one everybody reads, and the one a run is reading. */
  readonly generations: readonly RecordStore<ItemFacts>[];
  readonly now: EpochMs;
}

/** More levels than Jira's hierarchy has. */
const MOST_LEVELS = 10;

/** What is needed to follow the items of a contract; null while there is nothing to keep up to date. */
export async function following(ports: Ports, contractId: string, now: EpochMs): Promise<Following | null> {
  const state = await ports.syncStates.get(contractId);
  if (state === undefined) return null;
  const kept = [state.live, state.building].filter((generation) => generation !== null);
  if (kept.length === 0) return null;
  const contract = await ports.contracts.get(contractId);
  if (contract === undefined) return null;
  const generations = kept.map((generation) => ports.stores.factsOf(contractId, generation));
  return { ports, contract, state, generations, now };
}

/**
 * Reads items from Jira, with parents that are not known yet, and keeps what it says in every generation. Items that
 * no longer exist are removed.
 */
export async function readItems({ ports, state, generations }: Following, ids: readonly string[]): Promise<string[]> {
  const read: string[] = [];
  const unreachable: string[] = [];
  let wanted: readonly string[] = ids;
  for (let level = 0; level < MOST_LEVELS && wanted.length > 0; level += 1) {
    const found = new Map((await ports.jira.items(wanted, state.fields)).map((item) => [item.id, item]));
    const changes = new Map(wanted.map((id) => [id, found.get(id) ?? null]));
    for (const facts of generations) await facts.apply(changes);
    read.push(...found.keys());
    unreachable.push(...wanted.filter((id) => !found.has(id)));
    wanted = await unknownParents(generations, [...found.values()], unreachable);
  }
  return read;
}

/** Derives the tags of items again, mirrors what changed to Jira and asks for new numbers. */
export async function followUp(world: Following, retagged: readonly string[]): Promise<void> {
  const { ports, contract, state, now } = world;
  // Before the first generation is complete the run itself will tag; after it, tags follow at once.
  if (state.live !== null && retagged.length > 0) {
    const tagWorld = tagWorldOf(world, state.live);
    const changed = await retagFamilies(tagWorld, retagged, now);
    await mirrorChanged(ports, tagWorld, changed);
  }
  await requestScore(ports, contract.id);
}

/** The generation that everybody reads, with the tags. */
export function tagWorldOf({ ports, contract, state, generations }: Following, live: number): TagWorld {
  const [facts] = generations;
  const readable = state.live === live && facts !== undefined ? facts : ports.stores.factsOf(contract.id, live);
  return { contract, facts: readable, tags: ports.stores.tagsOf(contract.id) };
}

async function unknownParents(
  generations: readonly RecordStore<ItemFacts>[],
  items: readonly ItemFacts[],
  unreachable: readonly string[],
): Promise<readonly string[]> {
  const parents = items.map(({ parent }) => presentValue(parent)).filter((id) => id !== null);
  const unknown = new Set<string>();
  for (const facts of generations) {
    const known = [...(await facts.get(parents)).values()];
    for (const id of missingParents([...items, ...known], unreachable)) if (parents.includes(id)) unknown.add(id);
  }
  return [...unknown];
}
