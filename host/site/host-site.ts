import type { Directory } from '../jira/directory';
import type { JiraUser, SiteData } from '../jira/model';
import type { JiraSimulator } from '../jira/simulator-api';
import type { AppHost } from '../platform/app-host-api';
import type { KeptClock } from '../cli/kept-clock';
import type { CspReports } from './frames/csp-reports';
import type { HostState } from './host-state';
import type { RouteCall } from './http/router';
import type { SiteInstallation } from './modules/framed-module';

/** Everything that the pages of a running host stand on. */
export interface HostSite {
  readonly installation: SiteInstallation;
  readonly jira: JiraSimulator;
  readonly appHost: AppHost;
  readonly clock: KeptClock;
  readonly state: HostState;
  readonly reports: CspReports;
  readonly assets: Assets;
}

/** Style sheets and script of the site's own pages. */
export interface Assets {
  readonly tokens: string;
  readonly styles: string;
  readonly script: string;
}

export type ColorMode = 'light' | 'dark' | 'auto';

/** Who looks, and how. */
export interface Viewer {
  readonly user: JiraUser;
  readonly colorMode: ColorMode;
}

/** What a page or an endpoint is given. */
export interface SiteContext {
  readonly host: HostSite;
  readonly viewer: Viewer;
  readonly site: SiteData;
  readonly directory: Directory;
}

export type SiteCall = RouteCall<SiteContext>;

/** The browser cannot be given what it asked for; shown as a page that says why. */
export class PageError extends Error {
  readonly status: number;
  readonly title: string;

  constructor(status: number, title: string, message: string) {
    super(message);
    this.name = 'PageError';
    this.status = status;
    this.title = title;
  }
}

/** Jira tells a stranger nothing about what it hides, not even that it exists. */
export function hiddenOrAbsent(what: 'work item' | 'project'): PageError {
  return new PageError(
    404,
    `We couldn't find that ${what}`,
    `It may not exist, or you may not have permission to see it. Ask an administrator of the project, or switch to another user in the bar at the top.`,
  );
}
