import { RecentWrites } from '../../../../host/platform/kvs/recent-writes';

const bytes = (text: string) => Buffer.from(text);

describe('RecentWrites', () => {
  it('remembers nothing without a lag', () => {
    const recent = new RecentWrites(0);
    recent.add('a', bytes('1'));
    expect(recent.stale().size).toBe(0);
  });

  it('shows what each key held before the oldest remembered write', () => {
    const recent = new RecentWrites(3);
    recent.add('a', null);
    recent.add('a', bytes('1'));
    recent.add('b', bytes('2'));
    expect([...recent.stale()]).toEqual([
      ['a', null],
      ['b', bytes('2')],
    ]);
  });

  it('forgets the oldest write beyond the lag', () => {
    const recent = new RecentWrites(2);
    recent.add('a', null);
    recent.add('a', bytes('1'));
    recent.add('b', null);
    expect(recent.stale().get('a')).toEqual(bytes('1'));
  });
});
