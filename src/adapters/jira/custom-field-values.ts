import { idIn, isRecord, listIn } from './checked-values';

/** Ids in the present value of a sprint field: objects in Jira Cloud, texts with `[id=8,...]` in old exports. */
export function sprintIdsIn(value: unknown): readonly string[] {
  return listIn(value).flatMap((sprint) => sprintIdIn(sprint) ?? []);
}

/**
 * An estimate as Jira's field or changelog holds it, a number or a text; null without one, `NaN` where it is no finite
 * number from 0 up: a negative estimate would take capacity away from other work.
 */
export function estimateIn(value: unknown): number | null {
  const given = typeof value === 'string' ? value.trim() : value;
  if (given === null || given === undefined || given === '') return null;
  const estimate = typeof given === 'number' || typeof given === 'string' ? Number(given) : Number.NaN;
  return Number.isFinite(estimate) && estimate >= 0 ? estimate : Number.NaN;
}

/** Whether the flag field holds anything: Jira keeps the list of chosen options, of which there is one. */
export function isFlagged(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== '';
}

function sprintIdIn(sprint: unknown): string | null {
  if (isRecord(sprint)) return idIn(sprint.id);
  return typeof sprint === 'string' ? (/[[,]id=(\d+)/.exec(sprint)?.[1] ?? null) : null;
}
