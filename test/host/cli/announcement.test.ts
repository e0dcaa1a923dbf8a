import { announcement } from '../../../host/cli/announcement';
import { createJiraSimulator } from '../../../host/jira/simulator';
import type { SiteData } from '../../../host/jira/model';
import { createSiteClock } from '../../../host/jira/site-clock';
import { anIssue, SITE_NOW, STATUS } from '../../support/jira-site';
import { aSiteWithWork } from '../../support/site-pages';

const url = 'http://127.0.0.1:8127';
const description = 'the generated site with seed 1';

interface Announced {
  readonly problems?: { readonly line: number; readonly message: string }[];
  readonly site?: Partial<SiteData>;
}

function announce(options: Announced = {}): string[] {
  const site = aSiteWithWork(options.site);
  const jira = createJiraSimulator({ site, clock: createSiteClock(SITE_NOW) });
  return announcement({ url, jira, description, problems: options.problems ?? [] });
}

describe('announcement', () => {
  it('says where the host is, on a line of its own', () => {
    expect(announce()).toContain('Counterweight is running at http://127.0.0.1:8127');
  });

  it('names three things to look at, each with a sentence', () => {
    const links = announce().filter((line) => line.startsWith(`  ${url}/`));

    expect(links).toEqual([
      '  http://127.0.0.1:8127/jira/dashboards/1  the dashboard with the scorecard gadget',
      "  http://127.0.0.1:8127/jira/software/projects/ALPHA  a project, with the app's page and settings at its side",
      '  http://127.0.0.1:8127/browse/ALPHA-1  a work item, with its tag in the panel at the right',
    ]);
  });

  it('shows the item of the first project on which work went on last', () => {
    const issues = [
      anIssue({ id: '1', key: 'ALPHA-1', updated: 9 }),
      anIssue({ id: '2', key: 'ALPHA-2', updated: 3, statusId: STATUS.doing }),
      anIssue({ id: '3', key: 'ALPHA-3', updated: 5, statusId: STATUS.review }),
      anIssue({ id: '4', key: 'SECRET-1', updated: 7, statusId: STATUS.doing, projectId: '10100' }),
    ];

    expect(announce({ site: { issues } }).join('\n')).toContain(`${url}/browse/ALPHA-3  `);
  });

  it('says how to reach the REST API as a user', () => {
    expect(announce()).toContain(
      "Jira's REST API is at http://127.0.0.1:8127/rest/api/3 for e-mail ada@example.com and token token-of-ada (basic authentication).",
    );
  });

  it('says what is served', () => {
    expect(announce()).toContain('Serving the generated site with seed 1: 3 work items in 2 projects.');
  });

  it('begins with the lines of an import that were left out, and says what they do to the exit status', () => {
    const problems = [
      { line: 3, message: 'It is not JSON.' },
      { line: 9, message: 'It has no id.' },
    ];

    expect(announce({ problems }).slice(0, 3)).toEqual([
      'Line 3 was left out: It is not JSON.',
      'Line 9 was left out: It has no id.',
      "Left out 2 of the file's lines; the rest is served, and the exit status will be 1.",
    ]);
  });

  it('promises no access where there is nobody', () => {
    expect(announce({ site: { users: [] } }).join('\n')).not.toContain('REST API');
  });
});
