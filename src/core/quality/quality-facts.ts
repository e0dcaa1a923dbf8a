import { countedItems } from '../capacity/period-items';
import type { FlowFacts } from '../flow/flow-facts';
import type { FlowWindow } from '../flow/flow-window';
import type { Finished } from '../flow/finished-items';
import type { Behind } from '../scorecard/measured';
import type { EpochMs } from '../time/instant';
import type { Portfolio, TrackedItem } from '../timeline/portfolio';

/** What every finder of doubtful data reads, found once for an as-of date. */
export interface QualityFacts {
  readonly portfolio: Portfolio;
  readonly asOf: EpochMs;
  readonly window: FlowWindow;
  /** Items that exist and count at as-of, whatever their status. */
  readonly counted: readonly TrackedItem[];
  readonly finished: Finished;
  /** The items of `finished`, and those in progress, with their histories. */
  readonly finishedItems: readonly TrackedItem[];
  readonly inProgress: readonly TrackedItem[];
}

/** What a finder found. */
export interface Found {
  /** The items concerned, each once, with what exactly is wrong where that differs. */
  readonly concerned: readonly Behind[];
  /** How many could have been concerned. */
  readonly of: number;
  /** How many are concerned where that is not the items but their sprints. */
  readonly count?: number;
}

export type Finder = (facts: QualityFacts) => Found;

export function qualityFacts(portfolio: Portfolio, { window, finished, inProgress }: FlowFacts): QualityFacts {
  const { asOf } = window;
  const among = (items: readonly { readonly id: string }[]): TrackedItem[] => {
    const ids = new Set(items.map(({ id }) => id));
    return portfolio.items.filter(({ facts }) => ids.has(facts.id));
  };
  return {
    portfolio,
    asOf,
    window,
    counted: countedItems(portfolio, asOf),
    finished,
    finishedItems: among(finished.items),
    inProgress: among(inProgress.items),
  };
}

/** An item that is concerned, and what is wrong with it. */
export function concern({ facts }: TrackedItem, part: string | null = null, value: number | null = null): Behind {
  return { itemId: facts.id, value, part };
}
