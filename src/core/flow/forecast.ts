import type { Chances, Forecast } from '../scorecard/flow-detail';
import { bootstrap, type Outcomes } from '../stats/bootstrap';
import { percentile, percentileFromTop } from '../stats/percentile';
import type { DayNumber, EpochMs } from '../time/instant';
import { zonedDay } from '../time/zone';
import type { Portfolio } from '../timeline/portfolio';
import { dailyThroughput } from './daily-throughput';
import { openItems } from './open-items';

const TRIALS = 10_000;
const TEN_YEARS = 3652;
const AMOUNTS = [5, 10, 20, 40];
const HORIZONS = [14, 28, 42, 56, 84];

export interface ForecastOptions {
  readonly asOf: EpochMs;
  /** The same seed and history give the same forecast. */
  readonly seed: number;
  readonly trials?: number;
}

/**
 * When so many items are done, and how many are done by a day, as 10,000 trials on the daily throughput of the last 84
 * days have it (METRICS Flow, `forecast`). The first day of a trial is tomorrow. Chances err on the careful side: what
 * is said for 85 % came true in at least 85 % of the trials.
 */
export function forecast(portfolio: Portfolio, options: ForecastOptions): Forecast {
  const { asOf, seed, trials = TRIALS } = options;
  const history = dailyThroughput(portfolio, asOf);
  if (history.kind === 'absent') return { kind: 'absent', absence: history.absence };
  const open = openItems(portfolio, asOf).length;
  const goals = [...new Set([...AMOUNTS, open])].filter((items) => items > 0).sort((a, b) => a - b);
  const outcomes = bootstrap(history.value, { trials, seed, goals, horizons: HORIZONS, limit: TEN_YEARS });
  return {
    kind: 'value',
    trials,
    seed,
    historyDays: history.value.length,
    finished: history.n,
    open,
    ...answers(goals, outcomes, zonedDay(asOf, portfolio.contract.timeZone)),
  };
}

function answers(
  goals: readonly number[],
  { drawsTo, sumsAfter }: Outcomes,
  today: DayNumber,
): Pick<Extract<Forecast, { kind: 'value' }>, 'whenDone' | 'howMany'> {
  return {
    whenDone: goals.map((items, i) => ({
      items,
      by: chances((p) => {
        const days = percentile(drawsTo[i] ?? [], p) ?? Infinity;
        return days === Infinity ? null : today + days;
      }),
    })),
    howMany: HORIZONS.map((days, i) => ({
      day: today + days,
      items: chances((p) => percentileFromTop(sumsAfter[i] ?? [], p) ?? 0),
    })),
  };
}

function chances<T>(of: (p: number) => T): Chances<T> {
  return { p50: of(50), p85: of(85), p95: of(95) };
}
