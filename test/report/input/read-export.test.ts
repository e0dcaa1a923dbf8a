import { readExport, type Export, type InputCounts } from '../../../report/input/read-export';
import { ReportError } from '../../../report/report-error';
import { instant } from '../../support/facts';
import { aHistory, aJiraIssue, anEdit, aWorklog } from '../../support/jira-wire';

interface Read extends Export {
  readonly problems: readonly string[];
  readonly progress: readonly InputCounts[];
}

async function* pieces(texts: readonly string[]): AsyncGenerator<string> {
  for (const text of texts) yield await Promise.resolve(text);
}

async function read(lines: readonly (object | string)[], fields = {}): Promise<Read> {
  const problems: string[] = [];
  const progress: InputCounts[] = [];
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const found = await readExport(pieces([text]), {
    fields,
    onProblem: (message) => problems.push(message),
    onProgress: (counts) => progress.push(counts),
  });
  return { ...found, problems, progress };
}

const numbered = (id: number, fields = {}) => aJiraIssue({ id: String(id), key: `PAY-${id}`, fields });

describe('readExport', () => {
  it('keeps the facts of every item, in the order of the lines', async () => {
    const { items, counts, problems } = await read([numbered(7), numbered(3)]);
    expect(items.map(({ id, key }) => [id, key])).toEqual([
      ['7', 'PAY-7'],
      ['3', 'PAY-3'],
    ]);
    expect(counts).toEqual({ lines: 2, items: 2, rejected: 0 });
    expect(problems).toEqual([]);
  });

  it('names a line that cannot be used and what to do, counts it, and reads the rest', async () => {
    const broken = { ...numbered(2), fields: { ...numbered(2).fields, status: null } };
    const { items, counts, problems } = await read([numbered(1), '{"id":', 'null', broken, numbered(3)]);
    expect(items.map(({ id }) => id)).toEqual(['1', '3']);
    expect(counts).toEqual({ lines: 5, items: 2, rejected: 3 });
    expect(problems).toEqual([
      expect.stringMatching(/^Line 2 is not JSON \(.+\)\. Export it again, or remove it\.$/),
      "Line 3 is not a work item of Jira's REST API: value: expected a work item. Export it with all its fields.",
      "Line 4 is not a work item of Jira's REST API: fields.status.id: expected an id. Export it with all its fields.",
    ]);
  });

  it('takes the first of two items with one id', async () => {
    const { items, counts, problems } = await read([numbered(1), numbered(2), numbered(1, { labels: ['later'] })]);
    expect(items.map(({ labels }) => labels[0]?.value)).toEqual([[], []]);
    expect(counts).toEqual({ lines: 3, items: 2, rejected: 1 });
    expect(problems).toEqual(['Line 3: PAY-1 (id 1) is already on line 1, which counts. Remove one of them.']);
  });

  it('reads pages of a search and arrays, on a line each or in a document', async () => {
    const { items, counts } = await read([{ total: 2, issues: [numbered(1), numbered(2)] }, numbered(3)]);
    expect(items).toHaveLength(3);
    expect(counts).toEqual({ lines: 2, items: 3, rejected: 0 });
    const pages = [[numbered(1)], { issues: [numbered(2)] }].map((page) => JSON.stringify(page, null, 1));
    expect((await read([pages[0] ?? ''])).counts).toEqual({
      lines: expect.any(Number) as number,
      items: 1,
      rejected: 0,
    });
    expect((await read([pages[1] ?? ''])).items).toHaveLength(1);
  });

  it.each([[[]], [['']], [['nonsense']], [['{"issues":[]}']]])('has nothing to say on %j', async (lines) => {
    await expect(read(lines)).rejects.toThrow(
      new ReportError('input', 'No work item could be read. Give an export of Jira work items with changelogs.'),
    );
  });

  it('tells what came before an export broke off', async () => {
    const problems: string[] = [];
    async function* cut(): AsyncGenerator<string> {
      yield await Promise.resolve(`${JSON.stringify(numbered(1))}\n`);
      throw new ReportError('input', 'x.gz cannot be read: unexpected end of file');
    }
    const found = await readExport(cut(), {
      fields: {},
      onProblem: (text) => problems.push(text),
      onProgress: () => 0,
    });
    expect(found.counts).toEqual({ lines: 1, items: 1, rejected: 1 });
    expect(problems).toEqual([
      'x.gz cannot be read: unexpected end of file. What came before line 1 is in the report; export it again.',
    ]);
  });

  it('does not hide an export that cannot be opened, nor a defect of its own', async () => {
    const fails = (error: Error) => async () => {
      const source = { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(error) }) };
      await readExport(source, { fields: {}, onProblem: () => 0, onProgress: () => 0 });
    };
    await expect(fails(new ReportError('input', 'x cannot be read: ENOENT'))).rejects.toThrow(
      'x cannot be read: ENOENT',
    );
    await expect(fails(new RangeError('a defect'))).rejects.toThrow(RangeError);
  });

  it('reports progress every 500 items and at the end', async () => {
    const { progress } = await read(Array.from({ length: 1200 }, (_, i) => numbered(i + 1)));
    expect(progress.map(({ items }) => items)).toEqual([500, 1000, 1200]);
  });
});

describe('the newest instant', () => {
  const history = (created: string) => aHistory('1', created, anEdit('summary'));

  it.each([
    ['the creation', aJiraIssue({ fields: { updated: null } }), '2026-01-05T09:00Z'],
    ['the last update', aJiraIssue({ fields: { updated: '2026-01-06T09:00:00.000+0000' } }), '2026-01-06T09:00Z'],
    [
      'a change of any field',
      aJiraIssue({ histories: [history('2026-01-08T10:00:00.000+0100')] }),
      '2026-01-08T09:00Z',
    ],
    ['logged time', aJiraIssue({ fields: { worklog: { worklogs: [aWorklog()] } } }), '2026-01-06T12:00Z'],
  ])('may be %s', async (_, issue, expected) => {
    const { newest } = await read([issue, numbered(2, { created: '2014-01-01T00:00:00.000Z', updated: null })]);
    expect(newest).toBe(instant(expected));
  });
});

describe('what exports say otherwise than Jira Cloud', () => {
  it('is the parent by its key, which may come later', async () => {
    const child = numbered(1, { parent: { key: 'PAY-2' } });
    const { items } = await read([child, numbered(2), numbered(3, { parent: { key: 'PAY-99' } })]);
    expect(items.map(({ parent }) => parent.map(({ value }) => value))).toEqual([['2'], [null], [null]]);
    expect(items[0]?.parent[0]?.at).toBe(items[0]?.created);
  });

  it('leaves a parent alone of which the changelog knows more', async () => {
    const moved = aHistory('1', '2026-01-06T09:00:00.000Z', anEdit('Parent', { from: '5', to: '2' }));
    const child = {
      ...aJiraIssue({ id: '1', fields: { parent: { key: 'PAY-2' } }, histories: [moved] }),
      key: 'PAY-1',
    };
    const { items } = await read([child, numbered(2)]);
    expect(items[0]?.parent[0]?.value).toBe('5');
  });

  it.each([
    [{ key: 'u7', name: 'ann' }, 'u7'],
    [{ name: 'ann' }, 'ann'],
    [{ accountId: 'acc', key: 'u7' }, 'acc'],
  ])('is a person by key or name: %j', async (assignee, expected) => {
    const { items } = await read([numbered(1, { assignee })]);
    expect(items[0]?.assignee[0]?.value).toBe(expected);
  });

  it.each([
    [null, 'PAY', 'PAY'],
    [{ key: 'MONEY' }, 'MONEY', 'MONEY'],
    [{ id: '10', key: 'MONEY', name: 'Money' }, '10', 'MONEY'],
  ])('is a project without an id: %j', async (project, id, key) => {
    const { items, site } = await read([numbered(1, { project })]);
    expect(items[0]?.project[0]?.value).toBe(id);
    expect(site.projects[0]).toMatchObject({ id, key });
  });

  it('is what a person calls a component', async () => {
    const { components } = await read([
      numbered(1, { components: [{ id: '1', name: 'Core' }, {}, null] }),
      numbered(2),
    ]);
    expect([...components]).toEqual([['1', ['Core']]]);
  });
});

describe('the custom fields', () => {
  const points = (value: number) => ({ customfield_10016: value });

  it('are found by a sample, for the items before it as well', async () => {
    const named = { ...numbered(2, points(8)), names: { customfield_10016: 'Story Points' } };
    const { items, site } = await read([numbered(1, points(3)), named]);
    expect(site.fields.estimate).toBe('customfield_10016');
    expect(items.map(({ estimate }) => estimate[0]?.value)).toEqual([3, 8]);
  });

  it('are what the settings say', async () => {
    const { items, site } = await read([numbered(1, points(3))], { estimate: 'customfield_10016' });
    expect(site.fields).toEqual({ sprint: null, estimate: 'customfield_10016', flagged: null });
    expect(items[0]?.estimate[0]?.value).toBe(3);
  });

  it('are decided by the first thousand items', async () => {
    const plain = Array.from({ length: 1000 }, (_, i) => numbered(i + 1));
    const named = { ...numbered(2000, points(8)), names: { customfield_10016: 'Story Points' } };
    expect((await read([...plain, named])).site.fields.estimate).toBeNull();
    expect((await read([...plain.slice(1), named])).site.fields.estimate).toBe('customfield_10016');
  });
});
