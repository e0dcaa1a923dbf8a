import type { EpochMs, TimeZone } from '../time/instant';
import { calendarPeriods, endsIn, quarterOf, sprintPeriod, TREND_LENGTH } from './period';
import type { Period } from './split';
import { isRunning, latestOf } from './sprint-times';
import type { Team } from './teams';

/** The periods by which a team is judged, oldest first. */
export interface TeamPeriods {
  /** Null between two sprints. */
  readonly current: Period | null;
  /** Those that are over and shown as the trend. */
  readonly finished: readonly Period[];
  /** Those that end in the present quarter, over or not. */
  readonly ofQuarter: readonly Period[];
}

/** Each of the periods once. */
export function allOf({ current, finished, ofQuarter }: TeamPeriods): readonly Period[] {
  return [...new Set([...finished, ...ofQuarter, ...(current === null ? [] : [current])])];
}

/** A team's sprints, or the calendar periods that it goes by. */
export function periodsOf(team: Team, asOf: EpochMs, zone: TimeZone): TeamPeriods {
  const { current, finished } = allPeriodsOf(team, asOf, zone);
  const quarter = quarterOf(asOf, zone);
  const known = current === null ? finished : [...finished, current];
  return {
    current,
    finished: finished.slice(-TREND_LENGTH),
    ofQuarter: known.filter((period) => endsIn(period, quarter)),
  };
}

function allPeriodsOf({ cadence, sprints }: Team, asOf: EpochMs, zone: TimeZone): Omit<TeamPeriods, 'ofQuarter'> {
  if (cadence !== 'sprint') return calendarPeriods(cadence, asOf, zone);
  const running = latestOf(sprints.filter((run) => isRunning(run, asOf)));
  const over = sprints.filter(({ closed }) => closed <= asOf).sort((a, b) => a.closed - b.closed);
  return {
    current: running === null ? null : sprintPeriod(running, asOf),
    finished: over.map((run) => sprintPeriod(run, asOf)),
  };
}
