/**
 * The state of one simulated Jira Cloud site, as plain data. The generator and the importer
 * produce it, the simulator serves and changes it. Instants are epoch milliseconds.
 */
export interface SiteData {
  readonly cloudId: string;
  readonly siteName: string;
  readonly users: JiraUser[];
  readonly projects: JiraProject[];
  readonly issueTypes: JiraIssueType[];
  readonly statuses: JiraStatus[];
  readonly resolutions: JiraNamed[];
  readonly priorities: JiraNamed[];
  readonly fields: JiraField[];
  readonly boards: JiraBoard[];
  readonly sprints: JiraSprint[];
  readonly versions: JiraVersion[];
  readonly issues: JiraIssue[];
  /** What a reader of the site should know: documented oddities, one sentence each. */
  readonly notes: string[];
  /** Accounts that can log in but browse only the projects that name them. */
  readonly outsiders?: readonly string[];
}

export interface JiraNamed {
  readonly id: string;
  readonly name: string;
}

export interface JiraUser {
  readonly accountId: string;
  readonly displayName: string;
  readonly email: string;
  /** API token for basic authentication over loopback. */
  readonly token: string;
  readonly active: boolean;
  readonly admin: boolean;
  /** What the user bar of the host calls this person, such as `Product leader`; null for the rest. */
  readonly role: string | null;
  /** IANA zone of the profile, in which JQL reads this person's dates; UTC when absent. */
  readonly timeZone?: string;
}

export interface JiraProject extends JiraNamed {
  readonly key: string;
  readonly leadAccountId: string | null;
  readonly simplified: boolean;
  /** Accounts that may browse and edit; null means everybody who is logged in, except `SiteData.outsiders`. */
  readonly members: readonly string[] | null;
  readonly administrators: readonly string[];
  /** The app's own account may browse the project but not edit in it. */
  readonly closedToApps?: boolean;
}

export interface JiraIssueType extends JiraNamed {
  readonly hierarchyLevel: number;
  readonly subtask: boolean;
}

export interface JiraStatus extends JiraNamed {
  readonly categoryKey: 'new' | 'indeterminate' | 'done';
}

/** A field of the site. `schemaCustom` is Jira's type key, by which apps find sprint, estimate and flag. */
export interface JiraField extends JiraNamed {
  readonly schemaType: string;
  readonly schemaCustom: string | null;
}

export interface JiraBoard {
  readonly id: number;
  readonly name: string;
  readonly type: 'scrum' | 'kanban' | 'simple';
  readonly projectKeys: readonly string[];
  readonly estimationFieldId: string | null;
}

export interface JiraSprint {
  readonly id: number;
  readonly boardId: number | null;
  name: string;
  goal: string;
  /** When it was planned; absent where the source of the site does not say. */
  readonly created?: number;
  state: 'future' | 'active' | 'closed';
  startDate: number | null;
  endDate: number | null;
  completeDate: number | null;
}

export interface JiraVersion {
  readonly id: string;
  name: string;
  readonly projectId: string;
  released: boolean;
  /** A day such as `2026-03-01`, as people enter it. */
  releaseDate: string | null;
}

/** Time that somebody logged on a work item. */
export interface JiraWorklog {
  readonly id: string;
  readonly author: string | null;
  /** When the work was done, as its author says. */
  readonly started: number;
  readonly seconds: number;
  /** When it was logged. */
  readonly created: number;
}

export interface JiraHistoryItem {
  readonly field: string;
  readonly fieldtype: string;
  readonly fieldId?: string;
  readonly from: string | null;
  readonly fromString: string | null;
  readonly to: string | null;
  readonly toString: string | null;
}

export interface JiraHistory {
  readonly id: string;
  readonly author: string | null;
  readonly created: number;
  readonly items: readonly JiraHistoryItem[];
}

/** One work item. `properties` are the entity properties of apps. */
export interface JiraIssue {
  readonly id: string;
  key: string;
  projectId: string;
  typeId: string;
  statusId: string;
  resolutionId: string | null;
  priorityId: string | null;
  summary: string;
  created: number;
  updated: number;
  resolved: number | null;
  dueDate: string | null;
  assignee: string | null;
  reporter: string | null;
  /** Who created it; the reporter when absent. */
  readonly creator?: string | null;
  parentId: string | null;
  labels: readonly string[];
  components: readonly JiraNamed[];
  fixVersionIds: readonly string[];
  affectedVersionIds: readonly string[];
  sprintIds: readonly number[];
  points: number | null;
  flagged: boolean;
  links: readonly {
    readonly id: string;
    readonly type: string;
    readonly inwardKey?: string;
    readonly outwardKey?: string;
  }[];
  /** In the order in which they were logged. */
  readonly worklogs: JiraWorklog[];
  rank: string;
  /** Oldest first. */
  histories: JiraHistory[];
  readonly properties: Map<string, unknown>;
  /** Values of fields the model has no name for, by field id. */
  otherFields: Readonly<Record<string, unknown>>;
}

/** Field ids that generated and imported sites share. */
export const FIELD_IDS = {
  sprint: 'customfield_10020',
  points: 'customfield_10016',
  flagged: 'customfield_10021',
  rank: 'customfield_10019',
} as const;
