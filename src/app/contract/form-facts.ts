import type { ContractForm } from '../../contract/contract-form';
import type { OperatingContract } from '../../core/ledger/operating-contract';
import { DEFAULT_STREAMS } from '../../core/ledger/operating-contract';
import type { CallPorts } from '../ports/ports';
import { accountsIn, type FormFacts } from './validate-form';

/** Reads, as the caller, what a form has to agree with. */
export async function formFacts(
  { asUser, sites }: CallPorts,
  form: ContractForm,
  existing: OperatingContract | null,
): Promise<FormFacts> {
  const agreedProjectIds = existing?.projectIds ?? [];
  const added = form.projectIds.filter((id) => /^\d{1,18}$/.test(id) && !agreedProjectIds.includes(id));
  const [projects, statuses, types, people, site] = await Promise.all([
    asUser.projects(),
    asUser.statuses(),
    asUser.types(),
    asUser.people(accountsIn(form)),
    existing === null ? undefined : sites.get(existing.id),
  ]);
  const granted = await asUser.permissions({ administerProjects: added, administerJira: true });
  return {
    projects,
    administers: granted.administersJira ? new Set(added) : granted.administerProjects,
    // A leader may browse less than the contract covers.
    statuses: union(statuses, site?.statuses ?? []),
    types: union(types, site?.types ?? []),
    streams: existing?.streams ?? DEFAULT_STREAMS,
    people,
    agreedProjectIds,
  };
}

function union<T extends { readonly id: string }>(first: readonly T[], second: readonly T[]): readonly T[] {
  return [...first, ...second.filter(({ id }) => !first.some((known) => known.id === id))];
}
