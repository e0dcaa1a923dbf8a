import type { CallInput } from '../../contract/calls';
import type { ItemStoryReply } from '../../contract/trace';
import { itemStoryOf } from '../../core/timeline/item-story';
import { contractInView } from '../access/contract-in-view';
import { AppError } from '../app-error';
import type { Caller } from '../caller';
import type { CallPorts } from '../ports/ports';
import { logInWords } from '../tag/rule-in-words';

/** One item over time, as of the snapshot that is shown, for whoever may browse it and see the contract's numbers. */
export async function getItemStory(
  ports: CallPorts,
  input: CallInput<'getItemStory'>,
  caller: Caller,
): Promise<ItemStoryReply> {
  const { itemId } = input;
  const contract = await contractInView(ports, input, caller);
  const [described] = await ports.asUser.describe([itemId]);
  if (described === undefined) {
    throw new AppError('forbidden', 'You may not browse this work item, or it no longer exists in Jira.');
  }
  const [state, stored, site] = await Promise.all([
    ports.syncStates.get(contract.id),
    ports.snapshots.get(contract.id),
    ports.sites.get(contract.id),
  ]);
  const generation = state?.live ?? null;
  if (generation === null || stored === undefined || site === undefined) {
    throw new AppError('not-found', 'Nothing has been computed yet. Wait for the synchronisation to finish.');
  }
  const item = (await ports.stores.factsOf(contract.id, generation).get([itemId])).get(itemId);
  if (item === undefined) {
    throw new AppError(
      'not-found',
      'The contract keeps no history of this work item. It may be older than what is read.',
    );
  }
  const log = (await ports.stores.tagsOf(contract.id).get([itemId])).get(itemId)?.log;
  const told = log === undefined ? undefined : logInWords(log, { contract, site });
  return {
    story: itemStoryOf({ contract, site, item, log: told, asOf: stored.snapshot.asOf }),
    timeZone: contract.timeZone,
    summary: described.summary,
    typeName: described.typeName,
  };
}
