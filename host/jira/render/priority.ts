import type { JiraCore } from '../call';
import { selfLink } from './self-link';

/** A priority; null for a work item that has none. */
export function renderPriority(priorityId: string | null, core: JiraCore): Record<string, unknown> | null {
  const priority = core.directory.priority(priorityId ?? '');
  if (!priority) return null;
  const { id, name } = priority;
  return { self: selfLink(core, `priority/${id}`), iconUrl: `${core.origin}/images/icons/priority.png`, name, id };
}
