import * as z from 'zod';

const id = z.union([z.string(), z.int()]).transform(String);
const sprints = z.array(z.union([z.object({ id }).transform((sprint) => sprint.id), z.string().transform(idInText)]));

/** Ids in the present value of a sprint field: objects in Jira Cloud, texts with `[id=8,...]` in old exports. */
export function sprintIdsIn(value: unknown): readonly string[] {
  const parsed = sprints.safeParse(value ?? []);
  return parsed.success ? parsed.data.filter((sprint) => sprint !== '') : [];
}

/**
 * An estimate as Jira's field or changelog holds it, a number or a text; null without one, `NaN` where it is no finite
 * number from 0 up: a negative estimate would take capacity away from other work.
 */
export function estimateIn(value: unknown): number | null {
  if (value === null || value === undefined || value === '') return null;
  const estimate = typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
  return Number.isFinite(estimate) && estimate >= 0 ? estimate : Number.NaN;
}

/** Whether the flag field holds anything: Jira keeps the list of chosen options, of which there is one. */
export function isFlagged(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== '';
}

function idInText(text: string): string {
  return /[[,]id=(\d+)/.exec(text)?.[1] ?? '';
}
