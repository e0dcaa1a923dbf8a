import { openKeptClock } from '../../host/cli/kept-clock';
import { indexedProperties } from '../../host/cli/app-properties';
import type { SiteData } from '../../host/jira/model';
import { createJiraSimulator } from '../../host/jira/simulator';
import type { JiraSimulator } from '../../host/jira/simulator-api';
import { createMemoryStore } from '../../host/platform/store/memory-store';
import type { CspReports } from '../../host/site/frames/csp-reports';
import { openSiteServers } from '../../host/site/site-servers';
import { aFakeAppHost, type FakeAppHost } from './fake-app-host';
import { aSite, anIssue, SITE_NOW } from './jira-site';
import { writeTinyApp } from './tiny-app';

/** The pages of a host over a small simulated site, the tiny app and an app host that only echoes. */
export interface TestPages {
  readonly origin: string;
  readonly appHost: FakeAppHost;
  readonly jira: JiraSimulator;
  readonly reports: CspReports;
  readonly log: string[];
  close(): Promise<void>;
}

export interface TestPagesOptions {
  readonly site?: SiteData;
  readonly appHost?: FakeAppHost;
  readonly withBridge?: boolean;
}

export async function openTestPages(options: TestPagesOptions = {}): Promise<TestPages> {
  const app = await writeTinyApp({ withBridge: options.withBridge ?? false });
  const store = createMemoryStore();
  const clock = await openKeptClock({ store, wallClock: () => SITE_NOW, asOf: SITE_NOW });
  const site = options.site ?? aSiteWithWork();
  const jira = createJiraSimulator({ site, clock, indexedProperties: indexedProperties(app.manifestPath) });
  const appHost = options.appHost ?? aFakeAppHost();
  const log: string[] = [];
  const servers = await openSiteServers({
    port: 0,
    projectRoot: process.cwd(),
    manifestPath: app.manifestPath,
    log: (line) => log.push(line),
  });
  const { reports } = await servers.open({ jira, appHost, clock, store });
  const close = async (): Promise<void> => {
    await servers.close();
    app.remove();
  };
  return { origin: servers.origin, appHost, jira, reports, log, close };
}

/** Two stories of ALPHA and one of SECRET; `lea` leads, `olga` may see nothing. */
export function aSiteWithWork(overrides: Partial<SiteData> = {}): SiteData {
  const site = aSite();
  return {
    ...site,
    users: site.users.map((user) => ({ ...user, role: ROLES[user.accountId] ?? null })),
    issues: [
      anIssue({ id: '10001', key: 'ALPHA-1', summary: 'Let people pay by invoice', assignee: 'ada' }),
      anIssue({ id: '10002', key: 'ALPHA-2', summary: 'Show <b>totals</b> & taxes' }),
      anIssue({ id: '10003', key: 'SECRET-1', summary: 'Buy the competitor', projectId: '10100' }),
    ],
    ...overrides,
  };
}

const ROLES: Readonly<Record<string, string>> = {
  lea: 'Product leader',
  ada: 'Engineer',
  root: 'Administrator',
  olga: 'Outsider without access',
};
