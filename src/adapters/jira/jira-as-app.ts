import api, { route, type APIResponse } from '@forge/api';
import * as z from 'zod';

import type { JiraAsApp, Mirror, SiteFields, TaskState } from '../../app/ports/jira-as-app';
import { UpstreamError } from '../../app/ports/upstream-error';
import type { ItemFacts } from '../../core/timeline/item-facts';
import { issueSchema, type JiraIssueWire } from './issue-wire';
import { changeOf } from './item-change';
import { fieldsOfFacts } from './item-fields';
import { readSite, readSprints } from './read-site';
import { acceptedAnswer, answerOf } from './response';
import { toFacts } from './to-facts';
import { withWholeHistories } from './whole-histories';
import { withWholeWorklogs } from './whole-worklogs';

/** Most items that Jira returns with their fields, and most ids (FORGE 4). */
const ITEM_PAGE = 100;
const ID_PAGE = 5000;

const id = z.union([z.string(), z.int()]).transform(String);
const searchSchema = z.object({ issues: z.array(issueSchema).optional(), nextPageToken: z.string().nullish() });
const idSearchSchema = z.object({ issues: z.array(z.object({ id })).optional(), nextPageToken: z.string().nullish() });
const countSchema = z.object({ count: z.int() });
const bulkFetchSchema = z.object({ issues: z.array(issueSchema) });
const taskSchema = z.object({ status: z.string() });
const taskIdSchema = z.object({ id });

/** Jira through the app's own account. Everything read here stays within background work (DESIGN "Authorisation"). */
export const jiraAsApp: JiraAsApp = {
  siteOf: readSite,
  sprintsOf: readSprints,
  count: async (jql) => {
    const body = JSON.stringify({ jql });
    const sent = api.asApp().requestJira(route`/rest/api/3/search/approximate-count`, { method: 'POST', body });
    return (await answerOf('count of items', sent, countSchema)).count;
  },
  search: async ({ jql, token, fields }) => {
    const asked = { jql, maxResults: ITEM_PAGE, fields: fieldsOfFacts(fields), expand: 'changelog', ...pageOf(token) };
    const page = await answerOf('search', search(asked), searchSchema);
    return { items: await factsOf(page.issues ?? [], fields), next: page.nextPageToken ?? null };
  },
  searchIds: async ({ jql, token }) => {
    const asked = { jql, maxResults: ID_PAGE, fields: ['id'], ...pageOf(token) };
    const page = await answerOf('search of ids', search(asked), idSearchSchema);
    return { ids: (page.issues ?? []).map((issue) => issue.id), next: page.nextPageToken ?? null };
  },
  items: async (ids, fields) => {
    const found: ItemFacts[] = [];
    for (let at = 0; at < ids.length; at += ITEM_PAGE) {
      found.push(...(await fetchItems(ids.slice(at, at + ITEM_PAGE), fields)));
    }
    return found;
  },
  changesOf: (edits, fields) => edits.map((edit) => changeOf(edit, fields)).filter((change) => change !== null),
  mirror: writeProperties,
  writeTag: async ({ itemId, property }) => {
    const body = JSON.stringify(property);
    const path = route`/rest/api/3/issue/${itemId}/properties/counterweight`;
    await acceptedAnswer('writing of a tag', api.asApp().requestJira(path, { method: 'PUT', body }));
  },
  task: async (taskId) => {
    const { status } = await answerOf('task', api.asApp().requestJira(route`/rest/api/3/task/${taskId}`), taskSchema);
    return taskStateOf(status);
  },
};

function search(question: object): Promise<APIResponse> {
  const body = JSON.stringify(question);
  return api.asApp().requestJira(route`/rest/api/3/search/jql`, { method: 'POST', body });
}

function pageOf(token: string | null): { nextPageToken?: string } {
  return token === null ? {} : { nextPageToken: token };
}

async function factsOf(issues: readonly JiraIssueWire[], fields: SiteFields): Promise<ItemFacts[]> {
  const whole = await withWholeWorklogs(await withWholeHistories(issues));
  return whole.map((issue) => toFacts(issue, fields));
}

async function fetchItems(ids: readonly string[], fields: SiteFields): Promise<ItemFacts[]> {
  const body = JSON.stringify({ issueIdsOrKeys: ids, fields: fieldsOfFacts(fields), expand: ['changelog'] });
  const sent = api.asApp().requestJira(route`/rest/api/3/issue/bulkfetch`, { method: 'POST', body });
  return factsOf((await answerOf('items', sent, bulkFetchSchema)).issues, fields);
}

/** Jira answers with a redirection to the task; a client that follows it sees the task itself. */
async function writeProperties(mirrors: readonly Mirror[]): Promise<string> {
  const issues = mirrors.map(({ itemId, property }) => ({
    issueID: Number(itemId),
    properties: { counterweight: property },
  }));
  const body = JSON.stringify({ issues });
  const sent = api.asApp().requestJira(route`/rest/api/3/issue/properties/multi`, { method: 'POST', body });
  const response = await acceptedAnswer('writing of tags', sent);
  const taskId = /\/task\/([^/?]+)/.exec(response.headers.get('Location') ?? '')?.[1];
  return taskId ?? (await answerOf('task of writing tags', Promise.resolve(response), taskIdSchema)).id;
}

function taskStateOf(status: string): TaskState {
  if (status === 'COMPLETE') return 'complete';
  if (status === 'ENQUEUED' || status === 'RUNNING' || status === 'CANCEL_REQUESTED') return 'running';
  if (status === 'FAILED' || status === 'CANCELLED' || status === 'DEAD') return 'failed';
  throw new UpstreamError('malformed', `Jira reports a task as ${status}, which is not documented.`);
}
