import * as z from 'zod';

import type { FieldEdit } from '../../app/items/field-edit';
import { instantSchema } from './parse-instant';

/**
 * One line of a changelog. It is read by own properties only: every object inherits a `toString`, so an absent one
 * would otherwise be a function.
 */
export const fieldEditSchema = z.record(z.string(), z.unknown()).transform((raw, context): FieldEdit => {
  const own = (name: string): unknown => (Object.hasOwn(raw, name) ? raw[name] : undefined);
  const field = own('field');
  if (typeof field !== 'string') {
    context.issues.push({ code: 'custom', message: 'Expected the name of a field.', input: raw });
    return z.NEVER;
  }
  const fieldId = textOrNull(own('fieldId'));
  return {
    field,
    fieldId,
    custom: own('fieldtype') === 'custom' || (fieldId?.startsWith('customfield_') ?? false),
    from: textOrNull(own('from')),
    fromText: textOrNull(own('fromString')),
    to: textOrNull(own('to')),
    toText: textOrNull(own('toString')),
  };
});

/** One entry of a changelog: everything that was changed at once. */
export const historySchema = z.object({
  id: z.union([z.string(), z.int()]).transform(String),
  created: instantSchema,
  items: z.array(fieldEditSchema),
});

export type HistoryWire = z.infer<typeof historySchema>;

function textOrNull(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : null;
}
