import type { Random, Spread } from '../random';
import { workMoment } from './calendar';
import type { Draft } from './draft';
import { TYPE } from './vocabulary';

/** Story points in use, with how often. */
const POINTS = [
  [1, 14],
  [2, 22],
  [3, 28],
  [5, 30],
  [8, 11],
  [13, 3],
] as const;

const SCALE = POINTS.map(([points]) => points);

/** Working hours that an estimate takes at the median, start to finish with waiting for review. */
const HOURS: ReadonlyMap<number | null, number> = new Map([
  [null, 17],
  [1, 8],
  [2, 12],
  [3, 19],
  [5, 30],
  [8, 46],
  [13, 70],
]);

/** Estimates a work item before it is planned; about one in ten never is, bugs more often. */
export function estimate(draft: Draft, refinement: { readonly random: Random; readonly settledBy: number }): void {
  const { random, settledBy } = refinement;
  const { type } = draft.birth;
  const skipped = type === TYPE.incident || random.chance(type === TYPE.bug ? 0.2 : 0.07);
  const points = skipped ? null : random.weighted(POINTS);
  draft.plannedPoints = points;
  if (points === null) return;
  draft.edit(workMoment(random, draft.birth.createdAt + 60_000, settledBy - 60_000), draft.birth.reporter, { points });
}

/** Changes the estimate by one or two steps of the scale, up more often than down. */
export function reEstimate(draft: Draft, at: number, { author, random }: { author: string; random: Random }): void {
  const before = draft.plannedPoints;
  const position = before === null ? 1 : SCALE.findIndex((points) => points === before);
  const step = random.weighted([
    [1, 5],
    [2, 2],
    [-1, 3],
  ] as const);
  const points = SCALE[Math.max(0, Math.min(SCALE.length - 1, position + step))] ?? 3;
  draft.plannedPoints = points;
  draft.edit(at, author, { points });
}

/** Working hours from start to done, with the tail that real ones have. */
export function workingHours(draft: Draft, random: Random, spread: Spread): number {
  return random.duration(HOURS.get(draft.plannedPoints) ?? 17, spread);
}
