import { requestJira } from '@forge/bridge';
import type { NamedOption } from '../../../src/contract/contract-form';
import type { Reply } from '../../../src/contract/errors';

const MOST = 10;

/** People whom the caller may see and whose name or e-mail address matches; Jira decides both. At most ten. */
export async function findPeople(query: string): Promise<Reply<readonly NamedOption[]>> {
  const search = new URLSearchParams({ query, maxResults: String(MOST) });
  try {
    const response = await requestJira(`/rest/api/3/user/search?${search.toString()}`);
    if (!response.ok) return refused(`Jira answered ${response.status}.`);
    const body: unknown = await response.json();
    return { ok: true, value: Array.isArray(body) ? body.flatMap(person) : [] };
  } catch (reason) {
    return refused(reason instanceof Error ? reason.message : String(reason));
  }
}

/** Apps and people who have left cannot lead. */
function person(user: unknown): readonly NamedOption[] {
  if (typeof user !== 'object' || user === null) return [];
  const { accountId, displayName, active, accountType } = user as Readonly<Record<string, unknown>>;
  if (typeof accountId !== 'string' || typeof displayName !== 'string') return [];
  return active === false || accountType === 'app' ? [] : [{ id: accountId, name: displayName }];
}

function refused(detail: string): Reply<never> {
  return { ok: false, error: { code: 'unavailable', message: `People could not be searched: ${detail}` } };
}
