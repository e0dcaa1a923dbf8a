import type { JiraCore } from '../call';
import type { JiraStatus } from '../model';
import { selfLink } from './self-link';

/** Jira's three categories; their ids and colours are the same on every site. */
const CATEGORIES = {
  new: { id: 2, colorName: 'blue-gray', name: 'To Do', enumName: 'TODO' },
  indeterminate: { id: 4, colorName: 'yellow', name: 'In Progress', enumName: 'IN_PROGRESS' },
  done: { id: 3, colorName: 'green', name: 'Done', enumName: 'DONE' },
} as const;

/** A status; null for an id the site does not know. */
export function renderStatus(statusId: string, core: JiraCore): Record<string, unknown> | null {
  const status = core.directory.status(statusId);
  if (!status) return null;
  const { id, colorName, name } = CATEGORIES[status.categoryKey];
  return {
    self: selfLink(core, `status/${status.id}`),
    description: '',
    iconUrl: `${core.origin}/images/icons/statuses/generic.png`,
    name: status.name,
    id: status.id,
    statusCategory: { self: selfLink(core, `statuscategory/${id}`), id, key: status.categoryKey, colorName, name },
  };
}

/** The category as `statuses/search` names it. */
export function categoryEnum(status: JiraStatus): 'TODO' | 'IN_PROGRESS' | 'DONE' {
  return CATEGORIES[status.categoryKey].enumName;
}
