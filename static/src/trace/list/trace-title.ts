import type { TeamSplit } from '../../../../src/core/capacity/split';
import type { Snapshot } from '../../../../src/core/scorecard/snapshot';
import type { TracedSplit } from '../../../../src/core/scorecard/trace';
import { CATEGORY } from '../../format/status';

/**
 * What a number is called that the page was opened at by its address: as the scorecard names it, or the split by team
 * and period, or the part of a distribution; null where nothing but its definition names it.
 */
export function traceTitle(traceId: string, snapshot: Snapshot): string | null {
  const measure = snapshot.dimensions.flatMap(({ measures }) => measures).find(({ id }) => id === traceId);
  const [first, ...rest] = traceId.split(':');
  if (first === 'items') return partName(traceId, snapshot);
  return measure?.name ?? splitTitle([first, ...rest], snapshot);
}

/** The part of a distribution that a trace's id ends with, in words: a category, or the name of a type. */
export function partName(traceId: string, snapshot: Snapshot): string | null {
  const [, ...parts] = traceId.split(':');
  const part = parts.at(-1);
  if (part === undefined) return null;
  const type = snapshot.flow.cycleTimeByType.find(({ typeId }) => typeId === part);
  if (parts[0] === 'type') return type?.name ?? null;
  return Object.entries(CATEGORY).find(([id]) => id === part)?.[1].label ?? null;
}

const SPLITS: Readonly<Record<TracedSplit | 'budget', string>> = {
  planned: 'Planned split',
  actual: 'Actual split',
  'in-progress': 'Work in progress',
  budget: 'Roadmap budget',
};

function splitTitle(
  [split, teamId, periodId]: readonly (string | undefined)[],
  { split: reports }: Snapshot,
): string | null {
  const named = Object.entries(SPLITS).find(([id]) => id === split)?.[1];
  const teams = reports.flatMap(({ overall, teams: others }) => [overall, ...others]).filter(({ id }) => id === teamId);
  const [team] = teams;
  if (named === undefined || team === undefined) return null;
  const period = teams.flatMap(periodsOf).find(({ id }) => id === periodId);
  return [named, period?.name, team.name].filter((part) => part !== undefined).join(', ');
}

function periodsOf({ current, quarterToDate, trend }: TeamSplit) {
  return [current, quarterToDate, ...trend].flatMap((split) => (split === null ? [] : [split.period]));
}
