import { calendarPeriods } from '../../../src/core/capacity/period';
import { committedToSprint, countedItems, doneIn, inProgressAt } from '../../../src/core/capacity/period-items';
import type { Period } from '../../../src/core/capacity/split';
import type { TagLog } from '../../../src/core/classify/tag';
import type { ItemFacts } from '../../../src/core/timeline/item-facts';
import { portfolioOf } from '../../../src/core/timeline/portfolio';
import { aContract, anItem, aSite, aTag, aTagLog, instant } from '../../support/facts';

const everything = () => true;

function portfolio(items: readonly ItemFacts[], ...logs: readonly TagLog[]) {
  const tags = new Map(logs.map((log) => [log.itemId, log]));
  return portfolioOf({ contract: aContract(), site: aSite(), items, tags });
}

describe('committedToSprint', () => {
  it('weighs each item as it was at the start', () => {
    const item = anItem({ sprints: ['s1'], estimate: ['3', '2026-01-20 8'] });
    const log = aTagLog('1', aTag('roadmap'), aTag('technical-health', '2026-01-20'));
    const weighed = committedToSprint(portfolio([item], log), 's1', instant('2026-01-19'));
    expect(weighed).toEqual([{ itemId: '1', category: 'roadmap', points: 3 }]);
  });

  it('knows nothing of an item that was created later, even if Jira says it was born in the sprint', () => {
    const born = anItem({ created: '2026-01-20', sprints: ['s1'] });
    expect(committedToSprint(portfolio([born]), 's1', instant('2026-01-19'))).toEqual([]);
  });

  it('is empty for a sprint that nobody was in', () => {
    expect(committedToSprint(portfolio([anItem()]), 's1', instant('2026-01-19'))).toEqual([]);
  });
});

describe('inProgressAt', () => {
  const items = [
    anItem({ id: '1', status: ['todo', '2026-01-10 doing', '2026-01-20 done'] }),
    anItem({ id: '2', status: ['todo', '2026-01-10 doing', '2026-01-12 done', '2026-01-14 todo'] }),
    anItem({ id: '3', status: ['todo', '2026-01-16 doing'] }),
  ];

  it.each([
    ['before any start', '2026-01-09', []],
    ['at the start', '2026-01-10', ['1', '2']],
    ['while one is done', '2026-01-13', ['1']],
    ['once it was reopened', '2026-01-15', ['1', '2']],
    ['at the instant one is done', '2026-01-20', ['2', '3']],
  ])('%s', (...[, at, ids]) => {
    expect(inProgressAt(portfolio(items), instant(at), everything).map(({ itemId }) => itemId)).toEqual(ids);
  });

  it('takes those that belong, at that instant', () => {
    const asked: number[] = [];
    const belongs = ({ facts }: { facts: ItemFacts }, at: number) => {
      asked.push(at);
      return facts.id === '3';
    };
    const at = instant('2026-01-17');
    expect(inProgressAt(portfolio(items), at, belongs).map(({ itemId }) => itemId)).toEqual(['3']);
    expect(new Set(asked)).toEqual(new Set([at]));
  });
});

describe('doneIn', () => {
  const asOf = instant('2026-02-10');
  const { finished, current } = calendarPeriods('month', asOf, 'UTC');
  const january = finished[7];
  if (january === undefined) throw new Error('There is no January.');
  const idsIn = (period: Period, ...items: readonly ItemFacts[]) =>
    doneIn(portfolio(items), { period, asOf }, everything).map(({ itemId }) => itemId);
  const done = (id: string, at: string, ...then: readonly string[]) =>
    anItem({ id, created: '2025-12-01', status: ['todo', `${at} done`, ...then] });

  it('reaches from the first instant of a finished period to the last before the next', () => {
    const items = [
      done('1', '2025-12-31T23:59:59.999Z'),
      done('2', '2026-01-01'),
      done('3', '2026-01-31T23:59:59.999Z'),
      done('4', '2026-02-01'),
    ];
    expect(idsIn(january, ...items)).toEqual(['2', '3']);
  });

  it('reaches to as-of in a running period', () => {
    expect(idsIn(current, done('1', '2026-02-10'), done('2', '2026-02-10T00:00:00.001Z'))).toEqual(['1']);
  });

  it('counts in the period in which it was last done, as far as the period knew', () => {
    const again = done('1', '2026-01-10', '2026-01-20 doing', '2026-02-05 done');
    const closed = done('2', '2026-01-10', '2026-02-05 closed');
    expect(idsIn(january, again, closed)).toEqual(['2']);
    expect(idsIn(current, again, closed)).toEqual(['1']);
  });

  it('goes by the resolution that was known at the end of the period', () => {
    const item = anItem({
      created: '2025-12-01',
      status: ['todo', '2026-01-10 done'],
      resolution: ['-', '2026-01-10 fixed', '2026-02-05 wontdo'],
    });
    expect(idsIn(january, item)).toEqual(['1']);
  });

  it('weighs each item as it was when it was done', () => {
    const item = anItem({ status: ['todo', '2026-02-05 done'], estimate: ['3', '2026-02-01 5', '2026-02-06 8'] });
    const log = aTagLog('1', aTag('roadmap'), aTag('technical-health', '2026-02-05'), aTag('roadmap', '2026-02-06'));
    expect(doneIn(portfolio([item], log), { period: current, asOf }, everything)).toEqual([
      { itemId: '1', category: 'technical-health', points: 5 },
    ]);
  });
});

describe('countedItems', () => {
  it('are those that existed and counted', () => {
    const items = [
      anItem({ id: '1' }),
      anItem({ id: '2', created: '2026-03-01' }),
      anItem({ id: '3', type: ['epic'] }),
      anItem({ id: '4', project: ['Q', '2026-03-01 P'] }),
    ];
    expect(countedItems(portfolio(items), instant('2026-02-01')).map(({ facts }) => facts.id)).toEqual(['1']);
  });
});
