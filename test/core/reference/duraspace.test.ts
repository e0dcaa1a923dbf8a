import { inclusiveDays } from '../../../src/core/time/calendar';
import { isInProgress } from '../../../src/core/timeline/category-runs';
import type { ItemFacts } from '../../../src/core/timeline/item-facts';
import { timelineOf } from '../../../src/core/timeline/item-timeline';
import { statusCategories } from '../../../src/core/timeline/status-category';
import { describeDuraspace, duraspace, referenceRows, type ReferenceRow } from '../../support/duraspace';
import { aContract, instant } from '../../support/facts';

/**
 * Items that may differ, each with its reason. There is none: the one status that was renamed ("Received" became
 * "In Review", id 10000) would make DS-693 differ for a reader who goes by the name, and this project goes by the id.
 */
const EXPLAINED: readonly string[] = [];

const AS_OF = instant('2015-04-01');

describeDuraspace('the timeline of 2,055 real items', () => {
  const expected = referenceRows();
  const { items, site } = duraspace();
  const categoryOf = statusCategories(aContract().flow, site);

  function rowOf(item: ItemFacts): Omit<ReferenceRow, 'type'> {
    const timeline = timelineOf(item, { categoryOf, startRule: 'first', asOf: AS_OF });
    const { started, done } = timeline;
    const printed = (at: number | null) => (at === null ? '' : new Date(at).toISOString());
    const days = (from: number | null, to: number | null) =>
      from === null || to === null ? '' : String(inclusiveDays(from, to, 'UTC'));
    return {
      started: printed(started),
      stopped: printed(done),
      cycleTime: days(started, done),
      age: isInProgress(timeline) ? days(started, AS_OF) : '',
    };
  }
  const computed = new Map(items.map((item) => [item.key, rowOf(item)]));

  it('covers every row of the reference', () => {
    expect(computed.size).toBe(2055);
    expect([...computed.keys()].sort()).toEqual([...expected.keys()].sort());
  });

  it('has the started, stopped, cycle time and age of the reference on every item but the explained ones', () => {
    const differing = [...expected].flatMap(([key, { started, stopped, cycleTime, age }]) => {
      const reference = { started, stopped, cycleTime, age };
      const own = computed.get(key);
      return JSON.stringify(own) === JSON.stringify(reference) ? [] : [key];
    });
    expect(differing).toEqual(EXPLAINED);
  });

  it('compares enough of each to mean something', () => {
    const filled = (field: keyof ReferenceRow) => [...expected.values()].filter((row) => row[field] !== '').length;
    expect([filled('started'), filled('stopped'), filled('cycleTime'), filled('age')]).toEqual([497, 1509, 460, 37]);
  });

  it('starts the item of the renamed status by the id of that status', () => {
    expect(categoryOf('10000')).toBe('in-progress');
    expect(computed.get('DS-693')).toEqual({
      started: '2010-10-10T20:37:33.305Z',
      stopped: '2010-10-10T20:42:13.492Z',
      cycleTime: '1',
      age: '',
    });
  });
});
