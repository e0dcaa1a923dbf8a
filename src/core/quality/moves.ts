import { itemsThatStepped } from '../flow/setbacks';
import { isReopening, isReturn } from '../timeline/item-timeline';
import type { TrackedItem } from '../timeline/portfolio';
import { concern, type Finder } from './quality-facts';

/** Went back across a category in the window, of all that went from one category to another in it. */
export const movedBackwards: Finder = ({ portfolio, window }) => {
  const reopened = new Set(itemsThatStepped(isReopening, portfolio, window));
  const returned = new Set(itemsThatStepped(isReturn, portfolio, window));
  const partOf = (item: TrackedItem): string => {
    if (!reopened.has(item)) return 'from in progress to to do';
    return returned.has(item) ? 'reopened, and from in progress to to do' : 'reopened';
  };
  return {
    concerned: [...new Set([...reopened, ...returned])].map((item) => concern(item, partOf(item))),
    of: itemsThatStepped(() => true, portfolio, window).length,
  };
};

/** Standard items that changed their project and are or were in one of the contract. */
export const movedBetweenProjects: Finder = ({ portfolio, asOf, counted }) => {
  const { projectIds } = portfolio.scope;
  const moves = portfolio.items.flatMap((item) => {
    const projects = item.facts.project.filter(({ at }) => at <= asOf).map(({ value }) => projectIds.has(value));
    return projects.length > 1 && projects.includes(true) ? [{ item, projects }] : [];
  });
  const countsNow = new Set(counted);
  const isStandard = ({ facts: { type } }: TrackedItem) =>
    type.some(({ at, value }) => at <= asOf && portfolio.scope.levels.get(value) === 0);
  const away = moves.filter(({ item, projects }) => projects.at(-1) === false && isStandard(item));
  const here = moves.filter(({ item }) => countsNow.has(item));
  return {
    concerned: [
      ...here.map(({ item, projects }) => concern(item, projects[0] === true ? 'within the contract' : 'moved in')),
      ...away.map(({ item }) => concern(item, 'moved away')),
    ],
    of: counted.length + away.length,
  };
};
