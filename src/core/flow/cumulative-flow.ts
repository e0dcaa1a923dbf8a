import type { CumulativeFlow } from '../scorecard/flow-detail';
import type { EpochMs } from '../time/instant';
import { zonedDay } from '../time/zone';
import { valueAt } from '../timeline/field-history';
import type { ItemFacts } from '../timeline/item-facts';
import type { Portfolio } from '../timeline/portfolio';
import { outOfScopeAt } from '../timeline/scope';
import type { FlowWindow } from './flow-window';
import { inFlowOrder } from './status-order';

/**
 * How many items stood in each status at the end of each day of the window, and at as-of on its last day (METRICS Flow,
 * `cumulative-flow`). An item counts on the days on which it was in scope. Statuses that nothing stood in are not listed.
 */
export function cumulativeFlow(portfolio: Portfolio, window: FlowWindow): CumulativeFlow {
  const changes = new Map<string, number[]>();
  for (const { facts } of portfolio.items) {
    for (const stay of staysOf(facts, portfolio, window)) addStay(stay, changes, window.days);
  }
  const statuses = inFlowOrder(changes.keys(), portfolio).map((status) => ({
    ...status,
    counts: runningSums(changes.get(status.statusId) ?? []),
  }));
  return { firstDay: window.firstDay, statuses };
}

/** The days of the window, counted from its first, at whose end an item stood in a status: `until` is the first other. */
interface Stay {
  readonly statusId: string;
  readonly from: number;
  readonly until: number;
}

/** Only the last change of a day is seen at its end, so that a stay of some hours is none. */
function staysOf(item: ItemFacts, portfolio: Portfolio, window: FlowWindow): Stay[] {
  const instants = turningPoints(item, window.asOf);
  const days = instants.map((at) => dayOfWindow(at, window));
  const stays: Stay[] = [];
  for (const [i, at] of instants.entries()) {
    const [from, until] = [days[i] ?? 0, days[i + 1] ?? window.days];
    if (from === until || outOfScopeAt(item, at, portfolio.scope) !== null) continue;
    stays.push({ statusId: valueAt(item.status, at), from, until });
  }
  return stays;
}

/** When the status, or whether the item counts, may have changed, up to as-of and in order. */
function turningPoints({ status, type, project }: ItemFacts, asOf: EpochMs): EpochMs[] {
  const isAlwaysTheSame = type.length === 1 && project.length === 1;
  const changes = isAlwaysTheSame ? status : [...status, ...type, ...project].sort((a, b) => a.at - b.at);
  return changes.flatMap(({ at }) => (at <= asOf ? [at] : []));
}

/** What was before the window shows on its first day. */
function dayOfWindow(at: EpochMs, { span, zone, firstDay }: FlowWindow): number {
  return at < span.from ? 0 : zonedDay(at, zone) - firstDay;
}

function addStay({ statusId, from, until }: Stay, changes: Map<string, number[]>, days: number): void {
  const ofStatus = changes.get(statusId) ?? Array<number>(days).fill(0);
  changes.set(statusId, ofStatus);
  ofStatus[from] = (ofStatus[from] ?? 0) + 1;
  if (until < days) ofStatus[until] = (ofStatus[until] ?? 0) - 1;
}

function runningSums(changes: readonly number[]): number[] {
  let sum = 0;
  return changes.map((change) => (sum += change));
}
