import * as z from 'zod';

/** Jira sent something else than its description promises; `path` says where, such as `fields.created`. */
export class UnexpectedShape extends Error {
  override readonly name = 'UnexpectedShape';
  readonly code = 'unexpected-shape';

  constructor(
    readonly path: string,
    readonly expected: string,
  ) {
    super(`${path === '' ? 'value' : path}: expected ${expected}.`);
  }
}

export type Raw = Readonly<Record<string, unknown>>;

const NOTHING: Raw = {};
const EMPTY: readonly never[] = [];

/** The value if it is an object, else one without anything in it. */
export function recordIn(value: unknown): Raw {
  return isRecord(value) ? value : NOTHING;
}

export function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value if it is a list, else an empty one. */
export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : EMPTY;
}

/** An id of Jira, which writes some as numbers; null for anything else, the empty text included. */
export function idIn(value: unknown): string | null {
  if (typeof value === 'string') return value === '' ? null : value;
  return typeof value === 'number' ? String(value) : null;
}

/** The id of an object such as `{ id: '3', name: 'In Progress' }`; null if there is none. */
export function idOf(value: unknown): string | null {
  return isRecord(value) ? idIn(value.id) : null;
}

/** The ids of a list of such objects; what has none is left out. */
export function idsOf(value: unknown): readonly string[] {
  if (!Array.isArray(value) || value.length === 0) return EMPTY;
  // A list that grew keeps room for sixteen more, which 100,000 items feel; its copy does not.
  return value.flatMap((one) => idOf(one) ?? []).slice();
}

/** A text, or a number as Jira sometimes writes one; null for anything else. */
export function textIn(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : null;
}

/** @throws UnexpectedShape if there is no value */
export function required<T>(value: T | null, path: string, expected: string): T {
  if (value === null) throw new UnexpectedShape(path, expected);
  return value;
}

/** A reader written by hand, for a schema that holds it: what it throws becomes the schema's own error. */
export function schemaOf<T>(read: (raw: unknown) => T): z.ZodType<T> {
  return z.unknown().transform((raw, context): T => {
    try {
      return read(raw);
    } catch (error) {
      if (!(error instanceof UnexpectedShape)) throw error;
      const { path, expected } = error;
      const parts = path === '' ? [] : path.split('.');
      context.issues.push({ code: 'custom', message: `Expected ${expected}.`, path: parts, input: raw });
      return z.NEVER;
    }
  });
}
