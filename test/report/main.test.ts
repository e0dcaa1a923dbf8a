import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { USAGE } from '../../report/arguments';
import type { Report } from '../../report/report';
import { reportOn, runReport } from '../support/run-report';
import { useTempFolder } from '../support/temp-folder';
import { aHistory, aJiraIssue, anEdit } from '../support/jira-wire';

const folder = useTempFolder();

const move = (id: string, at: string, [from, to]: readonly [string, string]) =>
  aHistory(id, `${at}T09:00:00.000+0000`, anEdit('status', { from, to }));
const status = (id: string, name: string, key: string) => ({ id, name, statusCategory: { key } });

/** Started on 7 January, in progress for two days, done on the 9th. */
const finished = aJiraIssue({
  id: '1',
  key: 'PAY-1',
  fields: {
    status: status('5', 'Done', 'done'),
    updated: '2026-01-09T09:00:00.000+0000',
    labels: ['platform'],
  },
  histories: [move('1', '2026-01-07', ['1', '3']), move('2', '2026-01-09', ['3', '5'])],
});
const open = aJiraIssue({
  id: '2',
  key: 'PAY-2',
  fields: { status: status('3', 'In Progress', 'indeterminate'), updated: '2026-01-12T09:00:00.000+0000' },
  histories: [move('3', '2026-01-08', ['1', '3'])],
});
const epic = aJiraIssue({ id: '3', key: 'PAY-3', fields: { issuetype: { id: '12', name: 'Epic' } } });
const subtask = aJiraIssue({
  id: '4',
  key: 'PAY-4',
  fields: { issuetype: { id: '13', name: 'Sub-task', subtask: true } },
});
const all = [finished, open, epic, subtask];
const lines = all.map((issue) => JSON.stringify(issue)).join('\n');

const itemOf = (report: Report, key: string) => report.items?.find((item) => item.key === key);

describe('the report', () => {
  it('is as of the newest instant in the file, in UTC', async () => {
    const report = await reportOn(all);
    expect(report).toMatchObject({
      asOf: '2026-01-12T09:00:00.000Z',
      timeZone: 'UTC',
      input: { lines: 4, items: 4, rejected: 0 },
      projectKeys: ['PAY'],
      counts: { known: 4, byCategory: { roadmap: 0, 'technical-health': 0, untagged: 2 } },
    });
    expect(report.dimensions.map(({ id }) => id)).toEqual(['impact', 'flow', 'resilience', 'cost', 'alignment']);
    expect(report.flow.leadTime.n).toBe(1);
  });

  it('tells every item, with why one does not count', async () => {
    const report = await reportOn(all);
    expect(itemOf(report, 'PAY-1')).toEqual({
      key: 'PAY-1',
      started: '2026-01-07T09:00:00.000Z',
      done: '2026-01-09T09:00:00.000Z',
      cycleTimeDays: 3,
      leadTimeDays: 5,
      ageDays: null,
      activeSeconds: 172_800,
      statusSeconds: { '1': 172_800, '3': 172_800, '5': 259_200 },
      category: 'untagged',
      excluded: null,
    });
    expect(itemOf(report, 'PAY-2')).toMatchObject({ done: null, ageDays: 5, excluded: null });
    expect(itemOf(report, 'PAY-3')?.excluded).toBe('epic or above');
    expect(itemOf(report, 'PAY-4')?.excluded).toBe('sub-task');
  });

  it('knows on a past day what was known then', async () => {
    const report = await reportOn(all, '--as-of', '2026-01-08T12:00:00Z');
    expect(itemOf(report, 'PAY-1')).toMatchObject({ done: null, ageDays: 2, cycleTimeDays: null });
  });

  it('is the same whatever the order of the lines', async () => {
    expect(await reportOn(all.toReversed())).toEqual(await reportOn(all));
  });

  it('counts days in the zone that was asked for', async () => {
    const report = await reportOn(all, '--time-zone', 'Pacific/Kiritimati', '--as-of', '2026-01-12T10:00:00Z');
    // Ten in the morning in UTC is the next day there.
    expect(itemOf(report, 'PAY-2')).toMatchObject({ ageDays: 6 });
  });
});

describe('the settings', () => {
  async function reportWith(settings: object): Promise<Report> {
    const path = join(folder.path, 'settings.json');
    writeFileSync(path, JSON.stringify(settings));
    return reportOn(all, '--settings', path);
  }

  it('leave types out', async () => {
    const report = await reportWith({ excludedTypes: ['story'] });
    expect(itemOf(report, 'PAY-1')?.excluded).toBe('of an excluded type');
    expect(itemOf(report, 'PAY-3')?.excluded).toBe('epic or above');
    expect(report.counts.byCategory.untagged).toBe(0);
    expect(report.counts.known).toBe(2);
  });

  it('leave types out by their id as well', async () => {
    expect(itemOf(await reportWith({ excludedTypes: ['11'] }), 'PAY-2')?.excluded).toBe('of an excluded type');
  });

  it('classify, and overrule the category of a status', async () => {
    const report = await reportWith({
      classification: { labels: { platform: 'technical-health' }, types: { Story: 'roadmap' } },
      statusCategories: { '3': 'done' },
    });
    expect(report.counts.byCategory).toEqual({ roadmap: 1, 'technical-health': 1, untagged: 0 });
    expect(itemOf(report, 'PAY-2')).toMatchObject({
      started: null,
      done: '2026-01-08T09:00:00.000Z',
      category: 'roadmap',
    });
  });

  it('are meant from the folder the command was typed in', async () => {
    writeFileSync(join(folder.path, 'mine.json'), '{"windowDays":7}');
    const ran = await runReport(['-', '--settings', 'mine.json'], { input: [lines], folder: folder.path });
    expect((JSON.parse(ran.out) as Report).flow.windowDays).toBe(7);
  });
});

describe('the command', () => {
  it('reads a file, plain or gzip, from the folder it was typed in', async () => {
    writeFileSync(join(folder.path, 'plain.ndjson'), lines);
    writeFileSync(join(folder.path, 'zipped.gz'), gzipSync(lines));
    const plain = await runReport(['plain.ndjson'], { folder: folder.path });
    const zipped = await runReport(['zipped.gz'], { folder: folder.path });
    expect(plain).toEqual({ status: 0, out: expect.stringContaining('"asOf"') as string, err: '' });
    expect(zipped).toEqual(plain);
  });

  it.each([
    ['markdown', '# Scorecard of PAY\n'],
    ['csv', 'group,id,value,unit,p50'],
    ['json', '{\n  "asOf"'],
  ])('prints %s', async (format, beginning) => {
    const ran = await runReport(['-', '--format', format], { input: [lines] });
    expect(ran.out.startsWith(beginning)).toBe(true);
  });

  it('reports a line that cannot be used, and succeeds', async () => {
    const ran = await runReport(['-'], { input: [`nonsense\n${lines}`] });
    expect(ran.status).toBe(0);
    expect(ran.err).toMatch(/^Line 1 is not JSON .*\n$/);
    expect((JSON.parse(ran.out) as Report).input).toEqual({ lines: 5, items: 4, rejected: 1 });
  });

  it('shows on a terminal how far it is, and removes that before it says anything', async () => {
    const ran = await runReport(['-'], { input: [`${lines}\n`], isTTY: true });
    expect(ran.err).toBe('\r\u001B[KReading: 4 lines, 4 work items\r\u001B[K');
  });

  it('prints the schema of what it prints', async () => {
    const ran = await runReport(['--schema']);
    expect(JSON.parse(ran.out)).toMatchObject({ title: 'Counterweight report', type: 'object' });
  });

  it('helps', async () => {
    expect(await runReport(['--help'])).toEqual({ status: 0, out: `${USAGE}\n`, err: '' });
  });

  it.each([
    [['-'], ['nonsense'], /No work item could be read\./],
    [[], [], /Name one file/],
    [['nowhere.ndjson'], [], /nowhere\.ndjson cannot be read: ENOENT/],
    [['-', '--settings', 'nowhere.json'], [lines], /The settings .*nowhere\.json cannot be used/],
  ])('fails on %j', async (argv, input, message) => {
    const ran = await runReport(argv, { input, folder: folder.path });
    expect(ran.status).toBe(1);
    expect(ran.out).toBe('');
    expect(ran.err).toMatch(message);
  });

  it('waits for a reader that is slower', async () => {
    let waits = 0;
    let out = '';
    const { main } = await import('../../report/main');
    const stdout = {
      write: (text: string) => {
        out += text;
        return false;
      },
      once: (_: 'drain', listener: () => void) => {
        waits += 1;
        setImmediate(listener);
      },
    };
    async function* stdin(): AsyncGenerator<Buffer> {
      yield await Promise.resolve(Buffer.from(lines));
    }
    await main(['-', '--items'], { folder: '.', stdin: stdin(), stdout, stderr: { write: () => 0 } });
    expect(waits).toBeGreaterThan(4);
    expect((JSON.parse(out) as Report).items).toHaveLength(4);
  });
});
