import { Sequence } from './sequence';
import type {
  JiraBoard,
  JiraField,
  JiraIssueType,
  JiraNamed,
  JiraProject,
  JiraSprint,
  JiraStatus,
  JiraUser,
  JiraVersion,
  SiteData,
} from './model';

/** Everything of a site but its work items, found by id. */
export class Directory {
  private readonly users: ReadonlyMap<string, JiraUser>;
  private readonly statuses: ReadonlyMap<string, JiraStatus>;
  private readonly issueTypes: ReadonlyMap<string, JiraIssueType>;
  private readonly resolutions: ReadonlyMap<string, JiraNamed>;
  private readonly priorities: ReadonlyMap<string, JiraNamed>;
  private readonly versions: Map<string, JiraVersion>;
  private readonly versionIds: Sequence;
  private readonly fields: ReadonlyMap<string, JiraField>;
  private readonly projects: Map<string, JiraProject>;
  private readonly projectIdsByKey: Map<string, string>;
  private readonly sprints: Map<number, JiraSprint>;
  private readonly sprintIds: Sequence;

  constructor(private readonly site: SiteData) {
    this.users = new Map(site.users.map((user) => [user.accountId, user]));
    this.statuses = byId(site.statuses);
    this.issueTypes = byId(site.issueTypes);
    this.resolutions = byId(site.resolutions);
    this.priorities = byId(site.priorities);
    this.versions = byId(site.versions);
    this.versionIds = new Sequence(this.versions.keys(), 10_000);
    this.fields = byId(site.fields);
    this.projects = byId(site.projects);
    this.projectIdsByKey = new Map(site.projects.map((project) => [project.key, project.id]));
    this.sprints = byId(site.sprints);
    this.sprintIds = new Sequence(this.sprints.keys(), 1);
  }

  user(accountId: string): JiraUser | undefined {
    return this.users.get(accountId);
  }

  status(id: string): JiraStatus | undefined {
    return this.statuses.get(id);
  }

  issueType(id: string): JiraIssueType | undefined {
    return this.issueTypes.get(id);
  }

  resolution(id: string): JiraNamed | undefined {
    return this.resolutions.get(id);
  }

  priority(id: string): JiraNamed | undefined {
    return this.priorities.get(id);
  }

  version(id: string): JiraVersion | undefined {
    return this.versions.get(id);
  }

  /** The id of the next version; it is used up when that is added. */
  nextVersionId(): string {
    return String(this.versionIds.peek());
  }

  addVersion(version: JiraVersion): void {
    this.versions.set(version.id, version);
    this.versionIds.take(version.id);
    this.site.versions.push(version);
  }

  field(id: string): JiraField | undefined {
    return this.fields.get(id);
  }

  board(id: number): JiraBoard | undefined {
    return this.site.boards.find((board) => board.id === id);
  }

  /** @param idOrKey an id, or a key in its exact case, as Jira wants project keys. */
  project(idOrKey: string): JiraProject | undefined {
    return this.projects.get(idOrKey) ?? this.projects.get(this.projectIdsByKey.get(idOrKey) ?? '');
  }

  removeProject(project: JiraProject): void {
    this.projects.delete(project.id);
    this.projectIdsByKey.delete(project.key);
    this.site.projects.splice(this.site.projects.indexOf(project), 1);
  }

  sprint(id: number): JiraSprint | undefined {
    return this.sprints.get(id);
  }

  /** The id of the next sprint; it is used up when that is added. */
  nextSprintId(): number {
    return this.sprintIds.peek();
  }

  addSprint(sprint: JiraSprint): void {
    this.sprints.set(sprint.id, sprint);
    this.sprintIds.take(sprint.id);
    this.site.sprints.push(sprint);
  }

  removeSprint(sprint: JiraSprint): void {
    this.sprints.delete(sprint.id);
    this.site.sprints.splice(this.site.sprints.indexOf(sprint), 1);
  }

  projectsOfBoard(board: JiraBoard): JiraProject[] {
    return board.projectKeys.flatMap((key) => this.project(key) ?? []);
  }
}

function byId<Id, T extends { readonly id: Id }>(values: readonly T[]): Map<Id, T> {
  return new Map(values.map((value) => [value.id, value]));
}
