import type { JiraSprint } from '../../jira/model';
import type { Random } from '../random';
import { DAY, HOUR, latestWeekday, MINUTE } from './calendar';
import type { Period } from './company';
import { planOf, type Plan } from './sprint-policy';
import type { TeamKey } from './teams';

const LENGTH = 14 * DAY;

/** Which weekday a team's sprints start on, and how long the present one has been running at least. */
const RHYTHM: Readonly<Partial<Record<TeamKey, { weekday: number; timeOfDay: number; runningFor: number }>>> = {
  PAY: { weekday: 2, timeOfDay: 8 * HOUR, runningFor: 2 * DAY },
  // Another day and at least four days further on: the boards never start together.
  MOB: { weekday: 4, timeOfDay: 9.5 * HOUR, runningFor: 6 * DAY },
};

export interface TeamSprint {
  readonly team: TeamKey;
  readonly sprint: JiraSprint;
  /** How many sprints before the present one; 0 is the active one, -1 the next. */
  readonly ago: number;
  readonly plan: Plan;
  readonly from: number;
  /** When it is completed, or would be. */
  readonly to: number;
}

const GOALS = [
  'Ship what the pilot customers asked for',
  'Fewer support requests',
  'Finish what we started',
  'Prepare the release',
  'Make the slow pages fast',
  'Get the next epic ready',
  'Close the gaps the audit found',
  '',
];

/** The sprints of all scrum boards, numbered by their start: closed ones, an active and a future one each. */
export function planSprints(period: Period, boards: ReadonlyMap<TeamKey, number>, random: Random): TeamSprint[] {
  const planned = [...boards].flatMap(([team, boardId]) => teamSprints(team, boardId, { period, random }));
  const sorted = planned.toSorted((a, b) => a.from - b.from);
  return sorted.map((entry, index) => ({ ...entry, sprint: { ...entry.sprint, id: index + 1 } }));
}

function teamSprints(
  team: TeamKey,
  boardId: number,
  { period, random }: { period: Period; random: Random },
): TeamSprint[] {
  const rhythm = RHYTHM[team];
  if (rhythm === undefined) return [];
  const lastStart = latestWeekday(period.end - rhythm.runningFor, rhythm.weekday, rhythm.timeOfDay);
  // The first sprint leaves a few weeks in which its work items can have been written.
  const closed = Math.floor((lastStart - period.start - 21 * DAY) / LENGTH);
  const starts = Array.from({ length: closed + 2 }, (_, index) => {
    const nominal = lastStart + (index - closed) * LENGTH;
    const late = index < closed && random.chance(0.08) ? DAY : 0;
    return nominal + late + random.whole(0, 40) * MINUTE;
  });
  return starts.map((from, index) => {
    const next = starts[index + 1] ?? from + LENGTH;
    const to = next - random.whole(25, 90) * MINUTE;
    const ago = closed - index;
    const state = ago > 0 ? 'closed' : ago === 0 ? 'active' : 'future';
    const sprint: JiraSprint = {
      id: 0,
      boardId,
      name: `${team} Sprint ${index + 1}`,
      goal: random.pick(GOALS),
      created: from - LENGTH,
      state,
      startDate: state === 'future' ? null : from,
      endDate: state === 'future' ? null : lastStart + (index - closed + 1) * LENGTH - HOUR,
      completeDate: state === 'closed' ? to : null,
    };
    return { team, sprint, ago, plan: planOf(team, ago, random), from, to };
  });
}
