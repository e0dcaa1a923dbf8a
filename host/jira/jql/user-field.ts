import type { JiraIssue } from '../model';
import type { JqlContext } from './context';
import type { JqlField } from './field';
import { identityField } from './identity-field';

/** A field that holds a person: by account id, e-mail address, display name or `currentUser()`. */
export function userField(
  name: string,
  { site }: JqlContext,
  accountOf: (issue: JiraIssue) => string | null,
): JqlField {
  return identityField({
    name,
    subject: 'user',
    idsOf: (issue) => [accountOf(issue)],
    idsFor: (text) => {
      const wanted = text.toLowerCase();
      const users = site.users.filter((user) =>
        [user.accountId, user.email, user.displayName].some((known) => known.toLowerCase() === wanted),
      );
      return users.map(({ accountId }) => accountId);
    },
  });
}
