import { Access } from './access';
import type { JiraCore } from './call';
import { Directory } from './directory';
import { IssueStore } from './issue-store';
import type { IndexedProperty } from './jql/context';
import type { SiteData } from './model';
import { ResultCache } from './result-cache';
import { Tasks } from './tasks';

export interface CoreOptions {
  /** Changed in place by writes. */
  readonly site: SiteData;
  readonly appAccountId?: string;
  /** Milliseconds that only go forward. */
  readonly monotonicNow: () => number;
  readonly indexedProperties?: readonly IndexedProperty[];
}

/** The account that Jira gives an app when it is installed. */
const APP_ACCOUNT_ID = '557058:counterweight-app';

/** Indexes a site, so that requests need not search it. */
export function createCore(options: CoreOptions): JiraCore {
  const { site, monotonicNow, appAccountId = APP_ACCOUNT_ID, indexedProperties = [] } = options;
  const directory = new Directory(site);
  return {
    site,
    directory,
    store: new IssueStore(site.issues),
    access: new Access(site, directory, appAccountId),
    tasks: new Tasks(monotonicNow),
    results: new ResultCache(),
    origin: originOf(site),
    indexedProperties,
  };
}

function originOf(site: SiteData): string {
  const name = site.siteName.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return `https://${name.replace(/^-|-$/g, '') || 'site'}.atlassian.net`;
}
