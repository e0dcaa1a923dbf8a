import type { RecordStore } from '../../app/ports/record-store';
import type { ItemStores } from '../../app/ports/stores';
import type { TaggedItem } from '../../app/tag/tagged-item';
import type { ItemFacts } from '../../core/timeline/item-facts';
import { factsFormat } from './facts-format';
import type { KeyValue } from './key-value';
import { PagedRecords } from './paged-records';
import { tagsFormat } from './tags-format';

/** Facts and tags in pages of Forge storage. */
export class KvsItemStores implements ItemStores {
  constructor(private readonly kv: KeyValue) {}

  factsOf(contractId: string, generation: number): RecordStore<ItemFacts> {
    return new PagedRecords({ kv: this.kv, prefix: `facts:${contractId}:${generation}`, format: factsFormat });
  }

  tagsOf(contractId: string): RecordStore<TaggedItem> {
    return new PagedRecords({ kv: this.kv, prefix: `tags:${contractId}`, format: tagsFormat });
  }
}
