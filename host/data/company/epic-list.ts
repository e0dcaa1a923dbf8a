import type { Random } from '../random';
import type { Draft } from './draft';
import type { TeamKey } from './teams';

interface Epic {
  readonly draft: Draft;
  /** Children are created for it between these. */
  readonly from: number;
  readonly until: number;
}

/** The epics of each team, by the time in which they take in work. */
export class EpicList {
  private readonly byTeam = new Map<TeamKey, Epic[]>();

  add(team: TeamKey, epic: Epic): void {
    this.byTeam.set(team, [...(this.byTeam.get(team) ?? []), epic]);
  }

  /** An epic that is open at a moment; null when there is none. */
  openAt(team: TeamKey, at: number, random: Random): Draft | null {
    const open = (this.byTeam.get(team) ?? []).filter(({ from, until }) => from <= at && at < until);
    return open.length === 0 ? null : random.pick(open).draft;
  }
}
