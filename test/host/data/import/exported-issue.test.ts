import { readExportedIssue, type ExportedIssue } from '../../../../host/data/import/exported-issue';
import { anExport, anExportedHistory } from './export-lines';

function read(overrides: Record<string, unknown> = {}, fields: Record<string, unknown> = {}): ExportedIssue {
  const result = readExportedIssue(JSON.stringify(anExport(overrides, fields)));
  if ('problem' in result) throw new Error(result.problem);
  return result;
}

function problem(overrides: Record<string, unknown> = {}, fields: Record<string, unknown> = {}): string {
  const result = readExportedIssue(JSON.stringify(anExport(overrides, fields)));
  return 'problem' in result ? result.problem : 'no problem';
}

describe('readExportedIssue', () => {
  it('reads dates of any offset as instants', () => {
    const { fields } = read(
      {},
      { created: '2015-01-05T10:00:00.000-0600', resolutiondate: '2015-07-05T10:00:00.000+0200' },
    );
    expect(fields.created).toBe(Date.UTC(2015, 0, 5, 16));
    expect(fields.resolutiondate).toBe(Date.UTC(2015, 6, 5, 8));
  });

  it('takes ids that are numbers', () => {
    const issue = read({ id: 10 }, { status: { id: 1, name: 'Open' }, project: { id: 500 } });
    expect([issue.id, issue.fields.status.id, issue.fields.project?.id]).toEqual(['10', '1', '500']);
  });

  it('knows a person by account, key or name, and nobody by nothing', () => {
    const people = [{ accountId: 'a', key: 'b', name: 'c' }, { key: 'b', name: 'c' }, { name: 'c' }, {}, null];
    const accounts = people.map((assignee) => read({}, { assignee }).fields.assignee?.accountId);
    expect(accounts).toEqual(['a', 'b', 'c', undefined, undefined]);
  });

  it('keeps fields that it does not know', () => {
    expect(read({}, { customfield_1: { deep: [1] } }).fields['customfield_1']).toEqual({ deep: [1] });
  });

  it.each([
    ['updated', null],
    ['summary', null],
    ['labels', null],
    ['components', undefined],
    ['project', undefined],
    ['priority', null],
    ['resolution', null],
    ['duedate', null],
    ['parent', null],
    ['issuelinks', undefined],
    ['description', { type: 'doc', content: [] }],
  ])('does without %s', (field, value) => {
    expect(problem({}, { [field]: value })).toBe('no problem');
  });

  it('does without a changelog', () => {
    expect(read({ changelog: undefined }).changelog).toBeUndefined();
    expect(read({ changelog: null }).changelog).toBeNull();
  });

  it.each([
    [{ id: '' }, {}, 'id: '],
    [{ id: 'x1' }, {}, 'id: is not a number'],
    [{ key: 'lower-1' }, {}, 'key: is not the key of a work item'],
    [{ fields: undefined }, {}, 'fields: '],
    [{}, { status: { id: '1' } }, 'fields.status.name: '],
    [{}, { issuetype: undefined }, 'fields.issuetype: '],
    [{}, { labels: [1] }, 'fields.labels.0: '],
    [{}, { updated: 'x' }, "fields.updated: 'x' is not a date and time with an offset"],
    [{}, { duedate: '5 March' }, 'fields.duedate: is not a date as yyyy-MM-dd'],
    [
      { changelog: { histories: [anExportedHistory({ field: 'x' }, { created: 7 })] } },
      {},
      'changelog.histories.0.created: ',
    ],
    [{ changelog: { histories: [{ created: '2015-01-05T10:00:00Z' }] } }, {}, 'changelog.histories.0.items: '],
  ])('names the field that is wrong: %j %j', (overrides, fields, expected) => {
    expect(problem(overrides, fields)).toContain(expected);
    expect(problem(overrides, fields).startsWith(expected)).toBe(true);
  });

  it.each(['', '{', 'undefined', '{"id": "1" "key": 2}'])('says that %j is not JSON', (line) => {
    expect(readExportedIssue(line)).toEqual({ problem: expect.stringMatching(/^This line is not JSON: /) as string });
  });

  it.each(['null', '5', '"text"', '[]'])('says that %s is not a work item', (line) => {
    expect(readExportedIssue(line)).toEqual({ problem: 'This line is not a work item.' });
  });
});
