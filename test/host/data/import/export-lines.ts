import { importSite, type ImportedSite } from '../../../../host/data/import';
import type { JiraIssue } from '../../../../host/jira/model';

type Json = Readonly<Record<string, unknown>>;

/** A work item as the REST API exports it: an open bug of project AB with a status, a type and no history. */
export function anExport(overrides: Json = {}, fields: Json = {}, histories: readonly Json[] = []): Json {
  return {
    id: '10',
    key: 'AB-1',
    fields: {
      created: '2015-01-05T10:00:00.000+0000',
      updated: '2015-01-06T10:00:00.000+0000',
      status: { id: '1', name: 'Open', statusCategory: { key: 'new' } },
      issuetype: { id: '1', name: 'Bug', subtask: false },
      project: { id: '500', key: 'AB' },
      ...fields,
    },
    changelog: { histories },
    ...overrides,
  };
}

/** One entry of an exported changelog. */
export function anExportedHistory(item: Json, overrides: Json = {}): Json {
  return {
    id: '1',
    author: { accountId: 'u1' },
    created: '2015-01-06T10:00:00.000+0000',
    items: [{ fieldtype: 'jira', from: null, fromString: null, to: null, toString: null, ...item }],
    ...overrides,
  };
}

/** Imports lines: texts as they are, the rest as JSON. */
export async function importLines(...lines: readonly (Json | string)[]): Promise<ImportedSite> {
  return importSite(asLines(lines), { asOf: Date.UTC(2015, 3, 1) });
}

async function* asLines(lines: readonly (Json | string)[]): AsyncGenerator<string> {
  for (const line of lines) yield await Promise.resolve(typeof line === 'string' ? line : JSON.stringify(line));
}

/** The only work item of an import. */
export function only({ site, problems }: ImportedSite): JiraIssue {
  const [issue, ...others] = site.issues;
  if (issue === undefined || others.length > 0 || problems.length > 0) {
    throw new Error(`Not one work item: ${JSON.stringify([site.issues.length, problems])}`);
  }
  return issue;
}
