import type { ItemReply } from '../../../src/contract/item';

/** A work item whose tag is known. */
export type ReadyItem = Extract<ItemReply, { readonly state: 'ready' }>;
