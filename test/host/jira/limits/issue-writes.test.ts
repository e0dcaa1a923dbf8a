import fc from 'fast-check';
import { IssueWrites } from '../../../../host/jira/limits/issue-writes';

function write(writes: IssueWrites, times: number, at: number): number[] {
  return Array.from({ length: times }, () => writes.take('10001', at));
}

describe('the limit of writes to one work item', () => {
  it('is 20 in two seconds', () => {
    const writes = new IssueWrites();
    expect(write(writes, 20, 0)).toEqual(Array(20).fill(0));
    expect(writes.take('10001', 500)).toBe(1500);
    expect(writes.take('10001', 1999)).toBe(1);
    expect(writes.take('10001', 2000)).toBe(0);
  });

  it('is also 100 in thirty seconds', () => {
    const writes = new IssueWrites();
    for (let second = 0; second < 10; second += 2) expect(write(writes, 20, second * 1000)).toEqual(Array(20).fill(0));
    expect(writes.take('10001', 10_000)).toBe(20_000);
    expect(writes.take('10001', 30_000)).toBe(0);
  });

  it('counts each work item for itself', () => {
    const writes = new IssueWrites();
    write(writes, 20, 0);
    expect(writes.take('10002', 0)).toBe(0);
  });

  it('does not count what it refuses', () => {
    const writes = new IssueWrites();
    write(writes, 500, 0);
    expect(writes.take('10001', 2000)).toBe(0);
  });

  it('never lets more than 20 pass in any two seconds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 200 }), (gaps) => {
        const writes = new IssueWrites();
        const accepted: number[] = [];
        let now = 0;
        for (const gap of gaps) {
          now += gap;
          if (writes.take('10001', now) === 0) accepted.push(now);
        }
        for (const from of accepted)
          expect(accepted.filter((at) => at >= from && at < from + 2000).length).toBeLessThanOrEqual(20);
      }),
    );
  });
});
