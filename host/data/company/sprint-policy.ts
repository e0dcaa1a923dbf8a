import type { Random } from '../random';
import type { TeamKey } from './teams';

/** How a sprint is planned against a target of 80/20 with a floor of 20 % and a tolerance of 5 points. */
export type Plan = 'on-target' | 'drifting' | 'over-invested' | 'breach' | 'far-out';

/** The plans of the last sprints, the present one first: chosen, so that a trend shows every status. */
const RECENT: Readonly<Partial<Record<TeamKey, readonly Plan[]>>> = {
  PAY: [
    'far-out',
    'on-target',
    'drifting',
    'far-out',
    'on-target',
    'over-invested',
    'on-target',
    'drifting',
    'on-target',
  ],
  MOB: [
    'on-target',
    'drifting',
    'on-target',
    'over-invested',
    'on-target',
    'breach',
    'on-target',
    'on-target',
    'drifting',
  ],
};

/** The plan of a sprint; `ago` counts back from the present one. Older ones are mostly on target. */
export function planOf(team: TeamKey, ago: number, random: Random): Plan {
  const recent = RECENT[team]?.[Math.max(0, ago)];
  if (recent !== undefined) return recent;
  return random.weighted([
    ['on-target', 68],
    ['drifting', 14],
    ['breach', 12],
    ['over-invested', 6],
  ] as const);
}

/** How many of the work items of a sprint are technical health under a plan. */
export function healthCount(plan: Plan, total: number): number {
  switch (plan) {
    case 'on-target':
      return Math.ceil(total * 0.205);
    case 'drifting':
      return Math.ceil(total * 0.255);
    case 'over-invested':
      return Math.round(total * 0.36);
    case 'breach':
      return Math.floor(total * 0.15);
    case 'far-out':
      return Math.max(1, Math.round(total * 0.08));
  }
}
