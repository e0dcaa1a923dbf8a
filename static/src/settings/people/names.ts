import type { NamedOption } from '../../../../src/contract/contract-form';

/** Names by account id. */
export type Names = Readonly<Record<string, string>>;

export function namesOf(people: readonly NamedOption[]): Names {
  return Object.fromEntries(people.map(({ id, name }) => [id, name]));
}

/** A name to show for an account; Jira does not tell the names of people who have left. */
export function nameOf(names: Names, accountId: string | null): string {
  if (accountId === null) return '';
  return names[accountId] ?? 'Somebody who has left';
}
