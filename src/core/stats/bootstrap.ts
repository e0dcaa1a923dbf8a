import { seededRandom } from './seeded-random';

// Globals are looked at once: where code runs in a context of its own, each look takes longer than a draw.
const { floor } = Math;
const NEVER = Infinity;

/** What to try, and how often. */
export interface Experiment {
  readonly trials: number;
  readonly seed: number;
  /** Sums to be reached, ascending and over 0. */
  readonly goals: readonly number[];
  /** Numbers of draws after which the sum is asked, ascending and over 0. */
  readonly horizons: readonly number[];
  /** Draws after which a trial gives up. */
  readonly limit: number;
}

export interface Outcomes {
  /** For each goal the draws that each trial needed, ascending; Infinity for a trial that did not get there. */
  readonly drawsTo: readonly Float64Array[];
  /** For each horizon the sum that each trial had, ascending. */
  readonly sumsAfter: readonly Float64Array[];
}

/**
 * Draws values of a sample with replacement and sums them up, again and again: the Monte Carlo method by bootstrap. The
 * same seed gives the same outcomes. One walk answers all questions of a trial, because drawing is what takes the time.
 * @param sample at least one value, none negative
 */
export function bootstrap(sample: readonly number[], experiment: Experiment): Outcomes {
  const { trials, goals, horizons } = experiment;
  const values = Float64Array.from(sample);
  const drawsTo = goals.map(() => new Float64Array(trials).fill(NEVER));
  const sumsAfter = horizons.map(() => new Float64Array(trials));
  const random = seededRandom(experiment.seed);
  const walk = { values, random, experiment, outcomes: { drawsTo, sumsAfter } };
  for (let trial = 0; trial < trials; trial++) walkOnce(trial, walk);
  return { drawsTo: drawsTo.map((draws) => draws.sort()), sumsAfter: sumsAfter.map((sums) => sums.sort()) };
}

interface Walk {
  readonly values: Float64Array;
  readonly random: () => number;
  readonly experiment: Experiment;
  readonly outcomes: Outcomes;
}

function walkOnce(trial: number, { values, random, experiment, outcomes }: Walk): void {
  const { goals, horizons, limit } = experiment;
  let [sum, goal, horizon] = [0, 0, 0];
  // The next goal and horizon are kept at hand: nearly every draw reaches neither.
  let [nextGoal, nextHorizon] = [goals[0] ?? NEVER, horizons[0] ?? NEVER];
  for (let draw = 1; draw <= limit && (goal < goals.length || horizon < horizons.length); draw++) {
    sum += values[floor(random() * values.length)] ?? 0;
    while (sum >= nextGoal) {
      write(outcomes.drawsTo[goal++], trial, draw);
      nextGoal = goals[goal] ?? NEVER;
    }
    if (draw === nextHorizon) {
      write(outcomes.sumsAfter[horizon++], trial, sum);
      nextHorizon = horizons[horizon] ?? NEVER;
    }
  }
}

function write(outcome: Float64Array | undefined, trial: number, value: number): void {
  if (outcome !== undefined) outcome[trial] = value;
}
