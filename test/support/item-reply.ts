import type { ItemReply } from '../../src/contract/item';
import type { TagEntry } from '../../src/core/classify/tag';
import { DEFAULT_STREAMS } from '../../src/core/ledger/operating-contract';
import { AS_OF } from './snapshot';
import { amounts } from './split';

type ReadyItem = Extract<ItemReply, { readonly state: 'ready' }>;

const DAY_MS = 86_400_000;

/** A tag that a rule gave on the day the item was read. */
export function aTagEntry(overrides: Partial<TagEntry> = {}): TagEntry {
  return {
    effectiveFrom: AS_OF - 20 * DAY_MS,
    recordedAt: AS_OF - 10 * DAY_MS,
    category: 'roadmap',
    streamId: 'customer-bug',
    source: { kind: 'rule', rule: 'Work type Bug is Customer bug' },
    retroTagged: true,
    ...overrides,
  };
}

/** The same item after the engineering leader called it technical health. */
export function aPersonsTag(reason: string | null = 'It is the old retry loop again.'): TagEntry {
  return aTagEntry({
    effectiveFrom: AS_OF - DAY_MS,
    recordedAt: AS_OF - DAY_MS,
    category: 'technical-health',
    streamId: 'tech-debt',
    source: { kind: 'person', accountId: 'account-cto', reason },
    retroTagged: false,
  });
}

/** A bug in a sprint whose plan is one item short of its floor. */
export function anItem(overrides: Partial<ReadyItem> = {}): ReadyItem {
  const tag = overrides.tag ?? aTagEntry();
  return {
    state: 'ready',
    contractId: 'contract-1',
    contractName: 'Northwind product and engineering',
    itemId: '10042',
    itemKey: 'SHOP-42',
    countsInSplit: true,
    tag,
    history: [tag],
    people: { 'account-cto': 'Tomasz Nowak', 'account-cpo': 'Ana Ruiz' },
    streams: DEFAULT_STREAMS,
    mayEdit: true,
    basis: 'Sprint 42 as planned',
    now: { shares: amounts([0.18, 0.02, 0.8]), status: 'undetermined' },
    effects: [
      { category: 'roadmap', shares: amounts([0.18, 0.02, 0.8]), status: 'undetermined' },
      { category: 'technical-health', shares: amounts([0.22, 0.02, 0.76]), status: 'on-target' },
      { category: 'untagged', shares: amounts([0.18, 0.06, 0.76]), status: 'undetermined' },
    ],
    policy: { technicalHealthTarget: 0.25, tolerance: 0.05, floor: 0.2 },
    unit: 'items',
    asOf: AS_OF,
    ...overrides,
  };
}
