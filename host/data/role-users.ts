import type { JiraUser } from '../jira/model';

type RoleUser = JiraUser & { readonly role: string };

function roleUser(accountId: string, displayName: string, role: string): RoleUser {
  const mailbox = displayName.toLowerCase().replace(' ', '.');
  return {
    accountId,
    displayName,
    email: `${mailbox}@example.com`,
    // Accepted on loopback only, and printed at the start: a known token saves looking it up.
    token: `local-${accountId}`,
    active: true,
    admin: accountId === 'administrator',
    role,
  };
}

/** The six people of every site, generated or imported, whom the host's user bar offers. */
export const ROLE_USERS = {
  productLeader: roleUser('product-leader', 'Mara Lindqvist', 'Product leader'),
  engineeringLeader: roleUser('engineering-leader', 'Tomas Herrera', 'Engineering leader'),
  ceo: roleUser('ceo', 'Ingrid Moser', 'CEO'),
  engineer: roleUser('engineer', 'Kenji Watanabe', 'Engineer'),
  administrator: roleUser('administrator', 'Ayesha Rahman', 'Administrator'),
  /** Can log in and browses no project. */
  outsider: roleUser('outsider', 'Oliver Grant', 'Outsider without access'),
} as const;

/** The same people as a list, in the order of the user bar. */
export const ROLE_USER_LIST: readonly JiraUser[] = Object.values(ROLE_USERS);
