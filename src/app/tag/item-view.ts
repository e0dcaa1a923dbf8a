import type { ItemReply } from '../../contract/item';
import { tagEffects } from '../../core/capacity/tag-effects';
import { presentTag } from '../../core/classify/tag-log';
import type { TagLog } from '../../core/classify/tag';
import type { OperatingContract } from '../../core/ledger/operating-contract';
import type { Snapshot } from '../../core/scorecard/snapshot';
import type { ItemFacts } from '../../core/timeline/item-facts';
import type { SiteMetadata } from '../../core/timeline/site-metadata';
import type { Caller } from '../caller';
import type { CallPorts } from '../ports/ports';
import { audienceOf } from '../access/access';
import { AppError } from '../app-error';
import { deriveContext, foldChoices, retag } from './retag';
import { lineageOf } from './retag-family';
import { ruleInWords } from './rule-in-words';
import type { TaggedItem } from './tagged-item';

/** Everything that is known of the work item a caller looks at. */
export interface ItemInView {
  readonly contract: OperatingContract;
  readonly snapshot: Snapshot;
  readonly site: SiteMetadata;
  readonly item: ItemFacts;
  readonly lineage: ReadonlyMap<string, ItemFacts>;
  /** What the log says of the item and of what is above it; for the item with the choices no job has recorded yet. */
  readonly tagged: ReadonlyMap<string, TaggedItem>;
  /** The log as the snapshot may have counted it: without the choices that no job has recorded yet. */
  readonly recorded: TagLog;
  readonly rights: ItemRights;
}

export interface ItemRights {
  readonly mayEdit: boolean;
  /** Whether the caller may see the contract's numbers. */
  readonly seesSplit: boolean;
}

export type ItemLookup = ItemInView | Exclude<ItemReply, { state: 'ready' }>;

/** Looks up the work item of the caller's context, for which the platform vouches, once Jira says they may browse it. */
export async function lookUpItem(ports: CallPorts, caller: Caller): Promise<ItemLookup> {
  const { projectId, issueId } = caller;
  if (issueId === null || projectId === null) {
    throw new AppError('not-found', 'Open this panel on a work item.');
  }
  const contractId = await ports.contracts.governing(projectId);
  const contract = contractId === undefined ? undefined : await ports.contracts.get(contractId);
  if (contract === undefined) return { state: 'no-contract' };
  const rights = await rightsOf(ports, { caller, issueId, contract });
  const [state, stored, site] = await Promise.all([
    ports.syncStates.get(contract.id),
    ports.snapshots.get(contract.id),
    ports.sites.get(contract.id),
  ]);
  if (state === undefined) return { state: 'unknown-item', progress: null };
  if (state.live === null || stored === undefined || site === undefined) {
    return { state: 'syncing', progress: state.progress };
  }
  const lineage = await lineageOf(ports.stores.factsOf(contract.id, state.live), [issueId]);
  const item = lineage.get(issueId);
  if (item === undefined) return { state: 'unknown-item', progress: state.progress };
  const logs = new Map(await ports.stores.tagsOf(contract.id).get([...lineage.keys()]));
  const choices = await ports.choices.after(
    { contractId: contract.id, itemId: issueId },
    logs.get(issueId)?.choices ?? 0,
  );
  const context = deriveContext(contract, lineage, logs);
  const { snapshot } = stored;
  // An item that no job has tagged yet shows the tag it is about to get.
  const known = retag(item, logs.get(issueId), { context, now: snapshot.asOf });
  const tagged = new Map([...logs, [issueId, foldChoices(item, known, { context, choices })]]);
  return { contract, snapshot, site, item, lineage, tagged, recorded: known.log, rights };
}

/** What the panel shows of an item. */
export async function describeItem(ports: CallPorts, view: ItemInView): Promise<ItemReply> {
  const { contract, snapshot, site, item, tagged, rights } = view;
  const log = tagged.get(item.id)?.log ?? { itemId: item.id, entries: [] };
  const tag = presentTag(log);
  const asOf = snapshot.asOf;
  const { basis, countsInSplit, now, effects } = tagEffects({
    ...{ snapshot, contract, site, item, asOf },
    log: view.recorded,
    present: tag.category,
  });
  const accounts = log.entries.flatMap(({ source }) => (source.kind === 'person' ? [source.accountId] : []));
  const people = await ports.asUser.people([...new Set(accounts)]);
  const { technicalHealthTarget, tolerance, floor, unit } = contract.capacity;
  const shown = rights.seesSplit
    ? { basis, now, effects }
    : { basis: 'The split covers projects that you may not browse.', now: { shares: null, status: null }, effects: [] };
  return {
    state: 'ready',
    contractId: contract.id,
    contractName: contract.name,
    itemId: item.id,
    itemKey: item.key,
    countsInSplit,
    tag: ruleInWords(tag, view),
    history: log.entries.map((entry) => ruleInWords(entry, view)).toReversed(),
    people: Object.fromEntries(people.map(({ accountId, name }) => [accountId, name])),
    streams: contract.streams,
    mayEdit: rights.mayEdit,
    ...shown,
    policy: { technicalHealthTarget, tolerance, floor },
    unit,
    asOf,
  };
}

/** One question to Jira for everything the panel has to know. */
async function rightsOf(
  { asUser }: CallPorts,
  { caller, issueId, contract }: { caller: Caller; issueId: string; contract: OperatingContract },
): Promise<ItemRights> {
  const { viewers, projectIds } = audienceOf(contract);
  const named = viewers.includes(caller.accountId);
  const granted = await asUser.permissions({
    browseIssues: [issueId],
    editIssues: [issueId],
    ...(named ? {} : { browseProjects: projectIds }),
  });
  if (!granted.browseIssues.has(issueId)) {
    throw new AppError('forbidden', 'You may not browse this work item. Ask a Jira administrator for access.');
  }
  return {
    mayEdit: granted.editIssues.has(issueId),
    seesSplit: named || projectIds.every((id) => granted.browseProjects.has(id)),
  };
}
