import type { CallInput, SnapshotReply } from '../../contract/calls';
import type { FlowDetail } from '../../core/scorecard/flow-detail';
import { audienceOf, requireViewer } from '../access/access';
import { contractIdInView, contractInView, noSuchContract } from '../access/contract-in-view';
import { AppError } from '../app-error';
import type { Caller } from '../caller';
import type { CallPorts } from '../ports/ports';
import { requestScore } from '../score/compute-score';
import { requested } from '../sync/start-run';

/**
 * What every surface shows, in one storage read: the snapshot carries whom it may be shown to. Only while there is no
 * snapshot yet are the contract and its synchronisation read.
 */
export async function getSnapshot(
  ports: CallPorts,
  input: CallInput<'getSnapshot'>,
  caller: Caller,
): Promise<SnapshotReply> {
  const contractId = await contractIdInView(ports, input, caller);
  if (contractId === undefined) return withoutContract(ports, caller);
  const stored = await ports.snapshots.get(contractId);
  if (stored !== undefined) {
    const { snapshot, ageMs } = stored;
    await requireViewer(ports.asUser, caller, snapshot);
    // By Jira's clock, without asking Jira: the snapshot was computed at `asOf`, and stored so long ago.
    return { state: 'ready', snapshot, now: snapshot.asOf + ageMs };
  }
  const contract = await ports.contracts.get(contractId);
  if (contract === undefined) {
    // A project may be claimed by a contract whose creation was cut off; it is as good as free.
    if (input.contractId === undefined && caller.gadgetContractId === null) return withoutContract(ports, caller);
    throw noSuchContract();
  }
  await requireViewer(ports.asUser, caller, audienceOf(contract));
  const state = await ports.syncStates.get(contractId);
  // What an earlier version of the app stored is not shown; without this nobody would compute it anew before Jira changes.
  if (state !== undefined && state.live !== null) await requestScore(ports, contractId);
  const progress = state?.progress ?? requested(contract.history.at(-1)?.at ?? 0);
  return { state: 'syncing', contractName: contract.name, progress };
}

/** The long lists behind the flow figures. */
export async function getFlowDetail(
  ports: CallPorts,
  input: CallInput<'getFlowDetail'>,
  caller: Caller,
): Promise<FlowDetail> {
  const contract = await contractInView(ports, input, caller);
  const detail = await ports.snapshots.detail(contract.id);
  if (detail !== undefined) return detail;
  throw new AppError('not-found', 'Nothing has been computed yet. Wait for the synchronisation to finish.');
}

async function withoutContract({ asUser }: CallPorts, { projectId }: Caller): Promise<SnapshotReply> {
  if (projectId === null) return { state: 'no-contract', mayCreate: false };
  const granted = await asUser.permissions({ administerProjects: [projectId], administerJira: true });
  return { state: 'no-contract', mayCreate: granted.administersJira || granted.administerProjects.has(projectId) };
}
