import { z } from 'zod';
import { FieldProblem } from './issue-field';

const referenceSchema = z.looseObject({
  id: z.union([z.string(), z.number()]).optional(),
  key: z.string().optional(),
  name: z.string().optional(),
  accountId: z.string().nullish(),
});

export type Reference = z.infer<typeof referenceSchema>;

/**
 * A value that names something, such as `{"id": "3"}` or `{"name": "High"}`.
 * @throws FieldProblem
 */
export function readReference(value: unknown): Reference {
  const parsed = referenceSchema.safeParse(value);
  if (!parsed.success) throw new FieldProblem("data was not an object with an 'id', 'key', 'name' or 'accountId'");
  return parsed.data;
}

/**
 * What a reference by id or name means among the choices of a field.
 * @throws FieldProblem for what is not among them
 */
export function resolveChoice<T extends { readonly id: string; readonly name: string }>(
  value: unknown,
  choices: readonly T[],
  what: string,
): T {
  const { id, name } = readReference(value);
  const wanted = id === undefined ? undefined : String(id);
  const found = choices.find((choice) => (wanted === undefined ? choice.name === name : choice.id === wanted));
  if (!found) throw new FieldProblem(`${what} '${wanted ?? name ?? ''}' does not exist or cannot be chosen here.`);
  return found;
}

/** @throws FieldProblem when the value is not a list */
export function readList(value: unknown): unknown[] {
  const parsed = z.array(z.unknown()).safeParse(value ?? []);
  if (!parsed.success) throw new FieldProblem('data was not an array');
  return parsed.data;
}
