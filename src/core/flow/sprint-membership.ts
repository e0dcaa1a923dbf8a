import { isCounted } from '../capacity/period-items';
import { pointsAt } from '../capacity/points';
import type { RunSprint } from '../capacity/sprint-times';
import type { EpochMs } from '../time/instant';
import { valueAt } from '../timeline/field-history';
import { standing, type Portfolio, type TrackedItem } from '../timeline/portfolio';

/**
 * What became of an item in a sprint. The first four were committed; `added` came after the commitment; `already done`
 * was in the sprint from its start, or was put into it later, only for the record.
 */
export type SprintFate = 'kept' | 'not done' | 'removed' | 'abandoned' | 'added' | 'already done';

export interface SprintItem {
  readonly itemId: string;
  readonly fate: SprintFate;
  /** As estimated when the commitment was made, and at the end; null where nobody had estimated it. */
  readonly pointsAgreed: number | null;
  readonly pointsAtEnd: number | null;
}

/** The instants at which a sprint is looked at, as known at as-of. */
export interface SprintMoments {
  readonly start: EpochMs;
  /** The end of the grace period: what is in the sprint then is committed. */
  readonly agreed: EpochMs;
  /** The last instant before it was completed, so that what the completion itself moves on is not removed. */
  readonly last: EpochMs;
  /** What became done at the very completion was done by it. */
  readonly doneBy: EpochMs;
}

const HOUR_MS = 3_600_000;

export function momentsOf({ start, closed }: RunSprint, graceHours: number, asOf: EpochMs): SprintMoments {
  const isOver = closed <= asOf;
  const last = isOver ? closed - 1 : asOf;
  return { start, agreed: Math.min(start + graceHours * HOUR_MS, last), last, doneBy: isOver ? closed : asOf };
}

/**
 * The items of a sprint, by comparing it as it was agreed with how it ended (METRICS "Sprint membership",
 * docs/decisions/what-a-sprint-committed-to.md): an item that went out and came back in between is as agreed.
 */
export function sprintItems(portfolio: Portfolio, sprintId: string, moments: SprintMoments): SprintItem[] {
  return (portfolio.bySprint.get(sprintId) ?? []).flatMap((item): SprintItem | [] => {
    const fate = fateOf({ item, sprintId, moments, portfolio });
    if (fate === null) return [];
    return {
      itemId: item.facts.id,
      fate,
      pointsAgreed: pointsAt(item, moments.agreed, portfolio),
      pointsAtEnd: pointsAt(item, moments.last, portfolio),
    };
  });
}

interface Membership {
  readonly item: TrackedItem;
  readonly sprintId: string;
  readonly moments: SprintMoments;
  readonly portfolio: Portfolio;
}

/** Null for an item that was in the sprint neither when it was agreed nor at its end. */
function fateOf(membership: Membership): SprintFate | null {
  const { agreed, last } = membership.moments;
  const wasIn = isInAt(membership, agreed);
  const isIn = isInAt(membership, last);
  if (wasIn && !wasDoneBefore(membership, agreed)) return isIn ? outcomeOf(membership) : 'removed';
  if (isIn) return wasDoneBefore(membership, last) ? 'already done' : 'added';
  return wasIn ? 'already done' : null;
}

function isInAt({ item, sprintId, portfolio }: Membership, at: EpochMs): boolean {
  return isCounted(item, at, portfolio) && valueAt(item.facts.sprints, at).includes(sprintId);
}

/** Whether an item in the sprint was done already at the sprint's start, or when it was put in, and still is. */
function wasDoneBefore({ item, sprintId, moments, portfolio }: Membership, at: EpochMs): boolean {
  const { done } = standing(item, at, portfolio);
  if (done === null) return false;
  const known = item.facts.sprints.filter((change) => change.at <= at);
  const lastOut = known.findLastIndex(({ value }) => !value.includes(sprintId));
  const putIn = known[lastOut + 1]?.at ?? -Infinity;
  return done <= Math.max(moments.start, putIn);
}

function outcomeOf({ item, moments, portfolio }: Membership): 'kept' | 'not done' | 'abandoned' {
  if (standing(item, moments.doneBy, portfolio).done === null) return 'not done';
  const resolution = valueAt(item.facts.resolution, moments.doneBy);
  return portfolio.meansAbandoned(resolution) ? 'abandoned' : 'kept';
}
