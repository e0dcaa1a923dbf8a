import { pointsAt } from '../../../src/core/capacity/points';
import type { ItemFacts } from '../../../src/core/timeline/item-facts';
import { portfolioOf } from '../../../src/core/timeline/portfolio';
import { aContract, anItem, aSite, instant } from '../../support/facts';

/** The points of item 1 at an instant. */
function points(items: readonly ItemFacts[], at = '2026-02-10'): number | null {
  const portfolio = portfolioOf({ contract: aContract(), site: aSite(), items, tags: new Map() });
  const tracked = portfolio.items.find(({ facts }) => facts.id === '1');
  if (tracked === undefined) throw new Error('There is no item 1.');
  return pointsAt(tracked, instant(at), portfolio);
}

const subTask = (id: string, estimate: readonly string[], rest: Parameters<typeof anItem>[0] = {}) =>
  anItem({ id, type: ['subtask'], parent: ['1'], estimate, ...rest });

describe('pointsAt', () => {
  it('is the estimate of the time', () => {
    const item = anItem({ estimate: ['-', '2026-02-01 3', '2026-02-11 8'] });
    expect(points([item], '2026-01-31')).toBeNull();
    expect(points([item], '2026-02-10')).toBe(3);
    expect(points([item], '2026-02-11')).toBe(8);
  });

  it('does not add sub-tasks to an estimate of its own', () => {
    expect(points([anItem({ estimate: ['5'] }), subTask('2', ['3'])])).toBe(5);
  });

  it('takes zero for an estimate', () => {
    expect(points([anItem({ estimate: ['0'] }), subTask('2', ['3'])])).toBe(0);
  });

  it('credits the sub-tasks of an item without an estimate to it', () => {
    expect(points([anItem(), subTask('2', ['3']), subTask('3', ['-']), subTask('4', ['2'])])).toBe(5);
  });

  it('counts those that were its sub-tasks then, with what they were estimated at then', () => {
    const items = [
      anItem(),
      subTask('2', ['3', '2026-02-11 13']),
      subTask('3', ['2'], { parent: ['1', '2026-02-05 9'] }),
      subTask('4', ['1'], { created: '2026-02-20' }),
      subTask('5', ['1'], { type: ['story', '2026-02-15 subtask'] }),
      subTask('6', ['4'], { project: ['Q'] }),
    ];
    expect(points(items)).toBe(3);
  });

  it('counts a sub-task from the instant of its creation', () => {
    expect(points([anItem(), subTask('2', ['3'], { created: '2026-02-10' })], '2026-02-10')).toBe(3);
  });

  it('is null when nobody estimated anything', () => {
    expect(points([anItem(), subTask('2', ['-'])])).toBeNull();
  });

  it('takes a negative estimate for none', () => {
    expect(points([anItem({ estimate: ['-3'] })])).toBeNull();
  });
});
