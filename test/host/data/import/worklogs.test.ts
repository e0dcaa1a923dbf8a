import { anExport, importLines, only } from './export-lines';

const aWorklog = (overrides: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  id: '7',
  author: { accountId: 'u1', displayName: 'Una Worker' },
  started: '2015-01-06T09:00:00.000-0500',
  created: '2015-01-06T15:00:00.000+0000',
  timeSpentSeconds: 5400,
  ...overrides,
});

const imported = (worklog: unknown) => importLines(anExport({}, { worklog }));

describe('the logged time of an import', () => {
  it('keeps who worked when and for how long', async () => {
    const issue = only(await imported({ total: 1, worklogs: [aWorklog()] }));
    expect(issue.worklogs).toEqual([
      {
        ...{ id: '7', author: 'u1', seconds: 5400 },
        ...{ started: Date.UTC(2015, 0, 6, 14), created: Date.UTC(2015, 0, 6, 15) },
      },
    ]);
  });

  it('makes its authors people of the site', async () => {
    const { site } = await imported({ worklogs: [aWorklog()] });
    expect(site.users).toEqual(expect.arrayContaining([expect.objectContaining({ displayName: 'Una Worker' })]));
  });

  it('was logged when it was done, where the export does not say', async () => {
    const issue = only(await imported({ worklogs: [aWorklog({ created: undefined, author: null })] }));
    expect(issue.worklogs).toMatchObject([{ author: null, created: Date.UTC(2015, 0, 6, 14) }]);
  });

  it.each([
    ['text for a field', 'none'],
    ['nothing', null],
    ['no list', { total: 3 }],
    ['an entry without a time', { worklogs: [aWorklog({ started: undefined })] }],
    ['an entry with a time that has no offset', { worklogs: [aWorklog({ started: '2015-01-06T09:00:00' })] }],
    ['an entry of no seconds', { worklogs: [aWorklog({ timeSpentSeconds: 0 })] }],
    ['an entry of negative seconds', { worklogs: [aWorklog({ timeSpentSeconds: -60 })] }],
    ['an entry of seconds as text', { worklogs: [aWorklog({ timeSpentSeconds: '60' })] }],
  ])('is empty, and the work item imported, with %s', async (_, worklog) => {
    expect(only(await imported(worklog)).worklogs).toEqual([]);
  });

  it('leaves out single entries that cannot be read', async () => {
    const worklogs = [null, aWorklog({ id: '1' }), 'x', aWorklog({ id: '2', started: 5 }), aWorklog({ id: '3' })];
    expect(only(await imported({ worklogs })).worklogs.map(({ id }) => id)).toEqual(['1', '3']);
  });
});
