import { z } from 'zod';
import { FIELD_IDS } from '../../jira/model';
import type { ExportedIssue } from './exported-issue';

/** Ids that an export uses for the fields that this model keeps under ids of its own; null when it has none. */
export interface FieldRoles {
  readonly points: string | null;
  readonly sprint: string | null;
  readonly flagged: string | null;
  readonly rank: string | null;
}

export const POINTS_NAMES: ReadonlySet<string> = new Set(['story points', 'story point estimate']);

const MODEL_IDS: ReadonlySet<string> = new Set(Object.values(FIELD_IDS));

const sprintValue = z.array(z.object({ id: z.union([z.string(), z.number()]), name: z.string(), state: z.string() }));
const flagValue = z.array(z.object({ value: z.literal('Impediment') }));
const LEXORANK = /^\d\|[0-9a-z]*:/;

/**
 * Finds by their content the fields whose ids differ from site to site: sprints and flags by their shape, the rank
 * by its format, the estimate by the numeric field that agrees with the last change of `Story Points`.
 */
export function findFieldRoles(issues: Iterable<ExportedIssue>): FieldRoles {
  const votes = { points: new Votes(), sprint: new Votes(), flagged: new Votes(), rank: new Votes() };
  for (const issue of issues) {
    const estimate = lastEstimate(issue);
    for (const [id, value] of customValues(issue)) {
      if (isNonEmpty(sprintValue, value)) votes.sprint.add(id);
      if (isNonEmpty(flagValue, value)) votes.flagged.add(id);
      if (typeof value === 'string' && LEXORANK.test(value)) votes.rank.add(id);
      if (typeof value === 'number' && value === estimate) votes.points.add(id);
    }
    for (const [id, name] of Object.entries(issue.names ?? {})) {
      if (POINTS_NAMES.has(name.toLowerCase())) votes.points.add(id);
    }
  }
  return {
    points: votes.points.winner(),
    sprint: votes.sprint.winner(),
    flagged: votes.flagged.winner(),
    rank: votes.rank.winner(),
  };
}

/** The id under which the model keeps a field of the export; its own id for a field without a role. */
export function modelFieldId(id: string, roles: FieldRoles): string {
  if (id === roles.points) return FIELD_IDS.points;
  if (id === roles.sprint) return FIELD_IDS.sprint;
  if (id === roles.flagged) return FIELD_IDS.flagged;
  return id === roles.rank ? FIELD_IDS.rank : id;
}

/** Whether a custom field of the export is kept under its own id; one whose id the model uses otherwise is left out. */
export function isOtherField(id: string, roles: FieldRoles): boolean {
  return modelFieldId(id, roles) === id && !MODEL_IDS.has(id);
}

/** Custom fields of an exported work item that hold a value. */
export function customValues(issue: ExportedIssue): [id: string, value: unknown][] {
  const entries = Object.entries<unknown>(issue.fields);
  return entries.filter(([id, value]) => id.startsWith('customfield_') && value !== null && value !== undefined);
}

class Votes {
  private readonly counts = new Map<string, number>();

  add(id: string): void {
    this.counts.set(id, (this.counts.get(id) ?? 0) + 1);
  }

  winner(): string | null {
    const [first] = [...this.counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
    return first?.[0] ?? null;
  }
}

function lastEstimate(issue: ExportedIssue): number | null {
  let last: { at: number; value: number } | null = null;
  for (const { created, items } of issue.changelog?.histories ?? []) {
    for (const item of items) {
      if (!POINTS_NAMES.has(item.field.toLowerCase()) || item.toString === null || item.toString === '') continue;
      if (last === null || created >= last.at) last = { at: created, value: Number(item.toString) };
    }
  }
  return last?.value ?? null;
}

function isNonEmpty(schema: z.ZodType<readonly unknown[]>, value: unknown): boolean {
  const parsed = schema.safeParse(value);
  return parsed.success && parsed.data.length > 0;
}
