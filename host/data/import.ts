import type { JiraField, SiteData } from '../jira/model';
import { readExportedIssue, type ExportedIssue } from './import/exported-issue';
import { customValues, findFieldRoles, isOtherField, type FieldRoles } from './import/field-roles';
import { usersOf } from './import/people';
import { readLines } from './import/read-lines';
import { sprintsAndBoards } from './import/sprints';
import { toIssue } from './import/to-issue';
import { vocabularyOf } from './import/vocabulary';
import { ROLE_USERS } from './role-users';
import { SITE_FIELDS } from './site-fields';

/** What is wrong with one line of an export, counted from 1. */
export interface ImportProblem {
  readonly line: number;
  readonly message: string;
}

export interface ImportedSite {
  readonly site: SiteData;
  readonly problems: ImportProblem[];
}

/**
 * Builds a site from an export: the REST API's work items with their changelogs, one JSON object per line, from a
 * file (plain or gzip) or an iterable of lines. A line that cannot be used is reported and the rest imported.
 * `asOf` (epoch milliseconds) changes nothing: what the export says happened later is noted. Throws ImportError
 * when the file as a whole cannot be read.
 */
export async function importSite(
  source: AsyncIterable<string> | string,
  options: { readonly asOf: number },
): Promise<ImportedSite> {
  const problems: ImportProblem[] = [];
  const issues = await readIssues(typeof source === 'string' ? readLines(source) : source, problems);
  const roles = findFieldRoles(issues);
  const { inferredStatuses, ...vocabulary } = vocabularyOf(issues);
  const ids = new Map(issues.flatMap(({ key, id }) => [[key, id] as const, [id, id] as const]));
  const inIdOrder = issues.toSorted((a, b) => Number(a.id) - Number(b.id));
  const site: SiteData = {
    cloudId: '00000000-0000-4000-8000-0000000c0de5',
    siteName: 'Imported site',
    users: usersOf(issues),
    ...vocabulary,
    fields: [...SITE_FIELDS, ...otherFields(issues, roles)],
    ...sprintsAndBoards(issues, roles.sprint),
    issues: inIdOrder.map((issue, position) => toIssue(issue, { roles, ids, position })),
    notes: [
      ...inferredStatuses.map(
        ({ name, id, categoryKey }) =>
          `The status '${name}' (${id}) occurs in histories only; its category '${categoryKey}' is inferred.`,
      ),
      ...notesOnLaterChanges(issues, options.asOf),
    ],
    outsiders: [ROLE_USERS.outsider.accountId],
  };
  return { site, problems };
}

async function readIssues(lines: AsyncIterable<string>, problems: ImportProblem[]): Promise<ExportedIssue[]> {
  const issues: ExportedIssue[] = [];
  const seen = new Map<string, number>();
  let line = 0;
  for await (const text of lines) {
    line += 1;
    const json = text.replace(/^\uFEFF/, '').trim();
    if (json === '') continue;
    const read = readExportedIssue(json);
    if ('problem' in read) {
      problems.push({ line, message: read.problem });
      continue;
    }
    const earlier = seen.get(read.id) ?? seen.get(read.key);
    if (earlier !== undefined) {
      problems.push({ line, message: `The work item ${read.key} (id ${read.id}) is already on line ${earlier}.` });
      continue;
    }
    seen.set(read.id, line).set(read.key, line);
    issues.push(read);
  }
  return issues;
}

/** Custom fields without a role keep their id, and their name where the export states it. */
function otherFields(issues: readonly ExportedIssue[], roles: FieldRoles): JiraField[] {
  const fields = new Map<string, JiraField>();
  for (const issue of issues) {
    for (const [id, value] of customValues(issue)) {
      if (!isOtherField(id, roles) || fields.has(id)) continue;
      fields.set(id, { id, name: issue.names?.[id] ?? id, schemaType: schemaTypeOf(value), schemaCustom: null });
    }
  }
  return [...fields.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function schemaTypeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number' || typeof value === 'string') return typeof value;
  return typeof value === 'object' && value !== null && 'value' in value ? 'option' : 'any';
}

function notesOnLaterChanges(issues: readonly ExportedIssue[], asOf: number): string[] {
  const histories = issues.flatMap((issue) => issue.changelog?.histories ?? []);
  const later = histories.filter(({ created }) => created > asOf).length;
  return later === 0 ? [] : [`${later} changes are later than the date of the site; present values include them.`];
}
