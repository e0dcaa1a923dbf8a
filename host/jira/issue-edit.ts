import { z } from 'zod';
import type { Call } from './call';
import { FieldProblem, type PlannedChange } from './fields/issue-field';
import { findField } from './fields/registry';
import type { JiraIssue } from './model';
import { JiraError, notSimulated } from './reply';
import { readBody } from './request-input';

const operationSchema = z.union([
  z.strictObject({ set: z.unknown() }),
  z.strictObject({ add: z.unknown() }),
  z.strictObject({ remove: z.unknown() }),
]);
type Operation = z.infer<typeof operationSchema>;

const detailsSchema = z.strictObject({
  fields: z.record(z.string(), z.unknown()).default({}),
  update: z.record(z.string(), z.array(operationSchema)).default({}),
  properties: z.array(z.strictObject({ key: z.string().min(1).max(255), value: z.unknown() })).default([]),
  transition: z.looseObject({ id: z.string().optional() }).optional(),
  historyMetadata: z.unknown().optional(),
});

/** The body that creates, edits and transitions share. */
export type UpdateDetails = z.infer<typeof detailsSchema>;

export function readUpdateDetails(call: Call): UpdateDetails {
  const details = readBody(call, detailsSchema);
  if (details.historyMetadata !== undefined) throw notSimulated('historyMetadata');
  return details;
}

/**
 * Checks all values of a request before any of them is set: an edit happens whole or not at all.
 * @throws JiraError 400 with a message for each field that cannot be set
 */
export function planEdit(issue: JiraIssue, details: UpdateDetails, call: Call): (PlannedChange | null)[] {
  const errors: Record<string, string> = {};
  const plans = [...requestedValues(issue, details, call)].map(([id, value]) => {
    try {
      return planField(id, value, { issue, call });
    } catch (error) {
      if (!(error instanceof FieldProblem)) throw error;
      errors[id] = error.message;
      return null;
    }
  });
  if (Object.keys(errors).length > 0) throw new JiraError(400, [], errors);
  return plans;
}

function planField(id: string, value: unknown, target: { issue: JiraIssue; call: Call }): PlannedChange | null {
  const field = findField(id, target.call.core);
  if (!field?.plan)
    throw new FieldProblem(`Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.`);
  return field.plan(target.issue, value, target.call);
}

/** The value each field is to have, whether it was given whole or as operations on the present one. */
function requestedValues(issue: JiraIssue, details: UpdateDetails, call: Call): Map<string, unknown> {
  const values = new Map(Object.entries(details.fields));
  for (const [id, operations] of Object.entries(details.update)) {
    if (values.has(id))
      throw new JiraError(400, [], { [id]: `Field '${id}' cannot be used in both 'fields' and 'update'.` });
    const field = findField(id, call.core);
    values.set(id, applyOperations(field?.render(issue, call) ?? null, operations));
  }
  return values;
}

function applyOperations(present: unknown, operations: readonly Operation[]): unknown {
  return operations.reduce<unknown>((value, operation) => {
    if ('set' in operation) return operation.set;
    const list = Array.isArray(value) ? (value as unknown[]) : [];
    if ('add' in operation) return [...list, operation.add];
    return list.filter((entry) => !isSameEntry(entry, operation.remove));
  }, present);
}

const entrySchema = z.looseObject({ id: z.string().optional(), name: z.string().optional() });

/** Labels are equal as text; components and versions by id or, failing that, by name. */
function isSameEntry(entry: unknown, removed: unknown): boolean {
  const [present, wanted] = [entrySchema.safeParse(entry), entrySchema.safeParse(removed)];
  if (!present.success || !wanted.success) return entry === removed;
  return wanted.data.id === undefined ? present.data.name === wanted.data.name : present.data.id === wanted.data.id;
}
