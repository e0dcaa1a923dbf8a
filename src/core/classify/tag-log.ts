import type { CategoryOrUntagged } from '../ledger/operating-contract';
import type { EpochMs } from '../time/instant';
import type { ItemFacts } from '../timeline/item-facts';
import type { TagEntry, TagLog, TagSource } from './tag';

/** What applies to an item, before it is known from when. */
export interface Tag {
  readonly category: CategoryOrUntagged;
  readonly streamId: string | null;
  readonly source: TagSource;
}

const NEVER_TAGGED: TagEntry = {
  effectiveFrom: 0,
  recordedAt: 0,
  category: 'untagged',
  streamId: null,
  source: { kind: 'none' },
  retroTagged: false,
};

/** The tag that holds now; untagged for an empty log. */
export function presentTag(log: TagLog): TagEntry {
  return log.entries.at(-1) ?? NEVER_TAGGED;
}

/**
 * The tag that holds as of an instant: the newest recorded one that counts from then or earlier. Before everything
 * that was recorded it is the first, because an item's first tag counts from its creation.
 */
export function tagAt(log: TagLog, at: EpochMs): TagEntry {
  return log.entries.findLast(({ effectiveFrom }) => effectiveFrom <= at) ?? log.entries[0] ?? NEVER_TAGGED;
}

/** The present tag if a person chose it, else null. */
export function personalChoice(log: TagLog): TagEntry | null {
  const tag = presentTag(log);
  return tag.source.kind === 'person' ? tag : null;
}

/** Whether the next tag would count from the item's creation: no category was ever given. */
export function awaitsFirstTag(log: TagLog | undefined): boolean {
  return (log?.entries ?? []).every(({ category }) => category === 'untagged');
}

/**
 * The log with the next tag appended, or the same log if nothing changed. The first category an item gets counts from
 * its creation, and so does the mark that it has none yet; every later tag counts from now (METRICS "As of",
 * docs/decisions/first-tag-counts-from-creation.md).
 */
export function recordTag(log: TagLog | undefined, next: Tag, when: { item: ItemFacts; now: EpochMs }): TagLog {
  const { item, now } = when;
  const entries = log?.entries ?? [];
  if (log !== undefined && entries.length > 0 && sameTag(presentTag(log), next)) return log;
  const fromCreation = awaitsFirstTag(log);
  const entry: TagEntry = {
    effectiveFrom: fromCreation ? item.created : now,
    recordedAt: now,
    category: next.category,
    streamId: next.streamId,
    source: next.source,
    retroTagged: fromCreation && now > item.created,
  };
  // Joined, because a list that is spread keeps room for sixteen more, which 100,000 items feel.
  return { itemId: item.id, entries: entries.concat(entry) };
}

function sameTag(a: Tag, b: Tag): boolean {
  return a.category === b.category && a.streamId === b.streamId && sameSource(a.source, b.source);
}

function sameSource(a: TagSource, b: TagSource): boolean {
  switch (a.kind) {
    case 'person':
      return b.kind === 'person' && a.accountId === b.accountId && a.reason === b.reason;
    case 'rule':
      return b.kind === 'rule' && a.rule === b.rule;
    case 'ancestor':
      return b.kind === 'ancestor' && a.itemId === b.itemId && a.itemKey === b.itemKey;
    case 'none':
      return b.kind === 'none';
  }
}
