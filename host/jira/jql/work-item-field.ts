import type { JiraIssue, SiteData } from '../model';
import type { JqlContext } from './context';
import { functionMismatch, JqlValueError, OPERATORS, type JqlField, type JqlValue } from './field';

const KEY = /^(.+)-(\d+)$/;

interface WorkItemFieldOptions {
  readonly idOf: (issue: JiraIssue) => string | null;
  readonly ordered: boolean;
}

/** A field that holds a work item: the item itself (`key`, `issue`, `id`) or its parent. */
export function workItemField(name: string, context: JqlContext, options: WorkItemFieldOptions): JqlField {
  const find = workItemFinder(name, context);
  const base: JqlField = {
    operators: options.ordered ? OPERATORS.orderedOrEmpty : OPERATORS.equalityOrEmpty,
    isEmpty: (issue) => options.idOf(issue) === null,
    equalTo: (value) => {
      const { id } = find(value);
      return (issue) => options.idOf(issue) === id;
    },
  };
  if (!options.ordered) return base;
  return {
    ...base,
    comparedTo: (value) => {
      const bound = splitKey(find(value).key);
      return (issue) => {
        const key = splitKey(issue.key);
        return key.project === bound.project ? key.number - bound.number : null;
      };
    },
  };
}

/** The project part and the number of a key; keys sort by number within a project. */
export function splitKey(key: string): { readonly project: string; readonly number: number } {
  const match = KEY.exec(key);
  return { project: match?.[1] ?? key, number: Number(match?.[2] ?? 0) };
}

type Find = (value: JqlValue) => JiraIssue;

/** Finds work items by key, former key or id; the index is built at the first use, because queries list hundreds. */
function workItemFinder(name: string, { site, visibleProjectIds }: JqlContext): Find {
  let index: Map<string, JiraIssue> | null = null;
  return (value) => {
    if (value.kind !== 'literal') throw functionMismatch(value.source, name);
    const wanted = value.text.trim().toUpperCase();
    index ??= new Map(site.issues.flatMap((issue) => [[issue.key, issue] as const, [issue.id, issue] as const]));
    const found = index.get(wanted) ?? findMoved(site, wanted);
    if (found !== undefined && visibleProjectIds.has(found.projectId)) return found;
    throw new JqlValueError(
      /^\d+$/.test(wanted)
        ? `A value with ID '${value.text}' does not exist for the field '${name}'.`
        : `An issue with key '${value.text}' does not exist for field '${name}'.`,
    );
  };
}

/** Jira keeps the former keys of work items that were moved to another project. */
function findMoved({ issues }: SiteData, formerKey: string): JiraIssue | undefined {
  return issues.find((issue) =>
    issue.histories.some(({ items }) => items.some((item) => item.field === 'Key' && item.fromString === formerKey)),
  );
}
