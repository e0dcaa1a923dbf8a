import { anExport, anExportedHistory, importLines } from './export-lines';

describe('the vocabulary of an import', () => {
  it('lists statuses that only histories know, with a category from a present namesake or from the name', async () => {
    const change = (id: string, from: [string, string], to: [string, string]) =>
      anExportedHistory({ field: 'status', from: from[0], fromString: from[1], to: to[0], toString: to[1] }, { id });
    const { site } = await importLines(
      anExport({}, { status: { id: '7', name: 'Parked', statusCategory: { key: 'new' } } }, [
        change('1', ['2', 'Backlog'], ['3', 'Building']),
        change('2', ['3', 'Building'], ['4', 'Resolved']),
        change('3', ['4', 'Resolved'], ['5', 'parked']),
        change('4', ['5', 'parked'], ['7', 'Waiting']),
      ]),
    );
    expect(site.statuses.map(({ id, name, categoryKey }) => [id, name, categoryKey])).toEqual([
      ['7', 'Parked', 'new'],
      ['2', 'Backlog', 'new'],
      ['3', 'Building', 'indeterminate'],
      ['4', 'Resolved', 'done'],
      ['5', 'parked', 'new'],
    ]);
    expect(site.notes).toContain(
      "The status 'Building' (3) occurs in histories only; its category 'indeterminate' is inferred.",
    );
  });

  it('calls a status that was renamed by its last name', async () => {
    const change = (name: string, created: string) =>
      anExportedHistory(
        { field: 'status', from: '1', fromString: 'Open', to: '9', toString: name },
        { id: name, created },
      );
    const { site } = await importLines(
      anExport({}, {}, [change('Review', '2015-01-08T10:00:00.000Z'), change('Check', '2015-01-07T10:00:00.000Z')]),
    );
    expect(site.statuses.find(({ id }) => id === '9')?.name).toBe('Review');
  });

  it('infers the category of a present status that has none', async () => {
    const { site } = await importLines(
      anExport({}, { status: { id: '5', name: 'Done and dusted', statusCategory: { key: 'undefined' } } }),
    );
    expect(site.statuses).toEqual([{ id: '5', name: 'Done and dusted', categoryKey: 'done' }]);
  });

  it('places types in the hierarchy, those of histories by their name', async () => {
    const { site } = await importLines(
      anExport({}, { issuetype: { id: '3', name: 'Technical task', subtask: true } }, [
        anExportedHistory({ field: 'type', from: '1', fromString: 'Sub-task', to: '2', toString: 'EPIC' }),
      ]),
      anExport({ id: '11', key: 'AB-2' }, { issuetype: { id: '4', name: 'Initiative', hierarchyLevel: 2 } }),
      anExport({ id: '12', key: 'AB-3' }),
    );
    expect(site.issueTypes.map(({ name, hierarchyLevel, subtask }) => [name, hierarchyLevel, subtask])).toEqual([
      ['Bug', 0, false],
      ['EPIC', 1, false],
      ['Technical task', -1, true],
      ['Initiative', 2, false],
    ]);
  });

  it('names projects from the export, else from the last move into them, else by key', async () => {
    const moved = anExportedHistory({
      field: 'Project',
      from: '400',
      fromString: 'Old',
      to: '500',
      toString: 'Archive',
    });
    const { site } = await importLines(
      anExport({}, {}, [moved]),
      anExport({ id: '11', key: 'CD-1' }, { project: { id: '501', key: 'CD', name: 'Cards' } }),
      anExport({ id: '12', key: 'EF_2-1' }, { project: null }),
    );
    expect(site.projects.map(({ id, key, name }) => [id, key, name])).toEqual([
      ['500', 'AB', 'Archive'],
      ['501', 'CD', 'Cards'],
      ['EF_2', 'EF_2', 'EF_2'],
    ]);
  });

  it('lists versions, resolutions and priorities once, by id', async () => {
    const shared = {
      fixVersions: [{ id: '90', name: '1.0', released: true, releaseDate: '2015-01-31' }],
      versions: [{ id: '8', name: '0.9' }],
      resolution: { id: '2', name: 'Fixed' },
      priority: { id: '4', name: 'Minor' },
    };
    const { site } = await importLines(
      anExport({}, shared),
      anExport({ id: '11', key: 'AB-2' }, { ...shared, priority: { id: '1', name: 'Blocker' } }),
    );
    expect(site.versions).toEqual([
      { id: '8', name: '0.9', projectId: '500', released: false, releaseDate: null },
      { id: '90', name: '1.0', projectId: '500', released: true, releaseDate: '2015-01-31' },
    ]);
    expect(site.resolutions).toEqual([{ id: '2', name: 'Fixed' }]);
    expect(site.priorities.map(({ name }) => name)).toEqual(['Blocker', 'Minor']);
  });
});
