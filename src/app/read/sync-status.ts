import type { CallInput, CallOutput } from '../../contract/calls';
import { requireEditor } from '../access/access';
import { contractInView } from '../access/contract-in-view';
import type { Caller } from '../caller';
import type { CallPorts } from '../ports/ports';
import { requestRun, requested } from '../sync/start-run';

/** Where the synchronisation of a contract stands. */
export async function getSyncStatus(
  ports: CallPorts,
  input: CallInput<'getSyncStatus'>,
  caller: Caller,
): Promise<CallOutput<'getSyncStatus'>> {
  const contract = await contractInView(ports, input, caller);
  const state = await ports.syncStates.get(contract.id);
  return { progress: state?.progress ?? null };
}

/** Reads everything again from Jira. Tag history stays, and the old numbers are shown until the new ones are there. */
export async function rebuild(
  ports: CallPorts,
  input: CallInput<'rebuild'>,
  caller: Caller,
): Promise<CallOutput<'rebuild'>> {
  const contract = await contractInView(ports, input, caller);
  await requireEditor(ports.asUser, caller, contract);
  const now = await ports.clock.now();
  await requestRun(ports, contract.id, 'preparing');
  return { progress: requested(now) };
}
