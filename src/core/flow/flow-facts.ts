import type { EpochMs } from '../time/instant';
import type { Portfolio } from '../timeline/portfolio';
import { ageReference, type AgeReference } from './age-reference';
import { finishedItems, type Finished } from './finished-items';
import { flowWindow, type FlowWindow } from './flow-window';
import { workInProgress, type WorkInProgress } from './work-in-progress';

/** What every flow metric reads, found once for an as-of date. */
export interface FlowFacts {
  readonly window: FlowWindow;
  readonly finished: Finished;
  readonly inProgress: WorkInProgress;
  readonly reference: AgeReference;
}

export function flowFacts(portfolio: Portfolio, asOf: EpochMs): FlowFacts {
  const { flow, timeZone } = portfolio.contract;
  const window = flowWindow(flow.windowDays, asOf, timeZone);
  const finished = finishedItems(portfolio, window);
  return {
    window,
    finished,
    inProgress: workInProgress(portfolio, asOf),
    reference: ageReference(finished, timeZone),
  };
}
