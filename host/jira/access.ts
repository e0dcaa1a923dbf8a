import type { JiraIssue, JiraProject, JiraUser, SiteData } from './model';
import type { PermissionLevel } from './permission-keys';
import type { Caller } from './simulator-api';
import type { Directory } from './directory';

/** Who may do what. Site administrators see everything; the app's own account sees and edits everything. */
export class Access {
  private readonly outsiders: ReadonlySet<string>;

  constructor(
    private readonly site: SiteData,
    private readonly directory: Directory,
    private readonly appAccountId: string,
  ) {
    this.outsiders = new Set(site.outsiders);
  }

  /** The account behind a caller; null for nobody. */
  accountOf(caller: Caller): string | null {
    if (caller.kind === 'app') return this.appAccountId;
    return caller.kind === 'user' ? caller.accountId : null;
  }

  /** The caller that an account would be. */
  callerOf(accountId: string): Caller {
    return accountId === this.appAccountId ? { kind: 'app' } : { kind: 'user', accountId };
  }

  /** The person who calls, if they may log in. */
  activeUser(caller: Caller): JiraUser | undefined {
    const user = caller.kind === 'user' ? this.directory.user(caller.accountId) : undefined;
    return user?.active === true ? user : undefined;
  }

  mayBrowse(caller: Caller, project: JiraProject): boolean {
    return caller.kind === 'app' || this.administersSite(caller) || this.belongsTo(caller, project);
  }

  mayEdit(caller: Caller, project: JiraProject): boolean {
    return caller.kind === 'app' ? project.closedToApps !== true : this.belongsTo(caller, project);
  }

  mayAdminister(caller: Caller, project: JiraProject): boolean {
    const user = this.activeUser(caller);
    return user !== undefined && (user.admin || project.administrators.includes(user.accountId));
  }

  administersSite(caller: Caller): boolean {
    return this.activeUser(caller)?.admin === true;
  }

  mayBrowseIssue(caller: Caller, issue: JiraIssue): boolean {
    const project = this.directory.project(issue.projectId);
    return project !== undefined && this.mayBrowse(caller, project);
  }

  visibleProjects(caller: Caller): JiraProject[] {
    return this.site.projects.filter((project) => this.mayBrowse(caller, project));
  }

  /** Whether a permission of a level is held in a project. */
  holds(level: PermissionLevel, caller: Caller, project: JiraProject): boolean {
    switch (level) {
      case 'browse':
        return this.mayBrowse(caller, project);
      case 'edit':
        return this.mayEdit(caller, project);
      case 'administer':
        return this.mayAdminister(caller, project);
      case 'delete':
        // The app tidies up after itself; people leave deleting to the project's administrators.
        return this.mayAdminister(caller, project) || (caller.kind === 'app' && this.mayEdit(caller, project));
    }
  }

  private belongsTo(caller: Caller, project: JiraProject): boolean {
    const user = this.activeUser(caller);
    if (!user) return false;
    if (project.administrators.includes(user.accountId)) return true;
    return project.members === null ? !this.outsiders.has(user.accountId) : project.members.includes(user.accountId);
  }
}
