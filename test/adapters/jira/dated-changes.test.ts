import { changesOf, datedChanges, listHistory, sameIds } from '../../../src/adapters/jira/dated-changes';
import { readHistories } from '../../../src/adapters/jira/history-wire';
import { aHistory, anEdit } from '../../support/jira-wire';

const fields = { sprint: null, estimate: null, flagged: null };
const readAll = (...histories: readonly object[]) => datedChanges(readHistories(histories).histories, fields);
const read = (...histories: readonly object[]) => readAll(...histories).byField;

describe('datedChanges', () => {
  const first = aHistory('9', 1000, anEdit('status', { from: '1', to: '2' }));
  const second = aHistory('10', 1000, anEdit('status', { from: '2', to: '3' }), anEdit('summary'));

  it('orders by time, then by id as a number, and takes each entry once', () => {
    const changes = read(second, first, second);
    expect(changes.get('status')?.map(({ id }) => id)).toEqual(['9:0', '10:0']);
  });

  it('leaves out fields without a history', () => {
    expect(read(aHistory('1', 1000, anEdit('summary'), anEdit('duedate')))).toEqual(new Map());
  });
});

describe('changesOf', () => {
  it('gives the changes of one field with their ids', () => {
    const changes = read(
      aHistory('1', 1000, anEdit('assignee', { from: null, to: 'ann' }), anEdit('status', { from: '1', to: '2' })),
    );
    expect(changesOf(changes, 'assignee')).toEqual([{ id: '1:0', at: 1000, from: null, to: 'ann' }]);
    expect(changesOf(changes, 'status')).toEqual([{ id: '1:1', at: 1000, from: '1', to: '2' }]);
    expect(changesOf(changes, 'parent')).toEqual([]);
  });
});

describe('listHistory', () => {
  it('goes back from the present list', () => {
    const changes = read(
      aHistory('1', 1000, anEdit('Fix Version', { to: 'v1' })),
      aHistory('2', 2000, anEdit('Fix Version', { from: 'v1' }), anEdit('Fix Version', { to: 'v2' })),
    );
    expect(listHistory(changes, 'fixVersions', { created: 0, present: ['v2'] }).map(({ value }) => value)).toEqual([
      [],
      ['v1'],
      [],
      ['v2'],
    ]);
  });

  it('is the present list from creation on when nothing changed', () => {
    expect(listHistory(new Map(), 'fixVersions', { created: 5, present: ['v1'] })).toEqual([{ at: 5, value: ['v1'] }]);
  });

  it('survives an addition of something that is no longer there', () => {
    const changes = read(aHistory('1', 1000, anEdit('Fix Version', { to: 'merged away' })));
    expect(listHistory(changes, 'fixVersions', { created: 0, present: ['v2'] })).toEqual([{ at: 0, value: ['v2'] }]);
  });
});

describe('sameIds', () => {
  it.each([
    [['1', '2'], ['2', '1'], true],
    [['1'], ['1', '2'], false],
    [[], [], true],
    [['1'], ['2'], false],
  ])('%p and %p: %p', (a, b, same) => {
    expect(sameIds(a, b)).toBe(same);
  });
});
