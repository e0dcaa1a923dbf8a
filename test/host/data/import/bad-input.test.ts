import { FIELD_IDS } from '../../../../host/jira/model';
import { anExport, anExportedHistory, importLines, only } from './export-lines';

/*
 * What real exports hold and invented ones do not. The importer keeps it as it is: to judge it is for
 * whoever computes with it.
 */

const status = (overrides: Readonly<Record<string, unknown>>) =>
  anExportedHistory({ field: 'status', from: '1', fromString: 'Open', to: '2', toString: 'Working' }, overrides);

describe('an export with bad input', () => {
  it('keeps a change before the creation', async () => {
    const early = status({ created: '2014-01-01T00:00:00.000+0000' });
    expect(only(await importLines(anExport({}, {}, [early]))).histories).toMatchObject([
      { created: Date.UTC(2014, 0, 1) },
    ]);
  });

  it('knows a status that occurs in histories only', async () => {
    const { site } = await importLines(anExport({}, {}, [status({})]));
    expect(site.statuses).toEqual(expect.arrayContaining([expect.objectContaining({ id: '2', name: 'Working' })]));
    expect(site.notes).toEqual([expect.stringContaining("The status 'Working' (2) occurs in histories only")]);
  });

  it('believes a done status whose category says To Do', async () => {
    const closed = { id: '6', name: 'Closed', statusCategory: { key: 'new' } };
    const { site } = await importLines(anExport({}, { status: closed }));
    expect(site.statuses).toEqual([{ id: '6', name: 'Closed', categoryKey: 'new' }]);
  });

  it('keeps a sprint without dates, and the name of one that was removed', async () => {
    const sprints = [{ id: 4, name: 'Sprint 4', state: 'closed' }];
    const left = { field: 'Sprint', fieldtype: 'custom', from: '3', fromString: 'Sprint 3', to: '4' };
    const { site } = await importLines(anExport({}, { customfield_777: sprints }, [anExportedHistory(left)]));
    expect(site.sprints).toMatchObject([{ id: 4, startDate: null, endDate: null, completeDate: null }]);
    expect(site.issues[0]?.histories[0]?.items).toMatchObject([{ fieldId: FIELD_IDS.sprint, from: '3' }]);
  });

  it.each([['5'], [-3], [null], ['five']])('does not stop at the estimate %j', async (estimate) => {
    const { site, problems } = await importLines(
      anExport({ id: '1', key: 'AB-1', names: { customfield_1: 'Story Points' } }, { customfield_1: estimate }),
    );
    expect(problems).toEqual([]);
    expect(site.issues[0]?.points).toBe(typeof estimate === 'number' ? estimate : null);
  });

  it('keeps one identity through a move between projects', async () => {
    const move = anExportedHistory({}, { items: [{ field: 'Key', fromString: 'CD-9', toString: 'AB-1' }] });
    const issue = only(await importLines(anExport({}, {}, [move])));
    expect([issue.id, issue.key, issue.histories[0]?.items[0]?.fromString]).toEqual(['10', 'AB-1', 'CD-9']);
  });

  it('takes a history that was cut for what it is', async () => {
    const changelog = { startAt: 0, maxResults: 1, total: 90, histories: [status({})] };
    expect(only(await importLines(anExport({ changelog }))).histories).toHaveLength(1);
  });

  it('imports the rest of a file where one work item cannot be read', async () => {
    const { site, problems } = await importLines(
      anExport({ id: '1', key: 'AB-1' }),
      anExport({ id: '2', key: 'AB-2' }, { created: 'yesterday' }),
      anExport({ id: '3', key: 'AB-3' }),
    );
    expect(site.issues.map(({ key }) => key)).toEqual(['AB-1', 'AB-3']);
    expect(problems).toEqual([{ line: 2, message: expect.stringMatching(/^fields\.created: /) as string }]);
  });
});
