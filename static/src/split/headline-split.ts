import type { Split, TeamSplit } from '../../../src/core/capacity/split';

/** The one split a small surface shows, and what it is a split of. */
export interface HeadlineSplit {
  /** Such as `Sprint 42, as planned`. */
  readonly basis: string;
  readonly split: Split;
}

/**
 * Chooses the split that speaks soonest: what the running period committed to, else what was done in it, else what is
 * being worked on, else the last finished period. Null when none of them has anything in it.
 */
export function headlineSplit(team: TeamSplit): HeadlineSplit | null {
  const { current, inProgress } = team;
  const last = team.trend.at(-1);
  const candidates: (HeadlineSplit | null)[] = [
    current && { basis: `${current.period.name}, as planned`, split: current.planned },
    current && { basis: `${current.period.name}, done so far`, split: current.actual },
    { basis: 'Work in progress', split: inProgress },
    last === undefined ? null : { basis: `${last.period.name}, as done`, split: last.actual },
  ];
  return candidates.find((candidate) => candidate !== null && candidate.split.shares !== null) ?? null;
}
