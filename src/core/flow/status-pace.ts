import type { StatusPace } from '../scorecard/flow-detail';
import { ascending } from '../stats/ascending';
import { percentile } from '../stats/percentile';
import { inclusiveDays } from '../time/calendar';
import type { EpochMs } from '../time/instant';
import { compareIds } from '../timeline/item-order';
import type { Portfolio, TrackedItem } from '../timeline/portfolio';
import type { Finished } from './finished-items';
import type { FlowWindow } from './flow-window';
import type { WorkInProgress } from './work-in-progress';

/**
 * How old finished items of the window were when they left each status for the last time (METRICS Flow, `wip-age`), in
 * inclusive days since started: what the age of an item that stands there now is compared with. A status in which items
 * stand now without any such history is there without numbers.
 */
export function statusPaces(
  portfolio: Portfolio,
  facts: { readonly finished: Finished; readonly inProgress: WorkInProgress; readonly window: FlowWindow },
): StatusPace[] {
  const ages = agesByStatus(portfolio, facts);
  for (const { statusId } of facts.inProgress.items) if (!ages.has(statusId)) ages.set(statusId, []);
  const names = new Map(portfolio.site.statuses.map(({ id, name }) => [id, name]));
  return [...ages]
    .map(([statusId, days]): StatusPace => {
      const sorted = ascending(days);
      const [p50, p85, p95] = [50, 85, 95].map((p) => percentile(sorted, p) ?? null);
      return {
        statusId,
        name: names.get(statusId) ?? statusId,
        n: days.length,
        p50: p50 ?? null,
        p85: p85 ?? null,
        p95: p95 ?? null,
      };
    })
    .sort(inFlowOrder(portfolio));
}

function agesByStatus(
  portfolio: Portfolio,
  { finished, window }: { readonly finished: Finished; readonly window: FlowWindow },
): Map<string, number[]> {
  const byId = new Map(finished.items.map((item) => [item.id, item]));
  const ages = new Map<string, number[]>();
  for (const item of portfolio.items) {
    const { started = null, done = 0 } = byId.get(item.facts.id) ?? {};
    if (started === null) continue;
    for (const [statusId, left] of lastLeft(item, { from: started, to: done })) {
      if (portfolio.categoryOf(statusId) === 'done') continue;
      const days = inclusiveDays(started, left, window.zone);
      const ofStatus = ages.get(statusId);
      if (ofStatus === undefined) ages.set(statusId, [days]);
      else ofStatus.push(days);
    }
  }
  return ages;
}

/** When the item left each status for the last time between started and done. */
function lastLeft({ facts }: TrackedItem, { from, to }: { from: EpochMs; to: EpochMs }): Map<string, EpochMs> {
  const left = new Map<string, EpochMs>();
  for (const [i, { value }] of facts.status.entries()) {
    const next = facts.status[i + 1];
    if (next !== undefined && from < next.at && next.at <= to) left.set(value, next.at);
  }
  return left;
}

const CATEGORY_ORDER = ['todo', 'in-progress', 'done', null] as const;

/** By category, then by the median age, then by id; what has no age comes last in its category. */
function inFlowOrder({ categoryOf }: Portfolio): (a: StatusPace, b: StatusPace) => number {
  const place = ({ statusId }: StatusPace) => CATEGORY_ORDER.indexOf(categoryOf(statusId));
  const median = ({ p50 }: StatusPace) => p50 ?? Number.MAX_VALUE;
  return (a, b) => place(a) - place(b) || median(a) - median(b) || compareIds(a.statusId, b.statusId);
}
