import api, { route } from '@forge/api';
import * as z from 'zod';

import type { BrowsableProject, JiraAsUser, Person } from '../../app/ports/jira-as-user';
import { UpstreamError } from '../../app/ports/upstream-error';
import type { DescribedItem } from '../../contract/calls';
import { accepted, answerOf } from './jira-request';
import { permissionsAsUser } from './permissions-as-user';
import { allPages } from './read-pages';
import { boardPageSchema, fieldsSchema, projectPageSchema, statusesSchema, typesSchema } from './site-wire';

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
      .transform(({ id, key, fields: { summary, status, issuetype, assignee } }): DescribedItem => ({
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
  statuses: () => answerOf(statusesSchema, api.asUser().requestJira(route`/rest/api/3/status`)),
  types: () => answerOf(typesSchema, api.asUser().requestJira(route`/rest/api/3/issuetype`)),
  fields: () => answerOf(fieldsSchema, api.asUser().requestJira(route`/rest/api/3/field`)),
  boards: async (projectId) => {
    const found = await allPages((startAt) =>
      answerOf(
        boardPageSchema,
        api
          .asUser()
          .requestJira(route`/rest/agile/1.0/board?projectKeyOrId=${projectId}&startAt=${startAt}&maxResults=50`),
      ),
    );
    return found.map((board) => ({ ...board, projectIds: [projectId] }));
  },
  timeZone: async () => {
    const { timeZone } = await answerOf(myselfSchema, api.asUser().requestJira(route`/rest/api/3/myself`));
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
    return (await answerOf(describedSchema, sent)).issues;
  },
  writeTag: async (itemId, property) => {
    const body = JSON.stringify(property);
    const path = route`/rest/api/3/issue/${itemId}/properties/counterweight`;
    await accepted(api.asUser().requestJira(path, { method: 'PUT', body }));
  },
};

async function browsableProjects(): Promise<BrowsableProject[]> {
  const projects = await allPages((startAt) =>
    answerOf(
      projectPageSchema,
      api.asUser().requestJira(route`/rest/api/3/project/search?expand=lead&startAt=${startAt}&maxResults=50`),
    ),
  );
  return projects.map(({ lead, ...project }) => ({ ...project, leadAccountId: lead?.accountId ?? null }));
}

/** Null for an account that no longer exists, or that the caller may not see. */
async function personAsUser(accountId: string): Promise<Person | null> {
  try {
    const { displayName, active } = await answerOf(
      personSchema,
      api.asUser().requestJira(route`/rest/api/3/user?accountId=${accountId}`),
    );
    return { accountId, name: displayName, active };
  } catch (error) {
    if (error instanceof UpstreamError && (error.failure === 'not-found' || error.failure === 'refused')) return null;
    throw error;
  }
}
