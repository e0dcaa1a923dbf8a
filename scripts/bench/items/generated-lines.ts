import { generateSite } from '../../../host/data/generate';
import { createJiraSimulator } from '../../../host/jira/simulator';
import { createSiteClock } from '../../../host/jira/site-clock';
import { SITE_END } from '../measured-app';

const SIZE = 2000;
const PAGE = 100;

/** The items of the generated site as Jira's search gives them, each as one line. */
export async function generatedLines(): Promise<string[]> {
  const site = generateSite({ seed: 1, end: SITE_END, size: SIZE });
  const jira = createJiraSimulator({ site, clock: createSiteClock(SITE_END, { frozen: true }) });
  const lines: string[] = [];
  let token: string | undefined;
  do {
    const body = JSON.stringify({
      jql: 'project is not EMPTY ORDER BY id ASC',
      maxResults: PAGE,
      fields: ['*all'],
      expand: 'changelog',
      nextPageToken: token,
    });
    const response = await jira.handle({ method: 'POST', path: '/rest/api/3/search/jql', body }, { kind: 'app' });
    const page = (await response.json()) as { issues: unknown[]; nextPageToken?: string };
    lines.push(...page.issues.map((issue) => JSON.stringify(issue)));
    token = page.nextPageToken;
  } while (token !== undefined);
  return lines;
}
