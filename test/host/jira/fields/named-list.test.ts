import { listItems } from '../../../../host/jira/fields/named-list';

const FIELD = { id: 'components', name: 'Component' };
const [a, b, c] = [
  { id: '1', name: 'A' },
  { id: '2', name: 'B' },
  { id: '3', name: 'C' },
];

describe('the history of a list', () => {
  it('has what went before what came, an item for each', () => {
    expect(listItems(FIELD, [a, b], [b, c]).map(({ fromString, toString: to }) => [fromString, to])).toEqual([
      ['A', null],
      [null, 'C'],
    ]);
  });

  it('is silent about order and about what stayed', () => {
    expect(listItems(FIELD, [a, b], [b, a])).toEqual([]);
    expect(listItems(FIELD, [], [])).toEqual([]);
  });

  it('goes by id: a new name is no change', () => {
    expect(listItems(FIELD, [a], [{ id: '1', name: 'Renamed' }])).toEqual([]);
  });
});
