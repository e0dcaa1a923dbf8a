import type { EpochMs } from '../time/instant';
import type { SprintMetadata } from '../timeline/site-metadata';

/** A sprint that really ran: `closed` is Infinity while nobody has closed it. */
export interface RunSprint {
  readonly sprint: SprintMetadata;
  readonly boardId: string;
  readonly start: EpochMs;
  readonly closed: EpochMs;
}

/**
 * When a sprint ran: from its start to its completion, or to its end where Jira kept no completion.
 * @returns null for one that is still planned, belongs to no board, or lacks the dates; those are data-quality defects
 */
export function runOf(sprint: SprintMetadata): RunSprint | null {
  const { boardId, state, start, end, complete } = sprint;
  // A future sprint may carry the date on which it is meant to start.
  if (state === 'future' || boardId === null || start === null) return null;
  const closed = complete ?? (state === 'closed' ? end : Infinity);
  if (closed === null || closed <= start) return null;
  return { sprint, boardId, start, closed };
}

export function isRunning({ start, closed }: RunSprint, at: EpochMs): boolean {
  return start <= at && at < closed;
}

/** The sprint that started last; the later id where two started at once. */
export function latestOf(sprints: readonly RunSprint[]): RunSprint | null {
  return sprints.reduce<RunSprint | null>(
    (best, next) => (best === null || next.start >= best.start ? next : best),
    null,
  );
}
