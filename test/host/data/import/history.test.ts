import { FIELD_IDS } from '../../../../host/jira/model';
import { anExport, anExportedHistory, importLines, only } from './export-lines';

async function importedItem(item: Record<string, unknown>, fields: Record<string, unknown> = {}) {
  const issue = only(await importLines(anExport({}, fields, [anExportedHistory(item)])));
  return issue.histories[0]?.items[0];
}

describe('the histories of an import', () => {
  it.each([
    ['status', 'jira', 'status'],
    ['assignee', 'jira', 'assignee'],
    ['issuetype', 'jira', 'issuetype'],
    ['type', 'jira', 'issuetype'],
    ['Issue Type', 'jira', 'issuetype'],
    ['Project', 'jira', 'project'],
    ['project', 'jira', 'project'],
    ['Key', 'jira', 'issuekey'],
    ['Parent', 'jira', 'parent'],
    ['IssueParentAssociation', 'jira', 'parent'],
    ['Fix Version', 'jira', 'fixVersions'],
    ['resolution', 'jira', 'resolution'],
    ['Sprint', 'custom', FIELD_IDS.sprint],
    ['Story Points', 'custom', FIELD_IDS.points],
    ['Story point estimate', 'custom', FIELD_IDS.points],
    ['Flagged', 'custom', FIELD_IDS.flagged],
    ['Rank', 'custom', FIELD_IDS.rank],
  ])('name the field of a change of %s (%s)', async (field, fieldtype, fieldId) => {
    const change = { field, fieldtype, from: '1', fromString: 'one', to: '2', toString: 'two' };
    expect(await importedItem(change)).toEqual({ ...change, fieldId });
  });

  it.each([
    ['Workflow', 'jira'],
    ['Labels', 'custom'],
    ['Sprint', 'jira'],
    ['Roadmap Theme', 'custom'],
  ])('leave a change of %s (%s) without a field id', async (field, fieldtype) => {
    expect(await importedItem({ field, fieldtype })).not.toHaveProperty('fieldId');
  });

  it('read a change without `toString` as one to nothing, not as a function', async () => {
    const item = { field: 'status', fieldtype: 'jira', from: '1', fromString: 'Open', to: '2' };
    const issue = only(
      await importLines(anExport({}, {}, [{ id: '1', created: '2015-01-06T10:00:00.000Z', items: [item] }])),
    );
    const imported = issue.histories[0]?.items[0];
    expect(imported !== undefined && Object.hasOwn(imported, 'toString')).toBe(true);
    expect(imported?.toString).toBeNull();
  });

  it('bring a field id of the exporting site over to that of the model', async () => {
    const sprints = [{ id: 4, name: 'Sprint 4', state: 'ACTIVE' }];
    const change = { field: 'Sprint', fieldtype: 'custom', fieldId: 'customfield_777', to: '4', toString: 'Sprint 4' };
    expect(await importedItem(change, { customfield_777: sprints })).toMatchObject({ fieldId: FIELD_IDS.sprint });
  });

  it('are sorted by time, then id, and each kept once', async () => {
    const at = (id: string, created: string) => anExportedHistory({ field: 'summary', toString: id }, { id, created });
    const issue = only(
      await importLines(
        anExport({}, {}, [
          at('12', '2015-01-09T10:00:00.000Z'),
          at('9', '2015-01-09T10:00:00.000Z'),
          // 11:00 in New York in winter is later than 10:00 in London.
          at('3', '2015-01-08T11:00:00.000-0500'),
          at('4', '2015-01-08T10:00:00.000+0000'),
          at('12', '2015-01-09T10:00:00.000Z'),
        ]),
      ),
    );
    expect(issue.histories.map(({ id }) => id)).toEqual(['4', '3', '9', '12']);
    expect(issue.histories[1]?.created).toBe(Date.UTC(2015, 0, 8, 16));
  });

  it('tolerate an entry without an id or an author', async () => {
    const issue = only(
      await importLines(
        anExport({}, {}, [anExportedHistory({ field: 'summary' }, { id: undefined, author: undefined })]),
      ),
    );
    expect(issue.histories).toMatchObject([{ id: '1000000', author: null }]);
  });

  it('read numbers as text, as Jira writes them', async () => {
    expect(await importedItem({ field: 'timespent', from: 60, toString: 120 })).toMatchObject({
      from: '60',
      toString: '120',
    });
  });
});
