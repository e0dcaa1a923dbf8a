import { timelineOf } from '../../../src/core/timeline/item-timeline';
import { statusCategories } from '../../../src/core/timeline/status-category';
import { aContract, anItem, aSite, instant, type WrittenHistory } from '../../support/facts';

const categoryOf = statusCategories(aContract().flow, aSite());
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function timeline(status: WrittenHistory, changed: { asOf?: string; startRule?: 'first' | 'last' } = {}) {
  const { asOf = '2026-03-31', startRule = 'first' } = changed;
  return timelineOf(anItem({ created: '2026-03-01', status }), { categoryOf, startRule, asOf: instant(asOf) });
}

const day = (iso: string) => instant(iso);

describe('timelineOf', () => {
  it('finds the start, the end and the time in progress of a plain item', () => {
    const plain = timeline(['todo', '2026-03-02 doing', '2026-03-04 review', '2026-03-05 done', '2026-03-20 closed']);
    expect(plain).toMatchObject({
      started: day('2026-03-02'),
      done: day('2026-03-05'),
      activeMs: 3 * DAY,
      reopened: [],
      returned: [],
      skippedInProgress: false,
    });
  });

  it('knows a status that began at as-of itself, for no time yet', () => {
    const { statusIntervals, started } = timeline(['todo', '2026-03-02 doing'], { asOf: '2026-03-02' });
    expect(started).toBe(day('2026-03-02'));
    expect(statusIntervals).toEqual([
      { statusId: 'todo', category: 'todo', from: day('2026-03-01'), to: day('2026-03-02') },
      { statusId: 'doing', category: 'in-progress', from: day('2026-03-02'), to: day('2026-03-02') },
    ]);
  });

  it('counts a status at creation as entered at creation', () => {
    expect(timeline(['doing']).started).toBe(day('2026-03-01'));
    expect(timeline(['done']).done).toBe(day('2026-03-01'));
  });

  it('keeps the first start when the item went back to to do, and counts the return', () => {
    const returned = timeline(['todo', '2026-03-02 doing', '2026-03-03 todo', '2026-03-05 doing', '2026-03-06 done']);
    expect(returned).toMatchObject({
      started: day('2026-03-02'),
      done: day('2026-03-06'),
      activeMs: 2 * DAY,
      returned: [day('2026-03-03')],
    });
  });

  it('counts active time from the last start under that rule', () => {
    const status = ['todo', '2026-03-02 doing', '2026-03-03 todo', '2026-03-05 doing', '2026-03-06 done'];
    expect(timeline(status, { startRule: 'last' })).toMatchObject({ started: day('2026-03-05'), activeMs: DAY });
  });

  it('is not done while reopened, and the gap counts', () => {
    const status = ['todo', '2026-03-02 doing', '2026-03-04 done', '2026-03-10 doing', '2026-03-12 done'];
    expect(timeline(status, { asOf: '2026-03-11' })).toMatchObject({
      done: null,
      activeMs: 3 * DAY,
      reopened: [day('2026-03-10')],
    });
    expect(timeline(status)).toMatchObject({
      started: day('2026-03-02'),
      done: day('2026-03-12'),
      activeMs: 4 * DAY,
      reopened: [day('2026-03-10')],
    });
  });

  it('marks what was done without being started', () => {
    expect(timeline(['todo', '2026-03-04 done'])).toMatchObject({
      started: null,
      done: day('2026-03-04'),
      activeMs: null,
      skippedInProgress: true,
    });
  });

  it('looks at nothing after as-of', () => {
    const status = ['todo', '2026-03-02 doing', '2026-03-05T06:00Z done'];
    expect(timeline(status, { asOf: '2026-03-05T05:00Z' })).toMatchObject({
      done: null,
      activeMs: 3 * DAY + 5 * HOUR,
      statusIntervals: [
        { statusId: 'todo', category: 'todo', from: day('2026-03-01'), to: day('2026-03-02') },
        { statusId: 'doing', category: 'in-progress', from: day('2026-03-02'), to: day('2026-03-05T05:00Z') },
      ],
    });
  });

  it('counts a reopening and a return from the very instant on, not a millisecond before', () => {
    const reopened = ['doing', '2026-03-04 done', '2026-03-10 doing'];
    expect(timeline(reopened, { asOf: '2026-03-09T23:59:59.999Z' }).reopened).toEqual([]);
    expect(timeline(reopened, { asOf: '2026-03-10' }).reopened).toEqual([day('2026-03-10')]);
    const returned = ['doing', '2026-03-10 todo'];
    expect(timeline(returned, { asOf: '2026-03-09T23:59:59.999Z' }).returned).toEqual([]);
    expect(timeline(returned, { asOf: '2026-03-10' }).returned).toEqual([day('2026-03-10')]);
  });

  it('has nothing to say before creation', () => {
    expect(timeline(['doing'], { asOf: '2026-02-01' })).toEqual({
      started: null,
      done: null,
      statusIntervals: [],
      activeMs: null,
      reopened: [],
      returned: [],
      skippedInProgress: false,
    });
  });

  it('goes through a status of unknown category without a start, an end or an error', () => {
    const strange = timeline(['???', '2026-03-02 doing', '2026-03-03 ???', '2026-03-04 done']);
    expect(strange).toMatchObject({
      started: day('2026-03-02'),
      done: day('2026-03-04'),
      activeMs: DAY,
      returned: [],
      reopened: [],
    });
    expect(timeline(['???', '2026-03-04 ???']).done).toBeNull();
  });
});
