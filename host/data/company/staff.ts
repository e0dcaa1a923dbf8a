import type { JiraUser } from '../../jira/model';
import { mailOf, uniqueName } from '../person-names';
import { hashOf, type Random } from '../random';
import { ROLE_USER_LIST, ROLE_USERS } from '../role-users';
import { DAY } from './calendar';
import { TEAMS, type TeamKey } from './teams';

type Craft = 'engineering' | 'product' | 'support' | 'leadership';

interface Person {
  readonly user: JiraUser;
  readonly team: TeamKey | null;
  readonly craft: Craft;
  readonly from: number;
  /** When the person left; infinite for those who stay. */
  readonly until: number;
}

/** How many of a team's engineers leave during the history, each replaced by somebody new. */
const LEAVERS: Readonly<Record<TeamKey, number>> = { PAY: 2, MOB: 2, PLAT: 1, SEC: 0, WPL: 0 };

/** The people of the company and who works where when. */
export class Staff {
  private readonly byGroup = new Map<string, Person[]>();
  private readonly byAccount: ReadonlyMap<string, Person>;

  constructor(readonly people: readonly Person[]) {
    this.byAccount = new Map(people.map((person) => [person.user.accountId, person]));
    for (const person of people) {
      const group = `${person.team ?? ''} ${person.craft}`;
      this.byGroup.set(group, [...(this.byGroup.get(group) ?? []), person]);
    }
  }

  get users(): JiraUser[] {
    return this.people.map(({ user }) => user);
  }

  /** Accounts of a team's engineers at a moment. */
  engineers(team: TeamKey, at: number): string[] {
    return this.at(`${team} engineering`, at);
  }

  /** Who writes a team's work items that are not found by engineers. */
  product(team: TeamKey, at: number): string[] {
    return this.at(`${team} product`, at);
  }

  support(at: number): string[] {
    return this.at(' support', at);
  }

  leavers(): { accountId: string; team: TeamKey; at: number }[] {
    return this.people.flatMap(({ user, team, until }) =>
      team === null || until === Infinity ? [] : [{ accountId: user.accountId, team, at: until }],
    );
  }

  /** Who makes a change in somebody's name: a colleague of the same team once that person has left. */
  actingFor(accountId: string, at: number): string {
    const person = this.byAccount.get(accountId);
    if (person === undefined || at < person.until || person.team === null) return accountId;
    const colleagues = this.engineers(person.team, at);
    return colleagues[hashOf(`${accountId} ${Math.floor(at / DAY)}`) % colleagues.length] ?? accountId;
  }

  private at(group: string, at: number): string[] {
    const present = (this.byGroup.get(group) ?? []).filter(({ from, until }) => from <= at && at < until);
    return present.map(({ user }) => user.accountId);
  }
}

interface Period {
  readonly start: number;
  readonly end: number;
}

/** Hires the company: the six role users first, then each team, with people who leave and join on the way. */
export function hire(period: Period, random: Random): Staff {
  const taken = new Set(ROLE_USER_LIST.map(({ displayName }) => displayName));
  const newcomer = (place: Omit<Person, 'user'>): Person => {
    const accountId = Array.from({ length: 24 }, () => random.whole(0, 15).toString(16)).join('');
    const displayName = uniqueName(accountId, taken);
    const active = place.until === Infinity;
    const token = `local-${accountId}`;
    return {
      ...place,
      user: { accountId, displayName, email: mailOf(displayName), token, active, admin: false, role: null },
    };
  };
  const people = ROLE_USER_LIST.map(roleHolder);
  for (const team of TEAMS) {
    const seats = team.key === 'PAY' ? team.engineers - 1 : team.engineers;
    for (let seat = 0; seat < seats; seat += 1) {
      for (const stay of staysOf(seat < LEAVERS[team.key], period, random)) {
        people.push(newcomer({ team: team.key, craft: 'engineering', ...stay }));
      }
    }
    people.push(newcomer({ team: team.key, craft: 'product', ...ALWAYS }));
  }
  for (let seat = 0; seat < 3; seat += 1) people.push(newcomer({ team: null, craft: 'support', ...ALWAYS }));
  return new Staff(people);
}

const ALWAYS = { from: -Infinity, until: Infinity };

/** The engineer of the user bar belongs to the payments team, so that this person has work to show. */
function roleHolder(user: JiraUser): Person {
  const engineer = user.accountId === ROLE_USERS.engineer.accountId;
  return { user, team: engineer ? 'PAY' : null, craft: engineer ? 'engineering' : 'leadership', ...ALWAYS };
}

/** Who sits on one chair: one person, or two with a while in between when it stays empty. */
function staysOf(leaves: boolean, { start, end }: Period, random: Random): { from: number; until: number }[] {
  if (!leaves) return [ALWAYS];
  const until = Math.round(random.between(start + (end - start) / 4, end - 20 * DAY));
  const from = until + random.whole(5, 40) * DAY;
  const first = { from: -Infinity, until };
  return from < end ? [first, { from, until: Infinity }] : [first];
}
