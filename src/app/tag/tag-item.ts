import type { CallInput } from '../../contract/calls';
import type { ItemReply } from '../../contract/item';
import { presentTag } from '../../core/classify/tag-log';
import { AppError, invalidInput } from '../app-error';
import type { Caller } from '../caller';
import type { CallPorts } from '../ports/ports';
import { UpstreamError } from '../ports/upstream-error';
import { describeItem, lookUpItem, type ItemInView } from './item-view';
import { deriveContext, foldChoices } from './retag';
import { propertyOf, type TaggedItem } from './tagged-item';

/** The tag of the work item that the caller looks at, why it has it, and what another would do. */
export async function getItem(ports: CallPorts, caller: Caller): Promise<ItemReply> {
  const found = await lookUpItem(ports, caller);
  return 'state' in found ? found : describeItem(ports, found);
}

/**
 * Records a person's choice for the work item they look at. The log comes first, then the job that follows the choice
 * up, then the item's property as that person: cut off in between, the choice still counts and the rest is made good.
 */
export async function tagItem(ports: CallPorts, input: CallInput<'tagItem'>, caller: Caller): Promise<ItemReply> {
  const view = await lookUpItem(ports, caller);
  if ('state' in view) throw notReady(view.state);
  if (!view.rights.mayEdit) {
    throw new AppError(
      'forbidden',
      'Tagging a work item needs the permission to edit it. Ask a project administrator.',
    );
  }
  const { contract, item } = view;
  const { streamId } = input;
  if (streamId !== null && !contract.streams.some(({ id }) => id === streamId)) {
    throw invalidInput({ streamId: 'The contract has no such stream. Reload the page and choose again.' });
  }
  const choice = { at: await ports.clock.now(), accountId: caller.accountId, streamId, reason: input.reason || null };
  const before = view.tagged.get(item.id);
  await ports.choices.append({ contractId: contract.id, itemId: item.id }, choice, before?.choices ?? 0);
  await ports.queue.push({ kind: 'choice-made', contractId: contract.id, itemId: item.id });

  const context = deriveContext(contract, view.lineage, view.tagged);
  const after = foldChoices(item, before, { context, choices: [choice] });
  await writeAsUser(ports, view, after);
  return describeItem(ports, { ...view, tagged: new Map([...view.tagged, [item.id, after]]) });
}

/** Writes the property as the person who chose. Where Jira does not take it, the job will, as the app. */
async function writeAsUser(ports: CallPorts, { item }: ItemInView, { log }: TaggedItem): Promise<void> {
  try {
    await ports.asUser.writeTag(item.id, propertyOf(presentTag(log)));
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    ports.log.warn('A tag could not be written as the person who chose it', { failure: error.failure });
  }
}

function notReady(state: Exclude<ItemReply, { state: 'ready' }>['state']): AppError {
  switch (state) {
    case 'no-contract':
      return new AppError('not-found', 'No contract governs this project.');
    case 'syncing':
      return new AppError(
        'unavailable',
        'The first synchronisation is still running. Tag this work item when it is done.',
      );
    case 'unknown-item':
      return new AppError('unavailable', 'This work item is not known yet. Try again in a minute.');
  }
}
