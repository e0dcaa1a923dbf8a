import type { Call } from './call';
import { issueCreated, issueDeleted, issueUpdated } from './events/issue-events';
import { sprintEvent, type SprintVerb } from './events/sprint-events';
import { versionEvent, type VersionVerb } from './events/version-events';
import { projectDeleted } from './events/project-events';
import { linkEnd, linkItem, type LinkDirection } from './fields/links';
import { worklogItems } from './fields/worklog';
import type { PlannedChange } from './fields/issue-field';
import type { JiraHistory, JiraIssue, JiraProject, JiraSprint, JiraVersion, JiraWorklog } from './model';

/*
 * The one place where the site changes. Routes check and plan; what is written into a history, what
 * moves `updated` and what is announced is decided here, so that no way of writing forgets one of them.
 */

/** Makes planned changes of one work item: one history entry, one event. Nothing planned, nothing written. */
export function changeIssue(issue: JiraIssue, changes: readonly (PlannedChange | null)[], call: Call): void {
  const planned = changes.filter((change) => change !== null);
  if (planned.length === 0) return;
  for (const change of planned) change.apply();
  const history: JiraHistory = {
    id: call.core.store.nextHistoryId(),
    author: call.accountId,
    created: call.now,
    items: planned.flatMap((change) => change.items),
  };
  issue.histories.push(history);
  issue.updated = call.now;
  issueUpdated(issue, history, call);
}

/** Adds a work item. Jira writes no history for the values it is created with. */
export function addIssue(issue: JiraIssue, call: Call): void {
  call.core.store.add(issue);
  issueCreated(issue, call);
}

/** Removes a work item; its children stay and lose their parent, sub-tasks go with it. */
export function removeIssue(issue: JiraIssue, call: Call): void {
  const { store, directory } = call.core;
  for (const child of store.childrenOf(issue.id)) {
    if (directory.issueType(child.typeId)?.subtask === true) removeIssue(child, call);
    else store.setParent(child, null);
  }
  store.remove(issue);
  issueDeleted(issue, call);
}

/** Logs time. Jira writes the new sum into the history, and announces it as an update of the work item. */
export function addWorklog(issue: JiraIssue, work: Pick<JiraWorklog, 'started' | 'seconds'>, call: Call): JiraWorklog {
  const worklog = { ...work, id: call.core.store.nextWorklogId(), author: call.accountId, created: call.now };
  const items = worklogItems(issue, worklog);
  changeIssue(issue, [{ items, apply: () => void issue.worklogs.push(worklog) }], call);
  return worklog;
}

/** Links two work items. Jira writes it into both histories, each with the key of the other end. */
export function linkIssues(
  link: { readonly type: string; readonly from: JiraIssue; readonly to: JiraIssue },
  call: Call,
): void {
  const { type, from, to } = link;
  const id = call.core.store.nextLinkId();
  const add = (issue: JiraIssue, direction: LinkDirection, other: JiraIssue): void => {
    const end = linkEnd(id, type, { direction, key: other.key });
    const apply = (): void => {
      issue.links = [...issue.links, end];
    };
    changeIssue(issue, [{ items: [linkItem(type, direction, other.key)], apply }], call);
  };
  add(from, 'outward', to);
  add(to, 'inward', from);
}

/** Sets an entity property. Jira neither writes a history nor announces it as an update. */
export function setProperty(issue: JiraIssue, key: string, value: unknown): { readonly isNew: boolean } {
  const isNew = !issue.properties.has(key);
  issue.properties.set(key, value);
  return { isNew };
}

export function deleteProperty(issue: JiraIssue, key: string): boolean {
  return issue.properties.delete(key);
}

export function addSprint(sprint: JiraSprint, call: Call): void {
  call.core.directory.addSprint(sprint);
  sprintEvent({ verb: 'created', sprint }, call);
}

/** The parts of a sprint that a request can change. */
export type SprintEdit = Partial<
  Pick<JiraSprint, 'name' | 'goal' | 'state' | 'startDate' | 'endDate' | 'completeDate'>
>;

/** Changes a sprint; starting and closing have their own events, anything else is an update. */
export function changeSprint(sprint: JiraSprint, edit: SprintEdit, call: Call): void {
  const before = { ...sprint };
  Object.assign(sprint, edit);
  const verb = verbOf(before, sprint);
  if (verb !== null) sprintEvent({ verb, sprint, before }, call);
}

/** Removes a sprint; its work items go back to the backlog without an entry in their histories. */
export function removeSprint(sprint: JiraSprint, call: Call): void {
  for (const issue of call.core.store.all())
    if (issue.sprintIds.includes(sprint.id)) issue.sprintIds = issue.sprintIds.filter((id) => id !== sprint.id);
  call.core.directory.removeSprint(sprint);
  sprintEvent({ verb: 'deleted', sprint }, call);
}

export function addVersion(version: JiraVersion, call: Call): void {
  call.core.directory.addVersion(version);
  versionEvent('created', version, call);
}

/** Changes a version; releasing it and taking that back have their own events, anything else is an update. */
export function changeVersion(
  version: JiraVersion,
  edit: Pick<JiraVersion, 'name' | 'released' | 'releaseDate'>,
  call: Call,
): void {
  const before = { ...version };
  Object.assign(version, edit);
  const verb = versionVerb(before, version);
  if (verb !== null) versionEvent(verb, version, call);
}

/** Removes a project with its work items, which are not announced one by one. */
export function removeProject(project: JiraProject, deletion: { readonly canBeUndone: boolean }, call: Call): void {
  const { store, directory } = call.core;
  for (const issue of store.all().filter((each) => each.projectId === project.id)) store.remove(issue);
  projectDeleted(project, deletion, call);
  directory.removeProject(project);
}

function verbOf(before: JiraSprint, after: JiraSprint): SprintVerb | null {
  if (before.state !== after.state) return after.state === 'active' ? 'started' : 'closed';
  return JSON.stringify(before) === JSON.stringify(after) ? null : 'updated';
}

function versionVerb(before: JiraVersion, after: JiraVersion): VersionVerb | null {
  if (before.released !== after.released) return after.released ? 'released' : 'unreleased';
  return JSON.stringify(before) === JSON.stringify(after) ? null : 'updated';
}
