import type { OperatingContract } from '../../core/ledger/operating-contract';
import { AppError } from '../app-error';
import type { Caller } from '../caller';
import type { JiraAsUser } from '../ports/jira-as-user';

/** Whom a contract or its snapshot may be shown to. */
export interface Audience {
  readonly viewers: readonly string[];
  readonly projectIds: readonly string[];
}

/** The accounts that lead a contract. */
export function leadersOf({ leaders }: Pick<OperatingContract, 'leaders'>): readonly string[] {
  return leaders.kind === 'pair' ? [leaders.cpo, leaders.cto] : [leaders.cpto];
}

/** Whom a contract names, and what anybody else has to be able to browse. */
export function audienceOf(contract: OperatingContract): Audience {
  const { sponsor, members, projectIds } = contract;
  return { viewers: [...leadersOf(contract), ...(sponsor === null ? [] : [sponsor]), ...members], projectIds };
}

/**
 * Lets through who may see a contract's numbers: whom it names, without asking Jira, and who may browse every project
 * in its scope (DESIGN "Authorisation"). If Jira cannot be asked, nobody else gets through.
 */
export async function requireViewer(asUser: JiraAsUser, caller: Caller, audience: Audience): Promise<void> {
  if (audience.viewers.includes(caller.accountId)) return;
  const { browseProjects } = await asUser.permissions({ browseProjects: audience.projectIds });
  if (audience.projectIds.every((id) => browseProjects.has(id))) return;
  throw new AppError(
    'forbidden',
    'These numbers cover projects that you may not browse. Ask one of the leaders of the contract to add you as a ' +
      'member, or a Jira administrator to let you browse all of its projects.',
  );
}

/** Lets through who may change a contract: its leaders, and who administers every project in its scope, or Jira. */
export async function requireEditor(asUser: JiraAsUser, caller: Caller, contract: OperatingContract): Promise<void> {
  if (await mayChange(asUser, caller, contract)) return;
  throw new AppError(
    'forbidden',
    'Only the leaders of the contract, and people who administer every project in its scope, may change it. Ask one ' +
      'of them, or a Jira administrator.',
  );
}

export async function mayChange(asUser: JiraAsUser, caller: Caller, contract: OperatingContract): Promise<boolean> {
  if (leadersOf(contract).includes(caller.accountId)) return true;
  const granted = await asUser.permissions({ administerProjects: contract.projectIds, administerJira: true });
  return granted.administersJira || contract.projectIds.every((id) => granted.administerProjects.has(id));
}
