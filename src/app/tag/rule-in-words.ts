import { typeOfRule } from '../../core/classify/derive-tag';
import type { TagEntry, TagLog } from '../../core/classify/tag';
import type { OperatingContract } from '../../core/ledger/operating-contract';
import type { SiteMetadata } from '../../core/timeline/site-metadata';

interface Known {
  readonly contract: Pick<OperatingContract, 'streams'>;
  readonly site: Pick<SiteMetadata, 'types'>;
}

/**
 * An entry of a tag log whose rule, if it is one, reads as people made it in the contract: `Work type Bug is Customer
 * bug` (PRODUCT 2: every tag tells why). The log itself keeps ids, which outlive names.
 */
export function ruleInWords(entry: TagEntry, { contract, site }: Known): TagEntry {
  const typeId = entry.source.kind === 'rule' ? typeOfRule(entry.source.rule) : null;
  if (typeId === null) return entry;
  const type = site.types.find(({ id }) => id === typeId)?.name ?? 'that no longer exists';
  const stream = contract.streams.find(({ id }) => id === entry.streamId)?.name ?? 'a stream that no longer exists';
  return { ...entry, source: { kind: 'rule', rule: `Work type ${type} is ${stream}` } };
}

/** The whole log in the words of the contract. */
export function logInWords({ itemId, entries }: TagLog, known: Known): TagLog {
  return { itemId, entries: entries.map((entry) => ruleInWords(entry, known)) };
}
