import { FIELD_IDS } from '../../../../host/jira/model';
import { anExport, anExportedHistory, importLines, only } from './export-lines';

const estimated = (from: string | null, to: string, created = '2015-01-06T10:00:00.000Z') =>
  anExportedHistory(
    { field: 'Story Points', fieldtype: 'custom', fromString: from, toString: to },
    { id: to, created },
  );

describe('the fields of an import', () => {
  it('finds story points as the numeric field that agrees with the last change of them', async () => {
    const issue = only(
      await importLines(
        anExport({}, { customfield_5: 8, customfield_10023: 3 }, [
          estimated('8', '3', '2015-01-08T10:00:00.000Z'),
          estimated(null, '8'),
        ]),
      ),
    );
    expect(issue.points).toBe(3);
    expect(issue.otherFields).toEqual({ customfield_5: 8 });
  });

  it('then reads them on items that never changed theirs', async () => {
    const { site } = await importLines(
      anExport({}, { customfield_10023: 3 }, [estimated(null, '3')]),
      anExport({ id: '11', key: 'AB-2' }, { customfield_10023: 13 }),
    );
    expect(site.issues.map(({ points }) => points)).toEqual([3, 13]);
  });

  it('follows the names of the fields where the export states them', async () => {
    const names = { customfield_7: 'Story point estimate' };
    expect(only(await importLines(anExport({ names }, { customfield_7: 5 }))).points).toBe(5);
  });

  it('has no estimate where nothing says which field it is', async () => {
    expect(only(await importLines(anExport({}, { customfield_7: 5 }))).points).toBeNull();
  });

  it('finds flags and ranks by what they look like', async () => {
    const issue = only(
      await importLines(
        anExport({}, { customfield_8: [{ id: '1', value: 'Impediment' }], customfield_9: '0|hzzzzx:' }),
      ),
    );
    expect(issue).toMatchObject({ flagged: true, rank: '0|hzzzzx:', otherFields: {} });
  });

  it('ranks items by id where the export has no rank', async () => {
    const { site } = await importLines(anExport({ id: '20', key: 'AB-2' }), anExport({ id: '9' }));
    const byRank = site.issues.toSorted((a, b) => (a.rank < b.rank ? -1 : 1));
    expect(byRank.map(({ key }) => key)).toEqual(['AB-1', 'AB-2']);
  });

  it('always offers the fields of the model', async () => {
    const { site } = await importLines();
    expect(site.fields.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.values(FIELD_IDS)));
  });
});
