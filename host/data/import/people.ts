import type { JiraUser } from '../../jira/model';
import { mailOf, uniqueName } from '../person-names';
import { ROLE_USER_LIST } from '../role-users';
import type { ExportedIssue, ExportedPerson } from './exported-issue';
import { worklogsOf } from './worklogs';

const PERSON_FIELDS: ReadonlySet<string> = new Set(['assignee', 'reporter']);

/** The people of an export, by account id, and the six of the host; a person without a name is given a readable one. */
export function usersOf(issues: readonly ExportedIssue[]): JiraUser[] {
  const people = new Map<string, ExportedPerson>();
  const add = (person: ExportedPerson | null | undefined): void => {
    if (person === null || person === undefined) return;
    const known = people.get(person.accountId);
    if (known?.displayName === undefined) people.set(person.accountId, { ...known, ...person });
  };
  for (const issue of issues) {
    const { fields, changelog } = issue;
    [fields.assignee, fields.reporter, fields.creator].forEach(add);
    for (const { person } of worklogsOf(issue)) add(person);
    for (const { author, items } of changelog?.histories ?? []) {
      add(author);
      for (const item of items) {
        if (!PERSON_FIELDS.has(item.field.toLowerCase())) continue;
        for (const accountId of [item.from, item.to]) if (accountId !== null) add(bare(accountId));
      }
    }
  }
  const roles = new Set(ROLE_USER_LIST.map(({ accountId }) => accountId));
  const taken = new Set(ROLE_USER_LIST.map(({ displayName }) => displayName));
  // Sorted, so that who gets which name does not depend on the order of the lines.
  const sorted = [...people.values()].sort((a, b) => (a.accountId < b.accountId ? -1 : 1));
  const imported = sorted.filter(({ accountId }) => !roles.has(accountId)).map((person) => toUser(person, taken));
  return [...ROLE_USER_LIST, ...imported];
}

function bare(accountId: string): ExportedPerson {
  return { accountId, displayName: undefined, active: undefined };
}

function toUser({ accountId, displayName, active }: ExportedPerson, taken: Set<string>): JiraUser {
  const name = displayName ?? uniqueName(accountId, taken);
  return {
    accountId,
    displayName: name,
    email: mailOf(`${name} ${accountId}`),
    token: `local-${accountId}`,
    active: active ?? true,
    admin: false,
    role: null,
  };
}
