import { flowWindow, type FlowWindow } from '../../src/core/flow/flow-window';
import type { OperatingContract } from '../../src/core/ledger/operating-contract';
import type { ItemFacts } from '../../src/core/timeline/item-facts';
import { portfolioOf, type Portfolio } from '../../src/core/timeline/portfolio';
import type { SiteMetadata, SprintMetadata } from '../../src/core/timeline/site-metadata';
import { aBoard, aContract, anItem, aSite, aSprint, instant, type WrittenItem } from './facts';

/** Sprint s1 of board b1 began on 5 January 2026 at nine and was completed on 19 January at 17:00. */
export const S1 = aSprint({
  id: 's1',
  name: 'Sprint 1',
  start: '2026-01-05T09:00Z',
  end: '2026-01-19T09:00Z',
  complete: '2026-01-19T17:00Z',
});

export interface SprintSetting {
  readonly portfolio: Portfolio;
  readonly window: FlowWindow;
}

/** Items of board b1 and its sprints, by default as of 28 January with a window of 28 days. */
export function sprintSetting(
  items: readonly ItemFacts[],
  told: {
    readonly sprints?: readonly SprintMetadata[];
    readonly site?: Partial<SiteMetadata>;
    readonly contract?: OperatingContract;
    readonly asOf?: string;
  } = {},
): SprintSetting {
  const { sprints = [S1], contract = aContract({ flow: { windowDays: 28 } }), asOf = '2026-01-28' } = told;
  const site = aSite({ boards: [aBoard()], sprints, ...told.site });
  return {
    portfolio: portfolioOf({ contract, site, items, tags: new Map() }),
    window: flowWindow(contract.flow.windowDays, instant(asOf), contract.timeZone),
  };
}

/** An item that existed before sprint s1 and is in it from the start, unless it says otherwise. */
export function inS1(id: string, written: WrittenItem = {}): ItemFacts {
  return anItem({ id, created: '2026-01-01', sprints: ['s1'], ...written });
}
