import { coverageOf, measured, noData, type Behind, type Measured } from '../scorecard/measured';
import { isReopening } from '../timeline/item-timeline';
import { mayBecomeDone } from '../timeline/milestones';
import type { Portfolio, TrackedItem } from '../timeline/portfolio';
import { outOfScopeAt } from '../timeline/scope';
import { exclusions } from './exclusions';
import { inWords, type FlowWindow } from './flow-window';
import { itemsThatStepped } from './setbacks';

/**
 * Items reopened in the window / items done in the window (METRICS Flow, `reopen-rate`). Done in the window is what
 * became done in it, whether it still is or not and whatever its resolution, so that closing and opening again are
 * counted alike (docs/decisions/what-the-reopen-rate-counts.md). Over 1 when much older work comes back.
 */
export function reopenRate(portfolio: Portfolio, window: FlowWindow): Measured<number> {
  const { done, leftOut } = becameDone(portfolio, window);
  const reopened = new Set(itemsThatStepped(isReopening, portfolio, window).map(({ facts }) => facts.id));
  const provenance = {
    definitionId: 'reopen-rate',
    unit: 'share',
    window: window.span,
    n: done.length,
    coverage: coverageOf(done.length, done.length),
    excluded: exclusions(leftOut),
    behind: behindRate(done, reopened),
  } as const;
  return done.length === 0
    ? noData(`no item was done ${inWords(window)}`, provenance)
    : measured(reopened.size / done.length, provenance);
}

/** The ids of items that became done within the window, and why others that did are left out. */
function becameDone(portfolio: Portfolio, window: FlowWindow): { done: string[]; leftOut: string[] } {
  const done: string[] = [];
  const leftOut: string[] = [];
  for (const item of portfolio.items) {
    if (!mayBecomeDone(item.milestones, window.span.from, window.asOf)) continue;
    const reasons = timesDone(item, window).map((at) => outOfScopeAt(item.facts, at, portfolio.scope));
    const last = reasons.at(-1) ?? null;
    if (reasons.includes(null)) done.push(item.facts.id);
    else if (last !== null) leftOut.push(last);
  }
  return { done, leftOut };
}

function timesDone({ runs }: TrackedItem, { span, asOf }: FlowWindow): number[] {
  return runs.flatMap(({ category, from }) => (category === 'done' && from >= span.from && from <= asOf ? [from] : []));
}

function behindRate(done: readonly string[], reopened: ReadonlySet<string>): Behind[] {
  const doneNow = new Set(done);
  const earlier = [...reopened].filter((itemId) => !doneNow.has(itemId));
  return [
    ...done.map((itemId) => ({ itemId, value: null, part: reopened.has(itemId) ? 'reopened' : 'done, not reopened' })),
    ...earlier.map((itemId) => ({ itemId, value: null, part: 'reopened, done before the window' })),
  ];
}
