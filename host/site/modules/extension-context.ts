import type { JiraIssue, JiraIssueType, JiraProject } from '../../jira/model';

/** The part of a module's context that its place in Jira gives (FORGE.md 5). */
export type ExtensionContext = Readonly<Record<string, unknown>>;

/** Where an issue module stands. */
export interface IssuePlace {
  readonly issue: JiraIssue;
  readonly issueType: JiraIssueType;
  readonly project: JiraProject;
  /** Full URL of the page. */
  readonly location: string;
}

/** For `jira:issueContext` and `jira:issuePanel`; `isNewToIssue` is true once, right after the panel was added. */
export function issueExtension(
  type: 'jira:issueContext' | 'jira:issuePanel',
  place: IssuePlace,
  isNewToIssue: boolean,
): ExtensionContext {
  const { issue, issueType, project, location } = place;
  return {
    type,
    issue: { id: issue.id, key: issue.key, type: issueType.name, typeId: issueType.id },
    project: projectOf(project),
    isNewToIssue,
    location,
  };
}

/** For `jira:projectPage` and `jira:projectSettingsPage`. */
export function projectExtension(
  type: 'jira:projectPage' | 'jira:projectSettingsPage',
  project: JiraProject,
  location: string,
): ExtensionContext {
  return { type, project: projectOf(project), location };
}

export interface GadgetPlace {
  readonly dashboardId: string;
  readonly gadgetId: string;
  readonly configuration: Readonly<Record<string, unknown>>;
  readonly isEditing: boolean;
}

/** For `jira:dashboardGadget`; `entryPoint` is there only while the gadget is being configured. */
export function gadgetExtension(place: GadgetPlace): ExtensionContext {
  return {
    type: 'jira:dashboardGadget',
    gadgetConfiguration: place.configuration,
    dashboard: { id: place.dashboardId },
    gadget: { id: place.gadgetId },
    ...(place.isEditing ? { entryPoint: 'edit' } : {}),
  };
}

function projectOf(project: JiraProject): Readonly<Record<string, string>> {
  return { id: project.id, key: project.key, type: 'software' };
}
