import type { JiraVersion } from '../../jira/model';
import { DAY, latestWeekday } from './calendar';
import { TEAMS, type TeamKey } from './teams';

export interface Release {
  readonly id: string;
  readonly name: string;
  readonly projectId: string;
  readonly at: number;
}

const FIRST_ID = 10_100;
/** Releases go out on Wednesdays at 10:00 UTC. */
const WEDNESDAY = 3;
const TEN = 10 * 3_600_000;
/** Versions that are planned and not yet out. */
const PLANNED = 2;

/** The versions of the teams that ship versions, in steps of each team's own length, counted back from the end. */
export class Releases {
  private readonly byTeam = new Map<TeamKey, Release[]>();
  private readonly hotfixes: Release[] = [];
  private lastId = FIRST_ID;

  constructor(private readonly period: { readonly start: number; readonly end: number }) {
    for (const { key, projectId, releases } of TEAMS) {
      if (releases === null) continue;
      const step = releases.weeks * 7 * DAY;
      const last = latestWeekday(period.end - 2 * DAY, WEDNESDAY, TEN);
      const past = Math.floor((last - period.start) / step);
      const planned = Array.from({ length: past + PLANNED }, (_, index) => ({
        id: String((this.lastId += 1)),
        name: `${releases.major}.${index}`,
        projectId,
        at: last - (past - 1 - index) * step,
      }));
      this.byTeam.set(key, planned);
    }
  }

  /** The version that work finished at a moment goes out with. */
  nextAfter(team: TeamKey, at: number): Release | null {
    return this.byTeam.get(team)?.find((release) => release.at >= at) ?? null;
  }

  /** The version that was out at a moment: what a customer would have found a fault in. */
  lastBefore(team: TeamKey, at: number): Release | null {
    return this.byTeam.get(team)?.findLast((release) => release.at <= at) ?? null;
  }

  /** Those of a team that are out at the end of the history, oldest first. */
  past(team: TeamKey): readonly Release[] {
    return (this.byTeam.get(team) ?? []).filter(({ at }) => at <= this.period.end);
  }

  /** A version that only mends another one, which went wrong. */
  addHotfix(broken: Release, at: number): Release {
    const count = this.hotfixes.filter(({ name }) => name.startsWith(`${broken.name}.`)).length;
    const name = `${broken.name}.${count + 1} hotfix`;
    const hotfix = { id: String((this.lastId += 1)), name, projectId: broken.projectId, at };
    this.hotfixes.push(hotfix);
    return hotfix;
  }

  versions(): JiraVersion[] {
    const regular = [...this.byTeam.values()].flat();
    return [...regular, ...this.hotfixes].map(({ id, name, projectId, at }) => ({
      id,
      name,
      projectId,
      released: at <= this.period.end,
      releaseDate: new Date(at).toISOString().slice(0, 10),
    }));
  }
}
