import type { Spread } from '../random';
import type { TeamKey } from './teams';

/** How a team works. Shares are of its work items, of a sprint or of its releases, as each says. */
export interface Pace {
  /** Working hours of an item against the common table of estimates. */
  readonly hours: number;
  readonly spread: Spread;
  /** Part of a sprint within which what was committed is begun. */
  readonly begunBy: number;
  /** Of the committed items, those that nobody gets to in the sprint. */
  readonly leftWaiting: number;
  /** Of the items of a sprint, those that are added after it has begun. */
  readonly unplanned: number;
  /** Of the committed items, those that are taken out again. */
  readonly removed: number;
  /** Of the committed items, those that are estimated again while the sprint runs. */
  readonly reEstimated: number;
  /** Of the bugs, those that customers found. */
  readonly foundInProduction: number;
  /** Of the releases, those that end in an incident. */
  readonly failedReleases: number;
  /** Of all work items, incidents that no release brought. */
  readonly incidents: number;
  /** How old a vulnerability gets at most before somebody takes it up, against its limit. */
  readonly patience: number;
  readonly logsTime: boolean;
}

const STEADY: Pace = {
  hours: 1,
  spread: 'steady',
  begunBy: 0.42,
  leftWaiting: 0.02,
  unplanned: 0.1,
  removed: 0.03,
  reEstimated: 0.06,
  foundInProduction: 0.11,
  failedReleases: 0.14,
  incidents: 0.011,
  patience: 0.95,
  logsTime: true,
};

/** Payments is in good order, Mobile apps struggles, Platform flows; the rest is as it comes. */
export const PACE: Readonly<Record<TeamKey, Pace>> = {
  PAY: STEADY,
  MOB: {
    hours: 1.15,
    spread: 'wide',
    begunBy: 0.62,
    leftWaiting: 0.07,
    unplanned: 0.2,
    removed: 0.07,
    reEstimated: 0.12,
    foundInProduction: 0.25,
    failedReleases: 0.25,
    incidents: 0.006,
    patience: 1.35,
    logsTime: false,
  },
  PLAT: {
    ...STEADY,
    hours: 1.1,
    foundInProduction: 0.18,
    failedReleases: 0.05,
    incidents: 0.02,
    patience: 1.1,
    logsTime: false,
  },
  SEC: { ...STEADY, hours: 1, incidents: 0, patience: 1.05 },
  WPL: { ...STEADY, hours: 0.8, spread: 'wide', foundInProduction: 0, incidents: 0, logsTime: false },
};
