import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { issueSchema, type JiraIssueWire } from '../../../src/adapters/jira/issue-wire';
import { toFacts } from '../../../src/adapters/jira/to-facts';
import { inclusiveDays } from '../../../src/core/time/calendar';
import { isInProgress } from '../../../src/core/timeline/category-runs';
import { timelineOf } from '../../../src/core/timeline/item-timeline';
import type { StatusCategory } from '../../../src/core/timeline/site-metadata';
import { instant } from '../../support/facts';

/**
 * The timeline of 2,055 real work items against jirametrics 3.3.2pre1, which shares no code with this project. The
 * reference data lies beside the project and is never copied into it.
 */
const folder = resolve(__dirname, '../../../../shared/data');
const exportFile = resolve(folder, 'duraspace.ndjson.gz');
const expectedFile = resolve(folder, 'duraspace.expected.csv');
const isThere = existsSync(exportFile) && existsSync(expectedFile);

/**
 * Items that may differ, each with its reason. There is none: the one status that was renamed ("Received" became
 * "In Review", id 10000) would make DS-693 differ for a reader who goes by the name, and this project goes by the id.
 */
const EXPLAINED: readonly string[] = [];

const AS_OF = instant('2015-04-01');

interface Row {
  readonly started: string;
  readonly stopped: string;
  readonly cycleTime: string;
  readonly age: string;
}

function expectedRows(): ReadonlyMap<string, Row> {
  const [, ...lines] = readFileSync(expectedFile, 'utf8').trim().split(/\r?\n/);
  return new Map(
    lines.map((line) => {
      const [key = '', , , started = '', stopped = '', cycleTime = '', age = ''] = line.split(',');
      return [key, { started, stopped, cycleTime, age }];
    }),
  );
}

function exportedIssues(): { issues: JiraIssueWire[]; categories: ReadonlyMap<string, StatusCategory> } {
  const categories = new Map<string, StatusCategory>();
  const categoryOfKey: Record<string, StatusCategory> = { new: 'todo', indeterminate: 'in-progress', done: 'done' };
  const lines = gunzipSync(readFileSync(exportFile)).toString('utf8').trim().split('\n');
  const issues = lines.map((line) => {
    const raw = JSON.parse(line) as { fields: { status: { id: string; statusCategory: { key: string } } } };
    const { id, statusCategory } = raw.fields.status;
    const category = categoryOfKey[statusCategory.key];
    if (category !== undefined) categories.set(id, category);
    return issueSchema.parse(raw);
  });
  return { issues, categories };
}

function rowOf(issue: JiraIssueWire, categories: ReadonlyMap<string, StatusCategory>): Row {
  const facts = toFacts(issue, { sprint: null, estimate: null, flagged: null });
  const categoryOf = (statusId: string) => categories.get(statusId) ?? null;
  const timeline = timelineOf(facts, { categoryOf, startRule: 'first', asOf: AS_OF });
  const { started, done } = timeline;
  const printed = (at: number | null) => (at === null ? '' : new Date(at).toISOString());
  const days = (from: number | null, to: number | null) =>
    from === null || to === null ? '' : String(inclusiveDays(from, to, 'UTC'));
  return {
    started: printed(started),
    stopped: printed(done),
    cycleTime: days(started, done),
    age: isInProgress(timeline) ? days(started, AS_OF) : '',
  };
}

(isThere ? describe : describe.skip)(`the timeline of real items${isThere ? '' : ' (no ../shared/data here)'}`, () => {
  const expected = isThere ? expectedRows() : new Map<string, Row>();
  const { issues, categories } = isThere ? exportedIssues() : { issues: [], categories: new Map() };
  const computed = new Map(issues.map((issue) => [issue.key, rowOf(issue, categories)]));

  it('covers every row of the reference', () => {
    expect(computed.size).toBe(2055);
    expect([...computed.keys()].sort()).toEqual([...expected.keys()].sort());
  });

  it('has the started, stopped, cycle time and age of the reference on every item but the explained ones', () => {
    const differing = [...expected].filter(([key, row]) => {
      const own = computed.get(key);
      return JSON.stringify(own) !== JSON.stringify(row);
    });
    expect(differing.map(([key]) => key)).toEqual(EXPLAINED);
  });

  it('compares enough of each to mean something', () => {
    const rows = [...expected.values()];
    expect(rows.filter(({ started }) => started !== '').length).toBeGreaterThan(400);
    expect(rows.filter(({ stopped }) => stopped !== '').length).toBeGreaterThan(1400);
    expect(rows.filter(({ cycleTime }) => cycleTime !== '').length).toBeGreaterThan(300);
    expect(rows.filter(({ age }) => age !== '').length).toBeGreaterThan(5);
  });

  it('starts the item of the renamed status by the id of that status', () => {
    expect(categories.get('10000')).toBe('in-progress');
    expect(computed.get('DS-693')).toEqual({
      started: '2010-10-10T20:37:33.305Z',
      stopped: '2010-10-10T20:42:13.492Z',
      cycleTime: '1',
      age: '',
    });
  });
});
