import fc from 'fast-check';

import { splitRecords } from '../../../src/adapters/kvs/page-split';

const bytesOf = (run: readonly string[]): number => JSON.stringify(run).length;
const tens = (count: number): string[] => Array.from({ length: count }, () => '0123456789');

describe('splitRecords', () => {
  it('leaves records together that fit', () => {
    expect(splitRecords(tens(5), bytesOf, { last: false, limit: 100 })).toEqual([tens(5)]);
  });

  it('halves a page in the middle of the order, so that both halves have room', () => {
    const runs = splitRecords(tens(10), bytesOf, { last: false, limit: 100 });
    expect(runs.map((run) => run.length)).toEqual([5, 5]);
  });

  it('keeps the left part nearly full at the end of the order, where more will come', () => {
    const runs = splitRecords(tens(10), bytesOf, { last: true, limit: 100 });
    expect(runs.map((run) => run.length)).toEqual([6, 4]);
  });

  it('gives a record over the limit a run of its own', () => {
    const runs = splitRecords(['a', 'x'.repeat(300), 'b'], bytesOf, { last: false, limit: 100 });
    expect(runs).toContainEqual(['x'.repeat(300)]);
    expect(runs.flat()).toEqual(['a', 'x'.repeat(300), 'b']);
  });

  it('loses and moves nothing, and keeps every run of several records under the limit', () => {
    const records = fc.array(fc.string({ maxLength: 60 }), { maxLength: 60 });
    fc.assert(
      fc.property(records, fc.boolean(), fc.integer({ min: 20, max: 200 }), (all, last, limit) => {
        const runs = splitRecords(all, bytesOf, { last, limit });
        expect(runs.flat()).toEqual(all);
        for (const run of runs) expect(run.length === 1 || bytesOf(run) <= limit || all.length < 2).toBe(true);
      }),
    );
  });
});
