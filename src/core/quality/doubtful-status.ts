import { openItems } from '../flow/open-items';
import type { EpochMs } from '../time/instant';
import { valueAt } from '../timeline/field-history';
import type { ItemFacts } from '../timeline/item-facts';
import { standing, type Portfolio, type TrackedItem } from '../timeline/portfolio';
import { outOfScopeAt } from '../timeline/scope';
import { concern, type Finder } from './quality-facts';

/** Done at as-of, with the number of its sub-tasks that are not. */
export const doneWithOpenSubTasks: Finder = ({ portfolio, asOf, counted }) => {
  const done = counted.filter((item) => standing(item, asOf, portfolio).done !== null);
  return {
    concerned: done.flatMap((item) => {
      const open = item.children.filter((child) => isOpenSubTask(child, item, { portfolio, asOf })).length;
      return open === 0 ? [] : [concern(item, null, open)];
    }),
    of: done.length,
  };
};

function isOpenSubTask(
  child: ItemFacts,
  { facts }: TrackedItem,
  { portfolio, asOf }: { portfolio: Portfolio; asOf: EpochMs },
): boolean {
  if (child.created > asOf || valueAt(child.parent, asOf) !== facts.id) return false;
  if (outOfScopeAt(child, asOf, portfolio.scope) !== 'sub-task') return false;
  return isKnownOpen(child, { portfolio, asOf });
}

/** Has a resolution at as-of, and stands in a status that is to do or in progress. */
export const resolvedButNotDone: Finder = ({ portfolio, asOf }) => {
  const open = openItems(portfolio, asOf).filter(({ facts }) => isKnownOpen(facts, { portfolio, asOf }));
  const names = new Map(portfolio.site.resolutions.map(({ id, name }) => [id, name]));
  return {
    concerned: open.flatMap((item) => {
      const resolution = valueAt(item.facts.resolution, asOf);
      return resolution === null ? [] : [concern(item, names.get(resolution) ?? resolution)];
    }),
    of: open.length,
  };
};

function isKnownOpen(
  { status }: Pick<ItemFacts, 'status'>,
  { portfolio, asOf }: { portfolio: Portfolio; asOf: EpochMs },
): boolean {
  const category = portfolio.categoryOf(valueAt(status, asOf));
  return category === 'todo' || category === 'in-progress';
}

/** Stands or stood in a status that neither the contract nor Jira knows. */
export const unknownStatus: Finder = ({ portfolio, asOf, counted }) => ({
  concerned: counted.flatMap((item) => {
    if (!item.milestones.hasUnknown) return [];
    const unknown = item.facts.status.filter(({ at, value }) => at <= asOf && portfolio.categoryOf(value) === null);
    const ids = [...new Set(unknown.map(({ value }) => value))];
    if (ids.length === 0) return [];
    const verb = ids.includes(valueAt(item.facts.status, asOf)) ? 'stands in' : 'stood in';
    return [concern(item, `${verb} status ${ids.join(', ')}`)];
  }),
  of: counted.length,
});
