import type { CategoryOrUntagged } from '../ledger/operating-contract';
import { calendarId, calendarPeriodOf } from '../time/calendar';
import type { DayNumber } from '../time/instant';
import { zonedDay } from '../time/zone';
import { taggedAt, type Portfolio } from '../timeline/portfolio';
import type { Accrual, AccrualRange } from './accrual';
import { effortDays } from './effort-days';
import { loggedHours } from './logged';
import { calendarKindOf } from './period';
import type { Period } from './split';
import type { CountedItem } from './split-of';
import type { Team, Teams } from './teams';

/** What went into a period: into items, and on days of nobody. */
export interface Accrued {
  readonly items: readonly CountedItem[];
  readonly unattributed: readonly CountedItem[];
}

/** What accrued in a period of a team; in a calendar period of all teams together for null. */
export type AccruedIn = (period: Period, team: Team | null) => Accrued;

/**
 * What accrued in every period since a date, found in one pass over the time of all items: in the sprint that the
 * item's team ran then and in the calendar period, by the category that the item had then.
 * @returns null for a unit that counts items instead of time
 */
export function accruedSince(portfolio: Portfolio, teams: Teams, range: AccrualRange): AccruedIn | null {
  const { unit } = portfolio.contract.capacity;
  if (unit !== 'logged' && unit !== 'effort-days') return null;
  const sprints = new Map<string, Sums>();
  const calendars = new Map<Team | null, Map<string, Sums>>();
  const calendarIdOf = calendarIdsIn(portfolio);
  for (const accrual of unit === 'logged' ? loggedHours(portfolio, range) : effortDays(portfolio, range)) {
    const { item, at } = accrual;
    const category = taggedAt(item, at);
    const sprint = teams.sprintOf(item.facts, at);
    const calendar = calendarIdOf(zonedDay(at, portfolio.contract.timeZone));
    if (sprint !== null) add({ accrual, category }, sprints, sprint.sprint.id);
    for (const team of [teams.teamOf(item.facts, at), null]) {
      const ofTeam = calendars.get(team) ?? new Map<string, Sums>();
      calendars.set(team, ofTeam);
      add({ accrual, category }, ofTeam, calendar);
    }
  }
  return ({ kind, id }, team) => accruedOf(kind === 'sprint' ? sprints.get(id) : calendars.get(team)?.get(id));
}

/** The sums of one period, by item and category: an item that was tagged otherwise in between has a part in each. */
interface Sums {
  readonly attributed: Map<string, CountedItem>;
  readonly unattributed: Map<string, CountedItem>;
}

function add(
  { accrual, category }: { accrual: Accrual; category: CategoryOrUntagged },
  periods: Map<string, Sums>,
  periodId: string,
): void {
  const { item, amount, isAttributed } = accrual;
  const sums: Sums = periods.get(periodId) ?? { attributed: new Map(), unattributed: new Map() };
  periods.set(periodId, sums);
  const counted = isAttributed ? sums.attributed : sums.unattributed;
  const key = `${category} ${item.facts.id}`;
  counted.set(key, { itemId: item.facts.id, category, amount: (counted.get(key)?.amount ?? 0) + amount });
}

function accruedOf(sums: Sums | undefined): Accrued {
  return sums === undefined
    ? { items: [], unattributed: [] }
    : { items: [...sums.attributed.values()], unattributed: [...sums.unattributed.values()] };
}

/** The calendar period of a day; the same few days are asked about for every item. */
function calendarIdsIn({ contract }: Portfolio): (day: DayNumber) => string {
  const kind = calendarKindOf(contract.capacity);
  const known = new Map<DayNumber, string>();
  return (day) => {
    const found = known.get(day) ?? calendarId(calendarPeriodOf(kind, day));
    known.set(day, found);
    return found;
  };
}
