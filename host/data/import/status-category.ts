import type { JiraStatus } from '../../jira/model';

type Category = JiraStatus['categoryKey'];

const DONE =
  /\b(done|closed|resolved|complete[d]?|released|deployed|delivered|cancell?ed|rejected|declined|verified|won'?t)\b/i;
const NEW =
  /\b(open|new|to ?do|backlog|reopened|received|created|reported|submitted|requested|draft|idea|funnel|planned|triage|selected|queued?)\b/i;

/** The category that an export states for a status; null for Jira's `undefined` and for none. */
export function statedCategory(key: string | undefined): Category | null {
  return key === 'new' || key === 'indeterminate' || key === 'done' ? key : null;
}

/** The category of a status that only histories know: that of a present status of the same name, else by its name. */
export function categoryByName(name: string, present: ReadonlyMap<string, Category>): Category {
  const known = present.get(name.toLowerCase());
  if (known !== undefined) return known;
  if (DONE.test(name)) return 'done';
  return NEW.test(name) ? 'new' : 'indeterminate';
}
