import fc from 'fast-check';

import { changedInBulk } from '../../../src/core/quality/bulk-changes';
import { aContract, anItem, type WrittenItem } from '../../support/facts';
import { concernedBy, foundBy } from '../../support/quality-setting';

/** So many items that were done on a day. */
const doneOn = (day: string, count: number, written: WrittenItem = {}) =>
  Array.from({ length: count }, (_, i) => anItem({ id: `${day}#${i}`, status: ['doing', `${day} done`], ...written }));

describe('changedInBulk', () => {
  it('finds the items of a day on which twenty changed in a quiet project', () => {
    expect(foundBy(changedInBulk, doneOn('2026-03-02', 19))).toEqual({ concerned: [], of: 19 });
    const found = foundBy(changedInBulk, [...doneOn('2026-03-02', 20), ...doneOn('2026-03-04', 3)]);
    expect(found.of).toBe(23);
    expect(found.concerned).toHaveLength(20);
    expect(found.concerned[0]).toEqual({ itemId: '2026-03-02#0', value: null, part: '2026-03-02' });
  });

  it('finds nothing unusual in five times the median day only when it is less', () => {
    // The window of 5 days from 7 to 11 March: four days with 6, 6, 6 and 6 changes, so that the median is 6.
    const contract = aContract({ flow: { windowDays: 5 } });
    const usual = ['07', '08', '09', '10'].flatMap((day) => doneOn(`2026-03-${day}`, 6));
    const on11 = (count: number) => foundBy(changedInBulk, [...usual, ...doneOn('2026-03-11', count)], { contract });
    expect(on11(29).concerned).toHaveLength(0);
    expect(on11(30).concerned).toHaveLength(30);
  });

  it('counts days without a change for the median', () => {
    // Two days of 20: over 28 days the median day has none.
    const items = [...doneOn('2026-03-02', 20), ...doneOn('2026-03-03', 20)];
    expect(foundBy(changedInBulk, items).concerned).toHaveLength(40);
  });

  it('counts each item once a day, and names each of its days', () => {
    const twice = Array.from({ length: 20 }, (_, i) =>
      anItem({
        id: String(i),
        status: ['todo', '2026-03-02T10:00Z doing', '2026-03-02T11:00Z done', '2026-03-04 doing'],
      }),
    );
    expect(concernedBy(changedInBulk, twice)[0]).toBe('0: 2026-03-02, 2026-03-04');
    const few = twice.slice(0, 19);
    expect(concernedBy(changedInBulk, few)).toEqual([]);
  });

  it.each<[string, WrittenItem]>([
    ['a creation', { created: '2026-03-02', status: ['doing'] }],
    ['a change before the window', { status: ['todo', '2026-02-11T23:59:59.999Z doing'] }],
    ['a change after as-of', { status: ['todo', '2026-03-11T12:00:00.001Z doing'] }],
    ['an epic', { type: ['epic'], status: ['todo', '2026-03-02 doing'] }],
    ['a change of something else', { assignee: ['ann', '2026-03-02 bob'] }],
  ])('leaves out %s', (_, written) => {
    const items = Array.from({ length: 30 }, (__, i) => anItem({ id: String(i), ...written }));
    expect(foundBy(changedInBulk, items)).toEqual({ concerned: [], of: 0 });
  });

  it('takes the first instant of the window and as-of for parts of it', () => {
    const first = doneOn('2026-02-12', 20);
    const last = doneOn('2026-03-11T12:00Z', 20);
    expect(foundBy(changedInBulk, [...first, ...last]).concerned).toHaveLength(40);
  });

  it('takes the days of the zone', () => {
    const contract = aContract({ timeZone: 'Europe/Berlin', flow: { windowDays: 28 } });
    const items = [...doneOn('2026-03-02T23:30Z', 10), ...doneOn('2026-03-03T12:00Z', 10)];
    expect(foundBy(changedInBulk, items).concerned).toHaveLength(0);
    expect(concernedBy(changedInBulk, items, { contract })).toHaveLength(20);
  });

  it('never concerns more items than moved', () => {
    const counts = fc.array(fc.nat(40), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(counts, (all) => {
        const found = foundBy(
          changedInBulk,
          all.flatMap((count, i) => doneOn(`2026-03-0${i + 1}`, count)),
        );
        expect(found.of).toBe(all.reduce((sum, count) => sum + count, 0));
        expect(found.concerned.length).toBe(all.filter((count) => count >= 20).reduce((sum, count) => sum + count, 0));
      }),
      { numRuns: 20 },
    );
  });
});
