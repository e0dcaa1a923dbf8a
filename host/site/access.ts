import { Access } from '../jira/access';
import type { Directory } from '../jira/directory';
import type { JiraProject, SiteData } from '../jira/model';

/** What a user may do in a project. */
export interface ProjectAccess {
  readonly browse: boolean;
  readonly edit: boolean;
  readonly administer: boolean;
}

/** By the rules of the site's Jira, asked without a request, so that a page costs the app no points. */
export function projectAccess(
  site: SiteData,
  directory: Directory,
  who: { accountId: string; project: JiraProject },
): ProjectAccess {
  // The app's own account plays no part here: pages are seen by people.
  const access = new Access(site, directory, '');
  const caller = { kind: 'user', accountId: who.accountId } as const;
  return {
    browse: access.mayBrowse(caller, who.project),
    edit: access.mayEdit(caller, who.project),
    administer: access.mayAdminister(caller, who.project),
  };
}
