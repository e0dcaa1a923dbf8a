import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { generateSite } from '../../../host/data/generate';
import { importSite } from '../../../host/data/import';
import type { SiteData } from '../../../host/jira/model';
import { APP, type JiraUnderTest, aJira } from '../../support/jira-harness';

/*
 * Sites as they are served, not as tests build them: the harness checks each answer against the
 * descriptions, so that whatever a site holds must come out in Jira's shapes.
 */

const EXPORT = join(process.cwd(), '..', 'shared', 'data', 'duraspace.ndjson.gz');
const NOW = Date.UTC(2026, 2, 9);

/** Reads pages of everything there is, with histories in both forms; the ids of the work items. */
async function readPages(jira: JiraUnderTest, mostPages: number): Promise<string[]> {
  const ids: string[] = [];
  let nextPageToken: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const { status, body } = await jira.post(
      '/rest/api/3/search/jql',
      {
        ...{
          jql: 'created > "1990-01-01" order by created asc',
          fields: ['*all'],
          expand: 'changelog',
          maxResults: 100,
        },
        ...(nextPageToken !== undefined && { nextPageToken }),
      },
      APP,
    );
    expect(status).toBe(200);
    const found = body.issues.map(({ id }) => id);
    expect((await jira.post('/rest/api/3/changelog/bulkfetch', { issueIdsOrKeys: found }, APP)).status).toBe(200);
    ids.push(...found);
    nextPageToken = body.nextPageToken;
    if (nextPageToken === undefined) break;
  }
  return ids;
}

/** Reads everything a site has beside its work items. */
async function readTheRest(jira: JiraUnderTest): Promise<void> {
  const lists = [
    'status',
    'issuetype',
    'field',
    'priority',
    'priority/search',
    'resolution',
    'project/search',
    'users/search',
  ];
  const paths = [
    ...lists.map((name) => `/rest/api/3/${name}`),
    ...jira.site.projects.flatMap(({ key }) => ['', '/versions'].map((part) => `/rest/api/3/project/${key}${part}`)),
    ...jira.site.boards.flatMap(({ id, type }) =>
      ['', '/configuration', '/project', ...(type === 'scrum' ? ['/sprint'] : [])].map(
        (part) => `/rest/agile/1.0/board/${id}${part}`,
      ),
    ),
  ];
  for (const path of paths) expect([path, (await jira.get(path, APP)).status]).toEqual([path, 200]);
}

describe('the generated site', () => {
  const site = (): SiteData => generateSite({ seed: 1, end: NOW });

  it('is served in Jira’s shapes', async () => {
    const jira = aJira(site(), { rateLimits: 'count' });
    const ids = await readPages(jira, 8);
    expect(new Set(ids).size).toBe(800);
    await readTheRest(jira);
  });
});

describe('an imported site', () => {
  // The export is not part of the project: without it this part is left out, visibly.
  const withExport = existsSync(EXPORT) ? it : it.skip;

  withExport('is served in Jira’s shapes, whole', async () => {
    const { site } = await importSite(EXPORT, { asOf: Date.UTC(2015, 3, 1) });
    const jira = aJira(site, { rateLimits: 'count' });
    expect(new Set(await readPages(jira, 100)).size).toBe(site.issues.length);
    await readTheRest(jira);
  });
});
