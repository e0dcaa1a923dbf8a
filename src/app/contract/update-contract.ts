import type { CallInput, CallOutput } from '../../contract/calls';
import type { ContractForm } from '../../contract/contract-form';
import type { OperatingContract } from '../../core/ledger/operating-contract';
import { requireEditor } from '../access/access';
import { noSuchContract } from '../access/contract-in-view';
import { AppError, invalidInput } from '../app-error';
import type { Caller } from '../caller';
import type { RunStart } from '../jobs/job';
import type { CallPorts } from '../ports/ports';
import { requestRun } from '../sync/start-run';
import { claimProjects, releaseProjects } from './claim-projects';
import { changedFields, describeChanges } from './describe-changes';
import { formFacts } from './form-facts';
import { fromForm, toForm } from './form-mapping';
import { validateForm, type FieldErrors } from './validate-form';

/** The capacity policy, which takes the agreement of both leaders (PRODUCT 1). */
const POLICY = [
  'technicalHealthTarget',
  'tolerance',
  'floor',
  'unit',
  'period',
] as const satisfies readonly (keyof ContractForm)[];

/** Who could change the policy by changing who has to agree. */
const LEADERS = ['leaderKind', 'cpo', 'cto', 'cpto'] as const satisfies readonly (keyof ContractForm)[];

/**
 * Changes a contract and says in its history who did it and why. The version that the caller saw must still be the
 * newest. What the change touches is tagged, computed or read again.
 */
export async function updateContract(
  ports: CallPorts,
  input: CallInput<'updateContract'>,
  caller: Caller,
): Promise<CallOutput<'updateContract'>> {
  const { contracts, clock } = ports;
  const before = await contracts.get(input.contractId);
  if (before === undefined) throw noSuchContract();
  await requireEditor(ports.asUser, caller, before);
  if (before.version !== input.expectedVersion) throw changedMeanwhile();
  const fields = changedFields(toForm(before), input.form);
  const errors = {
    ...validateForm(input.form, await formFacts(ports, input.form, before)),
    ...(await agreementErrors(ports, { before, fields, caller })),
  };
  if (Object.keys(errors).length > 0) throw invalidInput(errors);

  const now = await clock.now();
  const entry = {
    version: before.version + 1,
    at: now,
    by: caller.accountId,
    what: describeChanges(fields),
    why: input.why,
  };
  const after: OperatingContract = {
    ...before,
    ...fromForm(input.form),
    version: entry.version,
    history: [...before.history, entry],
  };
  const added = after.projectIds.filter((id) => !before.projectIds.includes(id));
  const taken = await claimProjects(contracts, added, { contractId: before.id, at: now });
  if (!(await contracts.replace(after))) {
    await releaseProjects(contracts, taken);
    throw changedMeanwhile();
  }
  await releaseProjects(
    contracts,
    before.projectIds.filter((id) => !after.projectIds.includes(id)),
  );
  await requestRun(ports, after.id, runFor(fields));
  return { version: after.version };
}

/** What this caller cannot change alone: the policy, and who the leaders are, which would give away the policy. */
async function agreementErrors(
  { asUser }: CallPorts,
  { before, fields, caller }: { before: OperatingContract; fields: readonly (keyof ContractForm)[]; caller: Caller },
): Promise<FieldErrors> {
  const { leaders } = before;
  // With a CPTO one signature is enough.
  if (leaders.kind === 'cpto' && leaders.cpto === caller.accountId) return {};
  const who = leaders.kind === 'pair' ? 'Both leaders have to agree on this' : 'Only the CPTO may change this';
  const policy = POLICY.filter((field) => fields.includes(field));
  const leadership = LEADERS.filter((field) => fields.includes(field));
  // Somebody has to be able to name new leaders when the old ones have left.
  const mayName = leadership.length > 0 && (await asUser.permissions({ administerJira: true })).administersJira;
  return Object.fromEntries([
    ...policy.map((field) => [field, `${who}. Put the agreed value back to save the rest.`]),
    ...(mayName ? [] : leadership.map((field) => [field, `${who}, or a Jira administrator has to change it.`])),
  ]) as FieldErrors;
}

/** From where the synchronisation has to go again after a change of these fields. */
function runFor(fields: readonly (keyof ContractForm)[]): RunStart {
  if (fields.includes('projectIds') || fields.includes('historyMonths')) return 'preparing';
  return fields.includes('typeStreams') ? 'tagging' : 'computing';
}

function changedMeanwhile(): AppError {
  return new AppError(
    'conflict',
    'Somebody else has changed this contract meanwhile. Reload the page and change it again.',
  );
}
