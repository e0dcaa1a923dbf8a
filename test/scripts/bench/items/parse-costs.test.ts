import { parsedItems, parseTimes } from '../../../../scripts/bench/items/parse-costs';
import { storedFacts } from '../../../../scripts/bench/items/stored-bytes';
import { aSite } from '../../../support/facts';
import { aRawItem } from '../../../support/raw-item';

const done = aRawItem({
  moves: [
    ['2026-01-06T23:00:00.000+0000', '3'],
    ['2026-01-08T01:00:00.000+0000', '5'],
  ],
});
const base = {
  ...{ name: 'two', lines: [done, aRawItem({ id: '10002' })], asOf: 0 },
  fields: { sprint: null, estimate: null, flagged: null },
  site: aSite({
    statuses: [
      { id: '3', name: 'Doing', category: 'in-progress' },
      { id: '5', name: 'Done', category: 'done' },
    ],
  }),
};

describe('the items of a benchmark', () => {
  it('are as many as asked for, no two the same', () => {
    const items = parsedItems(base, 601);
    expect(new Set(items.map(({ id }) => id)).size).toBe(601);
    expect(new Set(items.map(({ key }) => key)).size).toBe(601);
  });

  it('are the same again', () => {
    expect(parsedItems(base, 5)).toEqual(parsedItems(base, 5));
  });

  it('take pages of under 96 KiB in storage, and few bytes where they are alike', () => {
    const items = parsedItems(base, 20_000);
    const { bytes, pages } = storedFacts(items);
    expect(pages).toBeGreaterThan(1);
    expect(bytes / pages).toBeLessThanOrEqual(96 * 1024);
    // Two instants in every second item, and ids, keys and creations one after another.
    expect(bytes / items.length).toBeLessThan(30);
  });
});

describe('the times of parsing', () => {
  it('are of all lines, by both loops', () => {
    const { bytes, toFactsMs, minimalMs } = parseTimes(base, 600);
    expect(bytes).toBeGreaterThanOrEqual(300 * (done.length + aRawItem({ id: '10002' }).length));
    expect([toFactsMs, minimalMs].every((ms) => ms >= 0)).toBe(true);
  });

  it('are not compared with a loop that finds nothing', () => {
    expect(() => parseTimes({ ...base, site: aSite() }, 10)).toThrow('found nothing to count');
  });
});
