import * as z from 'zod';

import type { EpochMs } from '../../core/time/instant';

/** Date, time to the second, an optional fraction, and an offset with or without its colon. */
const SHAPE = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(\.\d+)?(Z|[+-]\d{2}:?\d{2})$/;

/** Jira's instants: `2014-12-09T11:39:16.000-0500` in items, ISO 8601 in sprints, epoch milliseconds in bulk changelogs. */
export const instantSchema = z.union([z.int(), z.string()]).transform((raw, context): EpochMs => {
  const at = typeof raw === 'number' ? raw : parseInstant(raw);
  if (at !== null) return at;
  context.issues.push({ code: 'custom', message: 'Expected an instant with its offset.', input: raw });
  return z.NEVER;
});

/** The instant that a text of Jira names, or null if it names none. */
export function parseInstant(text: string): EpochMs | null {
  const [, dateTime, fraction = '', offset] = SHAPE.exec(text) ?? [];
  if (dateTime === undefined || offset === undefined) return null;
  // ISO 8601 wants the colon that Jira leaves out, and JavaScript milliseconds at most.
  const zone = offset === 'Z' ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(-2)}`;
  const at = Date.parse(`${dateTime}${fraction.slice(0, 4)}${zone}`);
  return Number.isNaN(at) ? null : at;
}
