import type { OperatingContract } from '../../core/ledger/operating-contract';
import { AppError } from '../app-error';
import type { Caller } from '../caller';
import type { CallPorts } from '../ports/ports';
import { audienceOf, requireViewer } from './access';

/**
 * The contract that a call is about: the one asked for, the one a gadget is set to, or the one that governs the project
 * the caller stands in. Nothing is authorised yet.
 */
export async function contractIdInView(
  { contracts }: Pick<CallPorts, 'contracts'>,
  input: { readonly contractId?: string | undefined },
  caller: Caller,
): Promise<string | undefined> {
  const asked = input.contractId ?? caller.gadgetContractId;
  if (asked !== null) return asked;
  return caller.projectId === null ? undefined : contracts.governing(caller.projectId);
}

/** The contract that a call is about, if the caller may see it. */
export async function contractInView(
  ports: CallPorts,
  input: { readonly contractId?: string | undefined },
  caller: Caller,
): Promise<OperatingContract> {
  const contractId = await contractIdInView(ports, input, caller);
  const contract = contractId === undefined ? undefined : await ports.contracts.get(contractId);
  if (contract === undefined) throw noSuchContract();
  await requireViewer(ports.asUser, caller, audienceOf(contract));
  return contract;
}

export function noSuchContract(): AppError {
  return new AppError('not-found', 'There is no such contract. Choose one in the settings of the gadget or project.');
}
