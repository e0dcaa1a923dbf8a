import type { StatusCategory } from '../../src/core/timeline/site-metadata';

/** The names of Jira's own statuses. A status that only histories know says its category by its name, or not at all. */
const CATEGORIES: Readonly<Record<string, StatusCategory>> = {
  open: 'todo',
  reopened: 'todo',
  'to do': 'todo',
  backlog: 'todo',
  'selected for development': 'todo',
  'in progress': 'in-progress',
  'in review': 'in-progress',
  done: 'done',
  resolved: 'done',
  closed: 'done',
};

/** Jira's keys of its three categories. */
const KEYS: Readonly<Record<string, StatusCategory>> = { new: 'todo', indeterminate: 'in-progress', done: 'done' };

/** The category that an item states for its status; null where it states none. */
export function statedCategory(key: unknown): StatusCategory | null {
  return typeof key === 'string' ? (KEYS[key] ?? null) : null;
}

/** The category that a name gives (METRICS "Status identity"): that of a known status of this name, else Jira's own. */
export function categoryByName(name: string, known: ReadonlyMap<string, StatusCategory>): StatusCategory | null {
  return known.get(name.toLowerCase()) ?? CATEGORIES[name.toLowerCase()] ?? null;
}
