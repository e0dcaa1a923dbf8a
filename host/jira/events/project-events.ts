import type { Call } from '../call';
import type { JiraProject } from '../model';
import { renderProjectSummary } from '../render/project';

/** A project went to the trash, or for good. Its work items go with it and are not announced. */
export function projectDeleted(project: JiraProject, deletion: { readonly canBeUndone: boolean }, call: Call): void {
  const verb = deletion.canBeUndone ? 'softdeleted' : 'deleted';
  call.emit(`avi:jira:${verb}:project`, { project: renderProjectSummary(project, call.core) });
}
