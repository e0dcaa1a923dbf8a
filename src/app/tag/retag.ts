import { deriveTag, type DeriveContext } from '../../core/classify/derive-tag';
import { personalChoice, recordTag } from '../../core/classify/tag-log';
import type { OperatingContract } from '../../core/ledger/operating-contract';
import type { EpochMs } from '../../core/time/instant';
import type { ItemFacts } from '../../core/timeline/item-facts';
import type { Choice } from '../ports/stores';
import type { TaggedItem } from './tagged-item';

/** What tags are derived from: the contract, and whatever of the items and logs is at hand. */
export function deriveContext(
  contract: OperatingContract,
  items: ReadonlyMap<string, ItemFacts>,
  tagged: ReadonlyMap<string, TaggedItem>,
): DeriveContext {
  return { contract, itemById: (id) => items.get(id), tagLogOf: (id) => tagged.get(id)?.log };
}

/** An item about which nothing is recorded yet. */
export function untouched(itemId: string): TaggedItem {
  return { itemId, log: { itemId, entries: [] }, mirrored: null, choices: 0 };
}

/** The item's tag as rules and ancestors have it now; what a person chose stays. The same object if nothing changed. */
export function retag(
  item: ItemFacts,
  tagged: TaggedItem | undefined,
  { context, now }: { context: DeriveContext; now: EpochMs },
): TaggedItem {
  const before = tagged ?? untouched(item.id);
  if (personalChoice(before.log) !== null) return before;
  const log = recordTag(before.log, deriveTag(item, context), { item, now });
  return log === before.log ? before : { ...before, log };
}

/**
 * The item with the choices of people put into its log, in the order in which they were made. A choice of a stream that
 * the contract has dropped since counts as taking the choice back.
 */
export function foldChoices(
  item: ItemFacts,
  tagged: TaggedItem | undefined,
  { context, choices }: { context: DeriveContext; choices: readonly Choice[] },
): TaggedItem {
  let folded = tagged ?? untouched(item.id);
  for (const { at, accountId, streamId, reason } of choices) {
    const stream = context.contract.streams.find(({ id }) => id === streamId);
    const next =
      stream === undefined
        ? deriveTag(item, context)
        : { category: stream.category, streamId: stream.id, source: { kind: 'person', accountId, reason } as const };
    const log = recordTag(folded.log, next, { item, now: at });
    folded = { ...folded, log, choices: folded.choices + 1 };
  }
  return folded;
}
