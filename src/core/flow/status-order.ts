import { compareIds } from '../timeline/item-order';
import type { Portfolio } from '../timeline/portfolio';
import type { StatusCategory } from '../timeline/site-metadata';

/** A status as a surface names it. */
export interface NamedStatus {
  readonly statusId: string;
  /** The status's id where Jira no longer knows it. */
  readonly name: string;
  readonly category: StatusCategory | null;
}

const PLACE: Readonly<Record<StatusCategory, number>> = { todo: 0, 'in-progress': 1, done: 2 };

/**
 * Statuses in the order of the flow: to do, in progress, done, then those of unknown category; within one category in
 * Jira's order. Jira knows no order of a workflow's statuses beyond that.
 */
export function inFlowOrder(
  statusIds: Iterable<string>,
  { site, categoryOf }: Pick<Portfolio, 'site' | 'categoryOf'>,
): NamedStatus[] {
  const known = new Map(site.statuses.map(({ id, name }, place) => [id, { name, place }]));
  return [...statusIds]
    .map((statusId) => {
      const { name, place } = known.get(statusId) ?? { name: statusId, place: known.size };
      return { named: { statusId, name, category: categoryOf(statusId) }, place };
    })
    .sort(
      (a, b) =>
        placeOf(a.named.category) - placeOf(b.named.category) ||
        a.place - b.place ||
        compareIds(a.named.statusId, b.named.statusId),
    )
    .map(({ named }) => named);
}

function placeOf(category: StatusCategory | null): number {
  return category === null ? 3 : PLACE[category];
}
