import { measured, noData, type Measured } from '../scorecard/measured';
import { ascending } from '../stats/ascending';
import { coefficientOfVariation } from '../stats/coefficient-of-variation';
import { percentile } from '../stats/percentile';
import { cycleTime, cycleTimes } from './cycle-time';
import type { Finished } from './finished-items';
import { inWords, type FlowWindow } from './flow-window';

/** How far cycle times spread; `ratio` is the headline. */
export interface Spread {
  /** p85 / p50. */
  readonly ratio: number;
  /** p75 - p25, in days. */
  readonly interquartileRange: number;
  readonly coefficientOfVariation: number;
}

/** How far apart the cycle times of the window lie (METRICS Flow, `cycle-time-variance`). */
export function cycleTimeVariance(finished: Finished, window: FlowWindow): Measured<Spread> {
  const { n, coverage, excluded, behind, window: span } = cycleTime(finished, window);
  const provenance = {
    definitionId: 'cycle-time-variance',
    unit: 'ratio',
    window: span,
    n,
    coverage,
    excluded,
    behind,
  } as const;
  const spread = spreadOf(cycleTimes(finished.items, window.zone).map(({ value }) => value));
  return spread === null
    ? noData(`no item was started and done ${inWords(window)}`, provenance)
    : measured(spread, provenance);
}

/** Cycle times are at least one day, so that neither the median nor the mean is zero; null for none. */
function spreadOf(days: readonly number[]): Spread | null {
  const sorted = ascending(days);
  const variation = coefficientOfVariation(sorted);
  if (variation === undefined) return null;
  const of = (p: number): number => percentile(sorted, p) ?? NaN;
  return { ratio: of(85) / of(50), interquartileRange: of(75) - of(25), coefficientOfVariation: variation };
}
