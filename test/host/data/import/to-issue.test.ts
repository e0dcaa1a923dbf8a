import { readExportedIssue, type ExportedIssue } from '../../../../host/data/import/exported-issue';
import { toIssue, type ImportContext } from '../../../../host/data/import/to-issue';
import { anExport, anExportedHistory } from './export-lines';

const context: ImportContext = {
  roles: { points: 'customfield_1', sprint: 'customfield_2', flagged: 'customfield_3', rank: 'customfield_4' },
  ids: new Map([
    ['AB-9', '99'],
    ['99', '99'],
  ]),
  position: 35,
};

function exported(
  fields: Record<string, unknown> = {},
  histories: readonly Record<string, unknown>[] = [],
): ExportedIssue {
  const read = readExportedIssue(JSON.stringify(anExport({}, fields, histories)));
  if ('problem' in read) throw new Error(read.problem);
  return read;
}

describe('toIssue', () => {
  it('has a value for everything, however little the export says', () => {
    expect(toIssue(exported({ updated: undefined }), context)).toEqual({
      id: '10',
      key: 'AB-1',
      projectId: '500',
      typeId: '1',
      statusId: '1',
      resolutionId: null,
      priorityId: null,
      summary: 'AB-1',
      created: Date.UTC(2015, 0, 5, 10),
      updated: Date.UTC(2015, 0, 5, 10),
      resolved: null,
      dueDate: null,
      assignee: null,
      reporter: null,
      creator: null,
      parentId: null,
      labels: [],
      components: [],
      fixVersionIds: [],
      affectedVersionIds: [],
      sprintIds: [],
      points: null,
      flagged: false,
      links: [],
      worklogs: [],
      rank: '0|i0000z:',
      histories: [],
      properties: new Map(),
      otherFields: {},
    });
  });

  it('reads the fields of the model from where the export keeps them', () => {
    const issue = toIssue(
      exported({
        customfield_1: 5,
        customfield_2: [{ id: 7, name: 'Sprint 7', state: 'active' }, 'not a sprint'],
        customfield_3: [{ value: 'Impediment' }],
        customfield_4: '0|hzzzzz:',
        customfield_5: 'kept',
      }),
      context,
    );
    expect(issue).toMatchObject({ points: 5, sprintIds: [7], flagged: true, rank: '0|hzzzzz:' });
    expect(issue.otherFields).toEqual({ customfield_5: 'kept' });
  });

  it('was last updated by its last change when the export does not say', () => {
    const change = anExportedHistory({ field: 'summary' }, { created: '2015-03-01T12:00:00.000Z' });
    expect(toIssue(exported({ updated: null }, [change]), context).updated).toBe(Date.UTC(2015, 2, 1, 12));
  });

  it.each([
    [{ key: 'AB-9' }, '99'],
    [{ id: '99' }, '99'],
    [{ id: '98', key: 'AB-9' }, '99'],
    [{ id: '98', key: 'ZZ-1' }, null],
    [{}, null],
    [null, null],
  ])('finds the parent %j as %j', (parent, expected) => {
    expect(toIssue(exported({ parent }), context).parentId).toBe(expected);
  });

  it('was created by its reporter when nobody else is named', () => {
    expect(toIssue(exported({ reporter: { accountId: 'r' } }), context).creator).toBe('r');
    expect(toIssue(exported({ reporter: { accountId: 'r' }, creator: { accountId: 'c' } }), context)).toMatchObject({
      reporter: 'r',
      creator: 'c',
    });
  });

  it('keeps links with the end that the export names', () => {
    const issuelinks = [
      { id: '1', type: { name: 'Blocks' }, outwardIssue: { key: 'CD-1' } },
      { id: '2', type: { name: 'Relates' }, inwardIssue: { key: 'CD-2' } },
      { id: '3', type: { name: 'Cloners' } },
    ];
    expect(toIssue(exported({ issuelinks }), context).links).toEqual([
      { id: '1', type: 'Blocks', outwardKey: 'CD-1' },
      { id: '2', type: 'Relates', inwardKey: 'CD-2' },
      { id: '3', type: 'Cloners' },
    ]);
  });

  it('takes points for points only when they are a number', () => {
    expect(toIssue(exported({ customfield_1: '5' }), context).points).toBeNull();
    expect(toIssue(exported({ customfield_1: 0 }), context).points).toBe(0);
  });
});
