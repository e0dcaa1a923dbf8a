import { createContract } from '../app/contract/create-contract';
import { getContractDraft } from '../app/contract/contract-draft';
import { updateContract } from '../app/contract/update-contract';
import type { CallPorts } from '../app/ports/ports';
import { getItemStory } from '../app/read/get-item-story';
import { getTrace } from '../app/read/get-trace';
import { getFlowDetail, getSnapshot } from '../app/read/get-snapshot';
import { describeItems, listContracts } from '../app/read/list-contracts';
import { getSyncStatus, rebuild } from '../app/read/sync-status';
import { getItem, tagItem } from '../app/tag/tag-item';
import type { CallHandlers } from './edge';

/** The use case behind each resolver key. */
export function callHandlers(ports: CallPorts): CallHandlers {
  return {
    listContracts: (_, caller) => listContracts(ports, caller),
    getContractDraft: (_, caller) => getContractDraft(ports, caller),
    createContract: ({ form }, caller) => createContract(ports, form, caller),
    updateContract: (input, caller) => updateContract(ports, input, caller),
    getSnapshot: (input, caller) => getSnapshot(ports, input, caller),
    getFlowDetail: (input, caller) => getFlowDetail(ports, input, caller),
    describeItems: ({ itemIds }) => describeItems(ports, itemIds),
    getTrace: (input, caller) => getTrace(ports, input, caller),
    getItemStory: (input, caller) => getItemStory(ports, input, caller),
    getItem: (_, caller) => getItem(ports, caller),
    tagItem: (input, caller) => tagItem(ports, input, caller),
    getSyncStatus: (input, caller) => getSyncStatus(ports, input, caller),
    rebuild: (input, caller) => rebuild(ports, input, caller),
  };
}
