import type { EpochMs } from '../time/instant';

export const HOUR_MS = 3_600_000;

/** Hours that passed from one instant to another, with parts of them. */
export function hoursBetween(from: EpochMs, to: EpochMs): number {
  return (to - from) / HOUR_MS;
}
