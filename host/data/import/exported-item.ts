import { z } from 'zod';

const FIELDS = ['from', 'fromString', 'to', 'toString'] as const;

/** One change of an export. Its own keys only: a change without `toString` would otherwise yield Object's function. */
export const exportedItem = z.record(z.string(), z.unknown()).transform((item, context) => {
  const own = (key: string): string | null => {
    const value = Object.hasOwn(item, key) ? item[key] : null;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    return typeof value === 'string' ? value : null;
  };
  const field = own('field');
  if (field === null) {
    context.addIssue({ code: 'custom', message: 'has no name of the field that changed' });
    return z.NEVER;
  }
  const [from, fromString, to, toString] = FIELDS.map(own);
  return {
    field,
    fieldtype: own('fieldtype') ?? 'jira',
    fieldId: own('fieldId'),
    from: from ?? null,
    fromString: fromString ?? null,
    to: to ?? null,
    toString: toString ?? null,
  };
});

export type ExportedItem = z.output<typeof exportedItem>;
