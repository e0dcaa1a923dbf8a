import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { importSite, type ImportedSite } from '../../../../host/data/import';
import type { JiraIssue, JiraStatus } from '../../../../host/jira/model';

jest.setTimeout(30_000);

const FOLDER = resolve(process.cwd(), '../shared/data');
const EXPORT = `${FOLDER}/duraspace.ndjson.gz`;
const EXPECTED = `${FOLDER}/duraspace.expected.csv`;
// The reference data stays outside the repository, so a lone clone has nothing to compare with.
const describeIfThere = existsSync(EXPORT) && existsSync(EXPECTED) ? describe : describe.skip;

/** First entry into an in-progress status and last entry into a done one that is still held, as ISO texts. */
function startedAndStopped(issue: JiraIssue, category: (id: string) => JiraStatus['categoryKey'] | undefined) {
  let started = '';
  let stopped = '';
  for (const { created, items } of issue.histories) {
    for (const item of items) {
      if (item.fieldId !== 'status') continue;
      const now = category(item.to ?? '');
      if (now === 'indeterminate' && started === '') started = new Date(created).toISOString();
      if (now !== 'done') stopped = '';
      else if (category(item.from ?? '') !== 'done' || stopped === '') stopped = new Date(created).toISOString();
    }
  }
  return [started, stopped];
}

describeIfThere('the imported DuraSpace export', () => {
  let imported: ImportedSite;
  beforeAll(async () => {
    imported = await importSite(EXPORT, { asOf: Date.UTC(2015, 3, 1) });
  });

  it('holds every line', () => {
    expect(imported.problems).toEqual([]);
    expect(imported.site.issues).toHaveLength(2055);
    expect(imported.site.projects).toHaveLength(17);
  });

  it('finds the estimates and the sprints', () => {
    const { issues, sprints } = imported.site;
    expect(issues.filter(({ points }) => points !== null)).toHaveLength(580);
    expect(issues.filter(({ sprintIds }) => sprintIds.length > 0)).toHaveLength(23);
    expect(
      sprints.every(({ startDate, endDate, boardId }) => startDate !== null && endDate !== null && boardId !== null),
    ).toBe(true);
  });

  it('knows every status and type that a history names', () => {
    const { issues, statuses, issueTypes } = imported.site;
    const known = { status: new Set(statuses.map(({ id }) => id)), issuetype: new Set(issueTypes.map(({ id }) => id)) };
    const named = issues.flatMap(({ histories }) => histories.flatMap(({ items }) => items));
    const unknown = named.flatMap((item) => {
      if (item.fieldId !== 'status' && item.fieldId !== 'issuetype') return [];
      const ids = known[item.fieldId];
      return [item.from, item.to].filter((id) => id !== null && !ids.has(id));
    });
    expect(unknown).toEqual([]);
  });

  it('starts and stops its items when jirametrics says so', () => {
    const categories = new Map(imported.site.statuses.map(({ id, categoryKey }) => [id, categoryKey]));
    const actual = new Map(
      imported.site.issues.map((issue) => [issue.key, startedAndStopped(issue, (id) => categories.get(id))]),
    );
    const rows = readFileSync(EXPECTED, 'utf8').trim().split('\n').slice(1);
    const different = rows.filter((row) => {
      const [key = '', , , started = '', stopped = ''] = row.split(',');
      return String(actual.get(key)) !== String([started, stopped]);
    });
    expect(rows).toHaveLength(2055);
    // The README explains one: the status that was renamed.
    expect(different.map((row) => row.split(',')[0])).toHaveLength(1);
  });
});
