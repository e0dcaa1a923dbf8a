import type { OperatingContract } from '../ledger/operating-contract';
import { presentValue } from '../timeline/field-history';
import type { ItemFacts } from '../timeline/item-facts';
import type { TagLog } from './tag';
import { personalChoice, type Tag } from './tag-log';

export interface DeriveContext {
  readonly contract: Pick<OperatingContract, 'typeStreams' | 'streams'>;
  itemById(id: string): ItemFacts | undefined;
  tagLogOf(id: string): TagLog | undefined;
}

const UNTAGGED: Tag = { category: 'untagged', streamId: null, source: { kind: 'none' } };

/**
 * The tag of an item on which no person has chosen (PRODUCT 2): the rule that matches it, else the nearest ancestor
 * that a person or a rule tagged, else none. Computed from present values.
 */
export function deriveTag(item: ItemFacts, context: DeriveContext): Tag {
  return ruleTag(item, context.contract) ?? inheritedTag(item, context) ?? UNTAGGED;
}

/** Names the rule "this issue type belongs to this stream" in a tag's source. */
export function typeRule(typeId: string): string {
  return `type:${typeId}`;
}

/** The issue type that a rule's name speaks of; null if it is no such rule. */
export function typeOfRule(rule: string): string | null {
  return rule.startsWith('type:') ? rule.slice('type:'.length) : null;
}

function ruleTag(item: ItemFacts, { typeStreams, streams }: DeriveContext['contract']): Tag | null {
  const typeId = presentValue(item.type);
  const stream = streams.find(({ id }) => id === typeStreams[typeId]);
  if (stream === undefined) return null;
  return { category: stream.category, streamId: stream.id, source: { kind: 'rule', rule: typeRule(typeId) } };
}

function inheritedTag(item: ItemFacts, context: DeriveContext): Tag | null {
  // Jira forbids circles of parents, but moves and imports have produced them.
  const visited = new Set([item.id]);
  let parentId = presentValue(item.parent);
  while (parentId !== null && !visited.has(parentId)) {
    visited.add(parentId);
    const ancestor = context.itemById(parentId);
    if (ancestor === undefined) return null;
    const tag = ownTag(ancestor, context);
    if (tag !== null) {
      const source = { kind: 'ancestor', itemId: ancestor.id, itemKey: ancestor.key } as const;
      return { category: tag.category, streamId: tag.streamId, source };
    }
    parentId = presentValue(ancestor.parent);
  }
  return null;
}

/** What a person or a rule says of the item itself. */
function ownTag(item: ItemFacts, context: DeriveContext): Tag | null {
  const log = context.tagLogOf(item.id);
  const choice = log === undefined ? null : personalChoice(log);
  if (choice !== null && choice.category !== 'untagged') return choice;
  return ruleTag(item, context.contract);
}
