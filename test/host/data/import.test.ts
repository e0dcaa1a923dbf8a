import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { importSite } from '../../../host/data/import';
import { ImportError } from '../../../host/data/import/read-lines';
import { ROLE_USER_LIST } from '../../../host/data/role-users';
import { FIELD_IDS } from '../../../host/jira/model';
import { anExport, anExportedHistory, importLines, only } from './import/export-lines';

const asOf = Date.UTC(2015, 3, 1);

describe('importSite', () => {
  it('takes a work item over, and its key for the title it lacks', async () => {
    const issue = only(
      await importLines(
        anExport(
          {},
          {
            resolution: { id: '2', name: "Won't Fix" },
            resolutiondate: '2015-01-07T10:00:00.000+0000',
            priority: { id: '3', name: 'Major' },
            duedate: '2015-02-28',
            labels: ['escaped'],
            assignee: { accountId: 'u1' },
            reporter: { accountId: 'u2' },
            creator: { accountId: 'u3' },
            components: [{ id: '7', name: 'Core', self: 'https://example.com' }],
            fixVersions: [{ id: '90', name: '1.0', released: true, releaseDate: '2015-01-31' }],
            versions: [{ id: '89', name: '0.9' }],
            issuelinks: [{ id: '5', type: { name: 'Blocks' }, inwardIssue: { key: 'AB-9' } }],
          },
        ),
      ),
    );
    expect(issue).toMatchObject({
      id: '10',
      key: 'AB-1',
      summary: 'AB-1',
      projectId: '500',
      typeId: '1',
      statusId: '1',
      resolutionId: '2',
      priorityId: '3',
      created: Date.UTC(2015, 0, 5, 10),
      updated: Date.UTC(2015, 0, 6, 10),
      resolved: Date.UTC(2015, 0, 7, 10),
      dueDate: '2015-02-28',
      assignee: 'u1',
      reporter: 'u2',
      creator: 'u3',
      labels: ['escaped'],
      components: [{ id: '7', name: 'Core' }],
      fixVersionIds: ['90'],
      affectedVersionIds: ['89'],
      links: [{ id: '5', type: 'Blocks', inwardKey: 'AB-9' }],
      sprintIds: [],
      points: null,
      flagged: false,
      histories: [],
    });
  });

  it('keeps the title of an export that has one', async () => {
    expect(only(await importLines(anExport({}, { summary: 'Cache the index' }))).summary).toBe('Cache the index');
  });

  it('finds parents by key or id, wherever they stand in the file, and drops those outside it', async () => {
    const { site } = await importLines(
      anExport({ id: '11', key: 'AB-2' }, { parent: { key: 'AB-1' } }),
      anExport(),
      anExport({ id: '12', key: 'AB-3' }, { parent: { id: '10' } }),
      anExport({ id: '13', key: 'AB-4' }, { parent: { key: 'ZZ-1' } }),
    );
    expect(site.issues.map(({ key, parentId }) => [key, parentId])).toEqual([
      ['AB-1', null],
      ['AB-2', '10'],
      ['AB-3', '10'],
      ['AB-4', null],
    ]);
  });

  it.each<[string, string | object, string]>([
    ['bad JSON', '{"id": "11",', 'This line is not JSON: '],
    ['another value', '[1, 2]', 'This line is not a work item.'],
    ['no id', anExport({ id: undefined }), 'id: '],
    ['an id that is no number', anExport({ id: 'ten' }), 'id: is not a number'],
    ['no key', anExport({ key: undefined }), 'key: '],
    ['a bad key', anExport({ key: 'AB' }), 'key: is not the key of a work item'],
    ['no creation date', anExport({}, { created: undefined }), 'fields.created: '],
    ['a bad creation date', anExport({}, { created: 'yesterday' }), "fields.created: 'yesterday' is not a date"],
    ['a date without an offset', anExport({}, { created: '2015-01-05T10:00:00' }), 'fields.created: '],
    ['a day that does not exist', anExport({}, { created: '2015-02-30T10:00:00.000Z' }), 'fields.created: '],
    ['a bad due date', anExport({}, { duedate: '2015-02-29' }), 'fields.duedate: is not a date as yyyy-MM-dd'],
    [
      'a bad date in the history',
      anExport({}, {}, [anExportedHistory({ field: 'status' }, { created: 'noon' })]),
      "changelog.histories.0.created: 'noon' is not a date",
    ],
    [
      'a change of nothing',
      anExport({}, {}, [{ id: '1', created: '2015-01-06T10:00:00.000Z', items: [{}] }]),
      'changelog.histories.0.items.0: has no name',
    ],
    ['no status', anExport({}, { status: null }), 'fields.status: '],
  ])('reports a line with %s and imports the rest', async (_, broken, message) => {
    const line = typeof broken === 'string' ? broken : JSON.stringify(broken);
    const { site, problems } = await importLines(anExport(), '', line, anExport({ id: '12', key: 'AB-3' }));
    expect(site.issues.map(({ key }) => key)).toEqual(['AB-1', 'AB-3']);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.line).toBe(3);
    expect(problems[0]?.message).toContain(message);
  });

  it('keeps the first of two lines with one id or one key', async () => {
    const { site, problems } = await importLines(anExport(), anExport({ key: 'AB-7' }), anExport({ id: '11' }));
    expect(site.issues.map(({ id, key }) => [id, key])).toEqual([['10', 'AB-1']]);
    expect(problems).toEqual([
      { line: 2, message: 'The work item AB-7 (id 10) is already on line 1.' },
      { line: 3, message: 'The work item AB-1 (id 11) is already on line 1.' },
    ]);
  });

  it('gives an empty export the people of the host and nothing else', async () => {
    const { site, problems } = await importLines();
    expect(problems).toEqual([]);
    expect(site.issues).toEqual([]);
    expect(site.users).toEqual(ROLE_USER_LIST);
  });

  it('lets the administrator and the product leader administer every project, and keeps the outsider out', async () => {
    const { site } = await importLines(anExport(), anExport({ id: '11', key: 'CD-1' }, { project: { id: '501' } }));
    expect(site.projects.map(({ key }) => key)).toEqual(['AB', 'CD']);
    for (const project of site.projects) {
      expect(project).toMatchObject({ administrators: ['administrator', 'product-leader'], members: null });
    }
    expect(site.outsiders).toEqual(['outsider']);
  });

  it('keeps other custom fields and describes them', async () => {
    const result = await importLines(
      anExport({ names: { customfield_1: 'Team' } }, { customfield_1: 'Blue', customfield_2: null, customfield_3: 4 }),
    );
    expect(only(result).otherFields).toEqual({ customfield_1: 'Blue', customfield_3: 4 });
    expect(result.site.fields.filter(({ id }) => /_\d$/.test(id))).toEqual([
      { id: 'customfield_1', name: 'Team', schemaType: 'string', schemaCustom: null },
      { id: 'customfield_3', name: 'customfield_3', schemaType: 'number', schemaCustom: null },
    ]);
  });

  it('leaves out a custom field whose id the model uses for something else', async () => {
    const result = await importLines(anExport({}, { [FIELD_IDS.sprint]: 'not a sprint' }));
    expect(only(result).otherFields).toEqual({});
    expect(result.site.fields.filter(({ id }) => id === FIELD_IDS.sprint)).toHaveLength(1);
  });

  it('notes changes after the date of the site', async () => {
    const late = anExportedHistory({ field: 'summary' }, { created: '2015-06-01T10:00:00.000Z' });
    const { site } = await importLines(anExport({}, {}, [late]));
    expect(site.notes).toContain('1 changes are later than the date of the site; present values include them.');
  });
});

describe('importSite from a file', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'import-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const write = (name: string, content: string | Buffer): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  // A title of two-byte letters, so that some chunk of the stream ends inside one.
  const title = 'é'.repeat(300_000);
  const text = [anExport({}, { summary: title }), anExport({ id: '11', key: 'AB-2' })]
    .map((line) => JSON.stringify(line))
    .join('\r\n');

  it('reads plain text and gzip, whatever the file is called', async () => {
    const plain = await importSite(write('export.gz', text), { asOf });
    const zipped = await importSite(write('export.ndjson', gzipSync(text)), { asOf });
    expect(plain.problems).toEqual([]);
    expect(plain.site.issues.map(({ key }) => key)).toEqual(['AB-1', 'AB-2']);
    expect(plain.site.issues[0]?.summary).toBe(title);
    expect(zipped).toEqual(plain);
  });

  it('reads a file with a byte order mark and no last line end', async () => {
    const { site, problems } = await importSite(write('bom', `\uFEFF${JSON.stringify(anExport())}`), { asOf });
    expect(problems).toEqual([]);
    expect(site.issues).toHaveLength(1);
  });

  it('reads an empty file as an empty export', async () => {
    expect((await importSite(write('empty', ''), { asOf })).site.issues).toEqual([]);
  });

  it('refuses a file that is not there, and a gzip that breaks off, by name', async () => {
    const missing = join(folder, 'nowhere.ndjson');
    await expect(importSite(missing, { asOf })).rejects.toThrow(ImportError);
    await expect(importSite(missing, { asOf })).rejects.toThrow('nowhere.ndjson');
    const broken = write('broken', gzipSync(text).subarray(0, 100));
    await expect(importSite(broken, { asOf })).rejects.toMatchObject({ code: 'export-unreadable' });
  });
});
