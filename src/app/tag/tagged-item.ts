import type { TagEntry, TagLog } from '../../core/classify/tag';

/** What the app keeps of an item's tag beside the facts; it outlives a rebuild and the item itself. */
export interface TaggedItem {
  readonly itemId: string;
  readonly log: TagLog;
  /** The value last written to the item's property, as `mirrorOf` words it; null before the first write. */
  readonly mirrored: string | null;
  /** How many of the item's numbered choices are in the log already. */
  readonly choices: number;
}

/** The value of the item's property `counterweight`, searchable by JQL (manifest `jira:entityProperty`). */
export interface TagProperty {
  readonly category: string;
  readonly stream: string;
  readonly source: string;
}

/** What the property of an item with this tag holds. Untagged is written too, because JQL knows only `=` and `!=`. */
export function propertyOf({
  category,
  streamId,
  source,
}: Pick<TagEntry, 'category' | 'streamId' | 'source'>): TagProperty {
  return { category, stream: streamId ?? 'none', source: source.kind };
}

/** The property in one word, to see whether Jira holds it already. */
export function mirrorOf({ category, stream, source }: TagProperty): string {
  return `${category}|${stream}|${source}`;
}
