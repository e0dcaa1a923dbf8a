import { presentTag } from '../../core/classify/tag-log';
import type { OperatingContract } from '../../core/ledger/operating-contract';
import { presentValue } from '../../core/timeline/field-history';
import type { ItemFacts } from '../../core/timeline/item-facts';
import { grouped } from '../items/grouped';
import type { Mirror } from '../ports/jira-as-app';
import type { Ports } from '../ports/ports';
import { compareIds } from '../ports/record-store';
import { UpstreamError, passesByItself } from '../ports/upstream-error';
import type { MirrorTask } from '../sync/sync-state';
import type { TagWorld } from './retag-family';
import { mirrorOf, propertyOf, type TaggedItem } from './tagged-item';

/** Items that one call of Jira takes (FORGE 4), and calls that wait at once. */
const ITEMS_A_CALL = 100;
const CALLS_AT_ONCE = 10;
/** Up to this many items are written one by one, which Jira answers at once. */
const FEW = 5;

/** Where the writing of tags to Jira stands. */
export interface MirrorCursor {
  /** Items up to this id are written or being written. */
  readonly after: string | null;
  readonly tasks: readonly MirrorTask[];
}

export interface MirrorPass extends MirrorCursor {
  readonly finished: boolean;
  /** Items that Jira has written, and items that it refused, in this pass. */
  readonly written: number;
  readonly refused: number;
}

/** What an item's property should hold and does not; null if it does, or if the item is outside the contract. */
export function pendingMirror(
  contract: OperatingContract,
  item: ItemFacts | undefined,
  tagged: TaggedItem,
): Mirror | null {
  if (item === undefined || tagged.log.entries.length === 0) return null;
  if (!contract.projectIds.includes(presentValue(item.project))) return null;
  const property = propertyOf(presentTag(tagged.log));
  return tagged.mirrored === mirrorOf(property) ? null : { itemId: item.id, property };
}

/** Writes the tags of a few changed items at once, and leaves many to a job of their own. */
export async function mirrorChanged(
  ports: Ports,
  world: TagWorld,
  changed: ReadonlyMap<string, TaggedItem>,
): Promise<void> {
  const facts = await world.facts.get([...changed.keys()]);
  const pending = [...changed.values()]
    .map((tagged) => pendingMirror(world.contract, facts.get(tagged.itemId), tagged))
    .filter((mirror) => mirror !== null);
  if (pending.length > FEW) {
    await ports.queue.push({ kind: 'mirror', contractId: world.contract.id, after: null, tasks: [] });
    return;
  }
  for (const mirror of pending) await mirrorOne(ports, world, mirror);
}

async function mirrorOne(ports: Ports, world: TagWorld, mirror: Mirror): Promise<void> {
  try {
    await ports.jira.writeTag(mirror);
  } catch (error) {
    // A project where the app may not edit keeps its items without the mark, so that reconciliation can report them.
    if (!(error instanceof UpstreamError) || passesByItself(error)) throw error;
    ports.log.warn('The tag of a work item could not be written to Jira', { failure: error.failure });
    return;
  }
  await markMirrored(world, new Map([[mirror.itemId, mirrorOf(mirror.property)]]));
}

/**
 * One pass over all items of a contract: asks what became of the writes under way, then starts the next ones. Each item
 * carries the value last written, so that a repeated pass writes nothing twice.
 */
export async function mirrorPass(ports: Ports, world: TagWorld, cursor: MirrorCursor): Promise<MirrorPass> {
  const running: MirrorTask[] = [];
  const written = new Map<string, string>();
  let refused = 0;
  for (const task of cursor.tasks) {
    const state = await ports.jira.task(task.taskId);
    if (state === 'running') running.push(task);
    const items = Object.entries(task.items).flatMap(([value, ids]) => ids.map((id) => [id, value] as const));
    if (state === 'complete') for (const [id, value] of items) written.set(id, value);
    if (state === 'failed') refused += items.length;
  }
  await markMirrored(world, written);
  const counts = { written: written.size, refused };
  // Not more than a handful at once: the writes count against the site's own limits.
  if (running.length > 0) return { after: cursor.after, tasks: running, finished: false, ...counts };

  const pending = await pendingAfter(world, cursor.after);
  const tasks: MirrorTask[] = [];
  for (let at = 0; at < pending.length; at += ITEMS_A_CALL) {
    tasks.push(await startTask(ports, pending.slice(at, at + ITEMS_A_CALL)));
  }
  const after = pending.at(-1)?.itemId ?? cursor.after;
  return { after, tasks, finished: tasks.length === 0, ...counts };
}

async function pendingAfter(world: TagWorld, after: string | null): Promise<readonly Mirror[]> {
  const facts = new Map((await world.facts.all()).map((item) => [item.id, item]));
  const pending: Mirror[] = [];
  for (const tagged of await world.tags.all()) {
    if (after !== null && compareIds(tagged.itemId, after) <= 0) continue;
    const mirror = pendingMirror(world.contract, facts.get(tagged.itemId), tagged);
    if (mirror !== null) pending.push(mirror);
    if (pending.length === ITEMS_A_CALL * CALLS_AT_ONCE) break;
  }
  return pending;
}

async function startTask(ports: Ports, mirrors: readonly Mirror[]): Promise<MirrorTask> {
  const taskId = await ports.jira.mirror(mirrors);
  const byValue = grouped(mirrors, ({ property }) => mirrorOf(property));
  return {
    taskId,
    items: Object.fromEntries([...byValue].map(([value, group]) => [value, group.map(({ itemId }) => itemId)])),
  };
}

async function markMirrored({ tags }: TagWorld, written: ReadonlyMap<string, string>): Promise<void> {
  const known = await tags.get([...written.keys()]);
  await tags.apply(
    new Map([...known].map(([id, tagged]) => [id, { ...tagged, mirrored: written.get(id) ?? tagged.mirrored }])),
  );
}
