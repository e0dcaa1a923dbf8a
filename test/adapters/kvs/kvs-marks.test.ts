import { KvsBoardIndex, KvsScoreMarks } from '../../../src/adapters/kvs/kvs-marks';
import { InMemoryKeyValue } from '../../support/in-memory-key-value';

describe('KvsScoreMarks', () => {
  it('marks one contract at a time', async () => {
    const marks = new KvsScoreMarks(new InMemoryKeyValue());
    expect(await marks.isSet('c1')).toBe(false);
    await marks.set('c1');
    expect(await marks.isSet('c1')).toBe(true);
    expect(await marks.isSet('c2')).toBe(false);
    await marks.clear('c1');
    expect(await marks.isSet('c1')).toBe(false);
  });
});

describe('KvsBoardIndex', () => {
  it('finds every contract that a board matters to', async () => {
    const boards = new KvsBoardIndex(new InMemoryKeyValue());
    await boards.add(['1', '2'], 'c1');
    await boards.add(['2', '22'], 'c2');
    expect(await boards.contractsOf('1')).toEqual(['c1']);
    expect(await boards.contractsOf('2')).toEqual(['c1', 'c2']);
    expect(await boards.contractsOf('3')).toEqual([]);
  });

  it('writes nothing that it knows', async () => {
    const kv = new InMemoryKeyValue();
    const boards = new KvsBoardIndex(kv);
    await boards.add(['1', '2'], 'c1');
    const { writes } = kv;
    await boards.add(['1', '2'], 'c1');
    expect(kv.writes).toBe(writes);
  });
});
