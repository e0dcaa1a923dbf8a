import type { JiraCore } from '../call';
import { selfLink } from './self-link';

/** A type of work item; null for an id the site does not know. */
export function renderIssueType(typeId: string, core: JiraCore): Record<string, unknown> | null {
  const type = core.directory.issueType(typeId);
  if (!type) return null;
  return {
    self: selfLink(core, `issuetype/${type.id}`),
    id: type.id,
    description: '',
    iconUrl: `${core.origin}/images/icons/issuetypes/generic.png`,
    name: type.name,
    subtask: type.subtask,
    hierarchyLevel: type.hierarchyLevel,
  };
}
