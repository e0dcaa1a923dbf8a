import type { ContractForm } from '../../contract/contract-form';
import type { ProjectMetadata, StatusMetadata, TypeMetadata } from '../../core/timeline/site-metadata';
import type { Stream } from '../../core/ledger/operating-contract';
import type { Person } from '../ports/jira-as-user';

/** What a form is checked against: Jira as the caller sees it. */
export interface FormFacts {
  readonly projects: readonly ProjectMetadata[];
  /** Projects that the caller may put into a contract. */
  readonly administers: ReadonlySet<string>;
  readonly statuses: readonly StatusMetadata[];
  readonly types: readonly TypeMetadata[];
  readonly streams: readonly Stream[];
  /** The people the form names, as far as Jira knows them. */
  readonly people: readonly Person[];
  /** Projects that the contract has already: whoever may change it need not administer them again. */
  readonly agreedProjectIds: readonly string[];
}

export type FieldErrors = Readonly<Record<string, string>>;

/** What is wrong with each field of a form, in words that say what to do; empty if it can be saved. */
export function validateForm(form: ContractForm, facts: FormFacts): FieldErrors {
  return Object.fromEntries(
    Object.entries({
      projectIds: projectsError(form, facts),
      ...leaderErrors(form, facts),
      sponsor: form.sponsor === null ? null : personError(form.sponsor, facts),
      members: firstOf(form.members.map((accountId) => personError(accountId, facts))),
      technicalHealthTarget: targetError(form),
      timeZone: isTimeZone(form.timeZone) ? null : 'Enter a time zone such as Europe/Berlin.',
      statusCategories: statusesError(form, facts),
      typeStreams: typesError(form, facts),
      waitingStatuses: unknownStatuses(form.waitingStatuses, facts),
    }).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}

/** Whether the runtime knows the name as an IANA time zone. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Everybody a form names, each once. */
export function accountsIn({ leaderKind, cpo, cto, cpto, sponsor, members }: ContractForm): string[] {
  const leaders = leaderKind === 'pair' ? [cpo, cto] : [cpto];
  return [...new Set([...leaders, sponsor, ...members].filter((accountId) => accountId !== null))];
}

function projectsError({ projectIds }: ContractForm, facts: FormFacts): string | null {
  const added = projectIds.filter((id) => !facts.agreedProjectIds.includes(id));
  const unknown = added.filter((id) => !facts.projects.some((project) => project.id === id));
  if (unknown.length > 0) {
    return `You may not browse ${unknown.length} of the chosen projects, or they do not exist. Choose from the list.`;
  }
  const foreign = facts.projects.filter(({ id }) => added.includes(id) && !facts.administers.has(id));
  if (foreign.length === 0) return null;
  const names = foreign.map(({ name }) => name).join(', ');
  return `Creating a contract takes permission to administer every project in it. You do not administer: ${names}.`;
}

function leaderErrors(form: ContractForm, facts: FormFacts): Record<string, string | null> {
  if (form.leaderKind === 'cpto') {
    return {
      cpto:
        form.cpto === null ? 'Name the person who leads both product and engineering.' : personError(form.cpto, facts),
    };
  }
  const { cpo, cto } = form;
  const same = cpo !== null && cpo === cto;
  return {
    cpo: cpo === null ? 'Name the product leader.' : personError(cpo, facts),
    cto:
      cto === null
        ? 'Name the engineering leader.'
        : same
          ? 'Two leaders are two people. If one person leads both, choose one CPTO.'
          : personError(cto, facts),
  };
}

function personError(accountId: string, { people }: FormFacts): string | null {
  const person = people.find((known) => known.accountId === accountId);
  if (person === undefined) return 'Jira knows no such person. Choose somebody from the list.';
  return person.active ? null : `${person.name} no longer has access to Jira. Choose somebody else.`;
}

function targetError({ technicalHealthTarget, floor }: ContractForm): string | null {
  if (technicalHealthTarget >= floor) return null;
  return `The target for technical health cannot be under the floor. Enter ${floor} % or more.`;
}

function statusesError({ statusCategories }: ContractForm, { statuses }: FormFacts): string | null {
  const unknown = unknownStatuses(Object.keys(statusCategories), { statuses });
  if (unknown !== null) return unknown;
  const categories = new Set(statuses.map(({ id, category }) => statusCategories[id] ?? category));
  if (!categories.has('in-progress')) return 'Say which status means that work has started: choose at least one.';
  if (!categories.has('done')) return 'Say which status means that work is done: choose at least one.';
  return null;
}

function unknownStatuses(ids: readonly string[], { statuses }: Pick<FormFacts, 'statuses'>): string | null {
  const unknown = ids.filter((id) => !statuses.some((status) => status.id === id));
  if (unknown.length === 0) return null;
  return `Jira does not know ${counted(unknown.length, 'status', 'statuses')} named here (${unknown.join(', ')}). Choose from the list.`;
}

function typesError({ typeStreams }: ContractForm, { types, streams }: FormFacts): string | null {
  const unknownTypes = Object.keys(typeStreams).filter((id) => !types.some((type) => type.id === id));
  if (unknownTypes.length > 0) {
    return `Jira does not know ${counted(unknownTypes.length, 'work type', 'work types')} named here (${unknownTypes.join(', ')}). Choose from the list.`;
  }
  const known = new Set(streams.map(({ id }) => id));
  const unknownStreams = Object.values(typeStreams).filter((id) => !known.has(id));
  return unknownStreams.length === 0
    ? null
    : 'A work type is given a stream that the contract does not have. Choose from the list.';
}

function firstOf(errors: readonly (string | null)[]): string | null {
  return errors.find((error) => error !== null) ?? null;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
