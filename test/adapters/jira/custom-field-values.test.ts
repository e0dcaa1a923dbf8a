import { estimateIn, isFlagged, sprintIdsIn } from '../../../src/adapters/jira/custom-field-values';

describe('sprintIdsIn', () => {
  it.each([
    ['the objects of Jira Cloud', [{ id: 8, name: 'Sprint 3' }, { id: '9' }], ['8', '9']],
    [
      'the texts of old exports',
      ['com.atlassian.greenhopper.service.sprint.Sprint@1f[id=8,rapidViewId=13,name=Sprint 3]'],
      ['8'],
    ],
    ['a text that names none', ['Sprint 3', 8, null, {}], []],
    ['no sprint', null, []],
    ['a field that does not exist', undefined, []],
    ['something else altogether', { odd: true }, []],
  ])('reads %s', (_, value, expected) => {
    expect(sprintIdsIn(value)).toEqual(expected);
  });
});

describe('estimateIn', () => {
  it.each([
    [3, 3],
    ['2.5', 2.5],
    [0, 0],
    [null, null],
    [undefined, null],
    ['', null],
    [' ', null],
    [' 8 ', 8],
    [-1, Number.NaN],
    ['-1', Number.NaN],
    [Number.POSITIVE_INFINITY, Number.NaN],
    [true, Number.NaN],
    ['large', Number.NaN],
    [{}, Number.NaN],
  ])('reads %p as %p', (value, expected) => {
    expect(estimateIn(value)).toBe(expected);
  });
});

describe('isFlagged', () => {
  it.each([
    [[{ id: '10019', value: 'Impediment' }], true],
    [[], false],
    [null, false],
    [undefined, false],
  ])('reads %p as %p', (value, expected) => {
    expect(isFlagged(value)).toBe(expected);
  });
});
