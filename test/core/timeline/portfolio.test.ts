import { portfolioOf, standing, taggedAt } from '../../../src/core/timeline/portfolio';
import { aContract, anItem, aSite, aTag, aTagLog, instant } from '../../support/facts';

const items = [
  anItem({ id: '10', status: ['todo', '2026-02-01 doing'], sprints: ['-', '2026-02-01 s1', '2026-02-15 s1+s2'] }),
  anItem({ id: '9', type: ['subtask'], parent: ['10'] }),
  anItem({ id: '11', type: ['subtask'], parent: ['10', '2026-02-01 12', '2026-02-03 10'] }),
];
const log = aTagLog('10', aTag('roadmap'), aTag('technical-health', '2026-02-10'));
const portfolio = portfolioOf({ contract: aContract(), site: aSite(), items, tags: new Map([['10', log]]) });
const tracked = (id: string) => {
  const found = portfolio.items.find(({ facts }) => facts.id === id);
  if (found === undefined) throw new Error(`No item ${id}`);
  return found;
};

describe('portfolioOf', () => {
  it('holds every item once, in the order of their ids', () => {
    expect(portfolio.items.map(({ facts }) => facts.id)).toEqual(['9', '10', '11']);
  });

  it('knows whose parent an item is or was', () => {
    expect(tracked('10').children.map(({ id }) => id)).toEqual(['9', '11']);
    expect(tracked('9').children).toEqual([]);
  });

  it('knows which items are or were in a sprint', () => {
    expect(portfolio.bySprint.get('s1')?.map(({ facts }) => facts.id)).toEqual(['10']);
    expect(portfolio.bySprint.get('s2')).toHaveLength(1);
    expect(portfolio.bySprint.get('s3')).toBeUndefined();
  });
});

describe('an item of a portfolio', () => {
  it("stands at an instant by the contract's start rule", () => {
    expect(standing(tracked('10'), instant('2026-02-05'), portfolio)).toEqual({
      started: instant('2026-02-01'),
      done: null,
    });
  });

  it('has the tag of that instant, and none without a log', () => {
    expect(taggedAt(tracked('10'), instant('2026-02-09'))).toBe('roadmap');
    expect(taggedAt(tracked('10'), instant('2026-02-10'))).toBe('technical-health');
    expect(taggedAt(tracked('9'), instant('2026-02-10'))).toBe('untagged');
  });
});
