import { coverageOf, measured, noData, type Measured } from '../scorecard/measured';
import { common, lengthOf, spansWhere, without } from '../time/spans';
import type { ItemFacts } from '../timeline/item-facts';
import type { Portfolio } from '../timeline/portfolio';
import { exclusions } from './exclusions';
import { leftOut, type Finished, type FinishedItem } from './finished-items';
import { inWords, type FlowWindow } from './flow-window';
import { NEVER_STARTED } from './started-to-done';

const NO_TIME = 'started and done at the same instant';

/** One finished item's time from started to done, and the part of it in which it was worked on, in milliseconds. */
interface Worked {
  readonly itemId: string;
  readonly elapsed: number;
  readonly active: number;
}

/**
 * The part of the time between started and done in which items were worked on (METRICS Flow, `flow-efficiency`): in
 * progress, in no status that the contract marks as waiting, and not flagged. The time of all items is pooled, so that
 * an item of a quarter weighs more than one of an hour.
 */
export function flowEfficiency(
  portfolio: Portfolio,
  { finished, window }: { readonly finished: Finished; readonly window: FlowWindow },
): Measured<number> {
  const worked = workedOn(portfolio, finished);
  const neverStarted = finished.items.filter(({ started }) => started === null).length;
  const provenance = {
    definitionId: 'flow-efficiency',
    unit: 'share',
    window: window.span,
    n: worked.length,
    coverage: coverageOf(worked.length, finished.items.length),
    excluded: exclusions([
      ...leftOut(finished),
      ...Array<string>(neverStarted).fill(NEVER_STARTED),
      ...Array<string>(finished.items.length - neverStarted - worked.length).fill(NO_TIME),
    ]),
    behind: worked.map(({ itemId, active, elapsed }) => ({ itemId, value: active / elapsed, part: null })),
  } as const;
  if (worked.length === 0) return noData(`no item was started and done ${inWords(window)}`, provenance);
  const sum = (of: (item: Worked) => number) => worked.reduce((total, item) => total + of(item), 0);
  return measured(sum(({ active }) => active) / sum(({ elapsed }) => elapsed), provenance);
}

/** Items that took any time at all, in the order of the portfolio. */
function workedOn(portfolio: Portfolio, finished: Finished): Worked[] {
  const byId = new Map(finished.items.map((item) => [item.id, item]));
  return portfolio.items.flatMap(({ facts }) => {
    const item = byId.get(facts.id);
    if (item === undefined || item.started === null || item.done <= item.started) return [];
    return { itemId: facts.id, elapsed: item.done - item.started, active: activeOf(facts, item, portfolio) };
  });
}

/** Waiting and flagged time may overlap; what is taken out of the active time is taken out once. */
function activeOf(facts: ItemFacts, { started, done }: FinishedItem, { contract, categoryOf }: Portfolio): number {
  const waiting = new Set(contract.flow.waitingStatuses);
  const isActive = (status: string) => categoryOf(status) === 'in-progress' && !waiting.has(status);
  const active = common(spansWhere(facts.status, isActive, done), [{ from: started ?? done, to: done }]);
  return lengthOf(
    without(
      active,
      spansWhere(facts.flagged, (isFlagged) => isFlagged, done),
    ),
  );
}
