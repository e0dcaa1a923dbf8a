import type { CallOutput } from '../../contract/calls';
import type { ContractForm } from '../../contract/contract-form';
import { AppError, invalidInput } from '../app-error';
import type { Caller } from '../caller';
import type { CallPorts } from '../ports/ports';
import { requestRun } from '../sync/start-run';
import { claimProjects, governedElsewhere, releaseProjects } from './claim-projects';
import { formFacts } from './form-facts';
import { newContract } from './form-mapping';
import { validateForm } from './validate-form';

/**
 * Creates a contract and starts its first synchronisation. The caller has to administer every project in it (PRODUCT
 * 1). Where anything is wrong, nothing is saved, and each field says what to do.
 */
export async function createContract(
  ports: CallPorts,
  form: ContractForm,
  caller: Caller,
): Promise<CallOutput<'createContract'>> {
  const { contracts, clock } = ports;
  const errors = validateForm(form, await formFacts(ports, form, null));
  if (Object.keys(errors).length > 0) throw invalidInput(errors);
  const now = await clock.now();
  const projectIds = [...new Set(form.projectIds)];
  const contractId = contractIdFor(projectIds, now);
  if ((await governedElsewhere(contracts, projectIds, { contractId, now })).size > 0) {
    throw invalidInput({
      projectIds: 'One of the projects belongs to another contract. A project has one contract at most.',
    });
  }
  const contract = newContract(form, { id: contractId, at: now, by: caller.accountId });
  const taken = await claimProjects(contracts, projectIds, { contractId, at: now });
  if (!(await contracts.create(contract))) {
    await releaseProjects(contracts, taken);
    throw new AppError('conflict', 'Somebody else has just created this contract. Reload the page.');
  }
  await requestRun(ports, contractId, 'preparing');
  return { contractId };
}

/** Unique, because a project is claimed once in a millisecond, and the same again for a call that was cut off. */
function contractIdFor(projectIds: readonly string[], now: number): string {
  return `c-${now.toString(36)}-${projectIds[0] ?? ''}`;
}
