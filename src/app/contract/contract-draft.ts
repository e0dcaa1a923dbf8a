import type { ContractDraftReply, ContractForm } from '../../contract/contract-form';
import { DEFAULT_STREAMS, type OperatingContract } from '../../core/ledger/operating-contract';
import type { BoardMetadata, SiteMetadata, TypeMetadata } from '../../core/timeline/site-metadata';
import { audienceOf, mayChange, requireViewer } from '../access/access';
import { AppError } from '../app-error';
import type { Caller } from '../caller';
import type { BrowsableProject } from '../ports/jira-as-user';
import type { CallPorts } from '../ports/ports';
import { toForm } from './form-mapping';
import { guessStream } from './guess-stream';
import { DEFAULT_RULE_FIELDS } from './rule-fields';
import { accountsIn, isTimeZone } from './validate-form';

/** Half of a year's quarter beyond the longest trend, and enough for the percentiles of a small team. */
const DEFAULT_WINDOW_DAYS = 90;
const DEFAULT_HISTORY_MONTHS = 24;

/**
 * What the settings page needs: the contract that governs the project, or a draft of one filled in from Jira, so that a
 * first scorecard takes two confirmations (PRODUCT 1). Everything is read as the caller.
 */
export async function getContractDraft(ports: CallPorts, caller: Caller): Promise<ContractDraftReply> {
  const { projectId } = caller;
  if (projectId === null) throw new AppError('not-found', 'Open the settings of a project.');
  const governing = await ports.contracts.governing(projectId);
  const contract = governing === undefined ? null : ((await ports.contracts.get(governing)) ?? null);
  if (contract !== null && !(await mayChange(ports.asUser, caller, contract))) {
    await requireViewer(ports.asUser, caller, audienceOf(contract));
  }
  const { asUser } = ports;
  const [projects, statuses, types] = await Promise.all([asUser.projects(), asUser.statuses(), asUser.types()]);
  const rights = await rightsOf(ports, { caller, projectId, contract, projects });
  const draft = contract === null ? await draftFor(ports, { projectId, caller, projects, types }) : toForm(contract);
  const people = await asUser.people(peopleIn(draft, contract));
  return {
    existing: contract === null ? null : existingOf(contract),
    mayEdit: rights.mayEdit,
    whyNot: rights.whyNot,
    draft,
    options: {
      projects: await projectOptions(ports, { projects, administers: rights.administers, contract }),
      statuses,
      types,
      streams: contract?.streams ?? DEFAULT_STREAMS,
      people: people.map(({ accountId, name }) => ({ id: accountId, name })),
    },
  };
}

function existingOf(contract: OperatingContract): NonNullable<ContractDraftReply['existing']> {
  const { id, version, history } = contract;
  return { contractId: id, form: toForm(contract), version, history: history.toReversed() };
}

function peopleIn(form: ContractForm, contract: OperatingContract | null): string[] {
  return [...new Set([...accountsIn(form), ...(contract?.history.map(({ by }) => by) ?? [])])];
}

interface Asked {
  readonly caller: Caller;
  readonly projectId: string;
  readonly contract: OperatingContract | null;
  readonly projects: readonly BrowsableProject[];
}

async function rightsOf(
  { asUser }: CallPorts,
  { caller, projectId, contract, projects }: Asked,
): Promise<{ mayEdit: boolean; whyNot: string | null; administers: ReadonlySet<string> }> {
  const ids = projects.map(({ id }) => id);
  const granted = await asUser.permissions({ administerProjects: ids, administerJira: true });
  const administers = granted.administersJira ? new Set(ids) : granted.administerProjects;
  const mayEdit = contract === null ? administers.has(projectId) : await mayChange(asUser, caller, contract);
  if (mayEdit) return { mayEdit, whyNot: null, administers };
  const whyNot =
    contract === null
      ? 'Creating a contract takes permission to administer every project in it. Ask a project or Jira administrator.'
      : 'Only the leaders of the contract, and people who administer every project in its scope, may change it.';
  return { mayEdit, whyNot, administers };
}

async function projectOptions(
  { contracts }: CallPorts,
  { projects, administers, contract }: Pick<Asked, 'projects' | 'contract'> & { administers: ReadonlySet<string> },
): Promise<ContractDraftReply['options']['projects']> {
  const claims = await contracts.claimsOf(projects.map(({ id }) => id));
  const others = new Set([...claims.values()].map(({ contractId }) => contractId).filter((id) => id !== contract?.id));
  const names = new Map<string, string>();
  for (const contractId of others) {
    const other = await contracts.get(contractId);
    if (other !== undefined) names.set(contractId, other.name);
  }
  return projects.map(({ id, key, name }) => ({
    ...{ id, key, name },
    administers: administers.has(id),
    governedBy: names.get(claims.get(id)?.contractId ?? '') ?? null,
  }));
}

/** A contract over one project, as Jira's own data suggests it. */
async function draftFor(
  { asUser }: CallPorts,
  asked: { projectId: string; caller: Caller; projects: readonly BrowsableProject[]; types: readonly TypeMetadata[] },
): Promise<ContractForm> {
  const { projectId, caller, projects, types } = asked;
  const [boards, fields, timeZone] = await Promise.all([asUser.boards(projectId), asUser.fields(), asUser.timeZone()]);
  const project = projects.find(({ id }) => id === projectId);
  const cpo = project?.leadAccountId ?? null;
  return {
    name: project === undefined ? 'Product and engineering' : `${project.name}: product and engineering`,
    projectIds: [projectId],
    leaderKind: 'pair',
    cpo,
    // Whoever sets the app up is often the engineering leader; nobody leads both by default.
    cto: caller.accountId === cpo ? null : caller.accountId,
    cpto: null,
    sponsor: null,
    members: [],
    technicalHealthTarget: 20,
    tolerance: 5,
    floor: 20,
    unit: fields.estimate !== null && usesSprints(boards, fields) ? 'points' : 'items',
    period: usesSprints(boards, fields) ? 'sprint' : 'month',
    timeZone: timeZone !== null && isTimeZone(timeZone) ? timeZone : 'UTC',
    startRule: 'first',
    windowDays: DEFAULT_WINDOW_DAYS,
    historyMonths: DEFAULT_HISTORY_MONTHS,
    statusCategories: {},
    typeStreams: guessStreams(types),
    ...DEFAULT_RULE_FIELDS,
  };
}

function usesSprints(boards: readonly BoardMetadata[], fields: SiteMetadata['fields']): boolean {
  return fields.sprint !== null && boards.some(({ type }) => type === 'scrum');
}

/** Only for types that count in the split: sub-tasks and epics inherit. */
function guessStreams(types: readonly TypeMetadata[]): Record<string, string> {
  const guesses = types
    .filter(({ level }) => level === 0)
    .map(({ id, name }) => [id, guessStream(name)] as const)
    .filter((guess): guess is [string, string] => guess[1] !== null);
  return Object.fromEntries(guesses);
}
