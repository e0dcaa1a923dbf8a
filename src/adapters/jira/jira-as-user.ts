import api, { route } from '@forge/api';
import * as z from 'zod';

import type { BrowsableItem, BrowsableProject, JiraAsUser, Person } from '../../app/ports/jira-as-user';
import { UpstreamError } from '../../app/ports/upstream-error';
import { permissionsAsUser } from './permissions-as-user';
import { readPages } from './read-pages';
import { readBoards } from './read-boards';
import { acceptedAnswer, answerOf } from './response';
import { fieldsSchema, projectsSchema, statusesSchema, typesSchema } from './site-wire';

const myselfSchema = z.object({ timeZone: z.string().nullish() });
const personSchema = z.object({ accountId: z.string(), displayName: z.string(), active: z.boolean() });
const named = z.object({ name: z.string() });
const describedSchema = z.object({
  issues: z.array(
    z
      .object({
        id: z.string(),
        key: z.string(),
        fields: z.object({
          summary: z.string().nullish(),
          status: named,
          issuetype: named,
          assignee: z.object({ displayName: z.string() }).nullish(),
        }),
      })
      .transform(({ id, key, fields: { summary, status, issuetype, assignee } }): BrowsableItem => ({
        id,
        key,
        summary: summary ?? '',
        statusName: status.name,
        typeName: issuetype.name,
        assigneeName: assignee?.displayName ?? null,
      })),
  ),
});

/** Jira as the person who calls: what that person may not see, Jira leaves out. */
export const jiraAsUser: JiraAsUser = {
  permissions: permissionsAsUser,
  projects: browsableProjects,
  statuses: () => answerOf('statuses', api.asUser().requestJira(route`/rest/api/3/status`), statusesSchema),
  types: () => answerOf('issue types', api.asUser().requestJira(route`/rest/api/3/issuetype`), typesSchema),
  fields: () => answerOf('fields', api.asUser().requestJira(route`/rest/api/3/field`), fieldsSchema),
  boards: (projectId) => readBoards(api.asUser(), projectId),
  timeZone: async () => {
    const { timeZone } = await answerOf(
      'own profile',
      api.asUser().requestJira(route`/rest/api/3/myself`),
      myselfSchema,
    );
    return timeZone ?? null;
  },
  people: async (accountIds) => {
    const found = await Promise.all([...new Set(accountIds)].map(personAsUser));
    return found.filter((person) => person !== null);
  },
  describe: async (itemIds) => {
    const fields = ['summary', 'status', 'issuetype', 'assignee'];
    const body = JSON.stringify({ issueIdsOrKeys: itemIds, fields });
    const sent = api.asUser().requestJira(route`/rest/api/3/issue/bulkfetch`, { method: 'POST', body });
    return (await answerOf('items', sent, describedSchema)).issues;
  },
  writeTag: async (itemId, property) => {
    const body = JSON.stringify(property);
    const path = route`/rest/api/3/issue/${itemId}/properties/counterweight`;
    await acceptedAnswer('writing of a tag', api.asUser().requestJira(path, { method: 'PUT', body }));
  },
};

function browsableProjects(): Promise<readonly BrowsableProject[]> {
  return readPages((startAt) =>
    answerOf(
      'projects',
      api.asUser().requestJira(route`/rest/api/3/project/search?expand=lead&startAt=${startAt}&maxResults=50`),
      projectsSchema,
    ),
  );
}

/** Null for an account that no longer exists, or that the caller may not see. */
async function personAsUser(accountId: string): Promise<Person | null> {
  try {
    const { displayName, active } = await answerOf(
      'a person',
      api.asUser().requestJira(route`/rest/api/3/user?accountId=${accountId}`),
      personSchema,
    );
    return { accountId, name: displayName, active };
  } catch (error) {
    if (error instanceof UpstreamError && (error.failure === 'not-found' || error.failure === 'refused')) return null;
    throw error;
  }
}
