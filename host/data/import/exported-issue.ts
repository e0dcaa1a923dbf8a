import { z } from 'zod';
import { exportedItem } from './exported-item';
import { instantOfTimestamp, isDate } from './timestamp';

export const id = z.union([z.string().min(1), z.number()]).transform(String);
const numericId = id.refine((text) => /^\d+$/.test(text), { error: 'is not a number' });

export const instant = z.string().transform((text, context) => {
  const at = instantOfTimestamp(text);
  if (at !== null) return at;
  context.addIssue({ code: 'custom', message: `'${text}' is not a date and time with an offset` });
  return z.NEVER;
});

const date = z.string().refine(isDate, { error: 'is not a date as yyyy-MM-dd' });

/** A person: Cloud gives an account id, exports of Jira Server a key or a name. */
export const person = z
  .object({
    accountId: z.string().optional(),
    key: z.string().optional(),
    name: z.string().optional(),
    displayName: z.string().optional(),
    active: z.boolean().optional(),
  })
  .transform(({ accountId, key, name, displayName, active }) => {
    const account = accountId ?? key ?? name;
    return account === undefined ? null : { accountId: account, displayName, active };
  });

const named = z.object({ id, name: z.string() });
const version = named.extend({ released: z.boolean().optional(), releaseDate: z.string().nullish() });
const linkedIssue = z.object({ key: z.string() });
const link = z.object({
  id,
  type: z.object({ name: z.string() }),
  inwardIssue: linkedIssue.optional(),
  outwardIssue: linkedIssue.optional(),
});

const history = z.object({
  id: id.optional(),
  author: person.nullish(),
  created: instant,
  items: z.array(exportedItem),
});

const fields = z
  .object({
    summary: z.string().nullish(),
    created: instant,
    updated: instant.nullish(),
    resolutiondate: instant.nullish(),
    duedate: date.nullish(),
    labels: z.array(z.string()).nullish(),
    status: named.extend({ statusCategory: z.object({ key: z.string() }).nullish() }),
    issuetype: named.extend({ subtask: z.boolean().optional(), hierarchyLevel: z.number().optional() }),
    project: z.object({ id: id.optional(), key: z.string().optional(), name: z.string().optional() }).nullish(),
    priority: named.nullish(),
    resolution: named.nullish(),
    assignee: person.nullish(),
    reporter: person.nullish(),
    creator: person.nullish(),
    components: z.array(named).nullish(),
    fixVersions: z.array(version).nullish(),
    versions: z.array(version).nullish(),
    parent: z.object({ id: id.optional(), key: z.string().optional() }).nullish(),
    issuelinks: z.array(link).nullish(),
  })
  .catchall(z.unknown());

/** A work item as the REST API gives it with `expand=changelog`; what the model does not need is tolerated. */
const exportedIssue = z.object({
  id: numericId,
  key: z.string().regex(/^[A-Z][A-Z0-9_]*-\d+$/, { error: 'is not the key of a work item' }),
  fields,
  names: z.record(z.string(), z.string()).optional(),
  changelog: z.object({ histories: z.array(history) }).nullish(),
});

export type ExportedIssue = z.output<typeof exportedIssue>;
export type ExportedFields = ExportedIssue['fields'];
export type ExportedPerson = NonNullable<z.output<typeof person>>;
export type ExportedVersion = z.output<typeof version>;
export type ExportedHistory = z.output<typeof history>;

/** One line of an export, or what is wrong with it in words that name the field. */
export function readExportedIssue(line: string): ExportedIssue | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { problem: `This line is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const parsed = exportedIssue.safeParse(value);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  const path = first?.path.join('.') ?? '';
  return { problem: path === '' ? 'This line is not a work item.' : `${path}: ${first?.message ?? 'is not valid'}` };
}
