import type { HistoryDefect } from '../timeline/item-facts';
import { valueAt } from '../timeline/field-history';
import { concern, type Finder } from './quality-facts';

/** Changes that are dated before the item was created; they count from its creation. */
export const timeTravel: Finder = ({ counted }) => ({
  concerned: counted
    .filter(({ facts }) => facts.defects.includes('change-before-creation'))
    .map((item) => concern(item)),
  of: counted.length,
});

const INCOMPLETE: Readonly<Partial<Record<HistoryDefect, string>>> = {
  'history-cut': 'Jira holds more entries than could be read',
  'history-mismatch': 'the last change does not lead to the present value',
  'change-without-value': 'a change does not say what to',
};

/** Histories that lack something, each with what it lacks. */
export const historyIncomplete: Finder = ({ counted }) => ({
  concerned: counted.flatMap((item) => {
    const gaps = item.facts.defects.flatMap((defect) => INCOMPLETE[defect] ?? []);
    return gaps.length === 0 ? [] : [concern(item, gaps.join('; '))];
  }),
  of: counted.length,
});

/** Estimates that are no amounts: a text, or under zero. They count as none. */
export const estimateInvalid: Finder = ({ counted, asOf }) => {
  const estimated = counted.filter(
    ({ facts }) => valueAt(facts.estimate, asOf) !== null || facts.defects.includes('estimate-not-a-number'),
  );
  return {
    concerned: estimated.flatMap((item) => {
      const estimate = valueAt(item.facts.estimate, asOf);
      if (estimate !== null && estimate < 0) return [concern(item, 'negative', estimate)];
      return item.facts.defects.includes('estimate-not-a-number') ? [concern(item, 'not a number')] : [];
    }),
    of: estimated.length,
  };
};
