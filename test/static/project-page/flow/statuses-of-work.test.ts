import fc from 'fast-check';
import { statusesOfWork } from '../../../../static/src/project-page/flow/statuses-of-work';
import { aWipItem } from '../../../support/flow-detail';
import { aPace } from '../../../support/flow-parts';

const paces = [aPace({ statusId: '3', name: 'In Progress' }), aPace({ statusId: '4', name: 'In Review' })];

describe('the statuses that work in progress stands in', () => {
  it('come in the order of the flow, each with its work, oldest first', () => {
    const [young, old, reviewed] = [
      aWipItem({ itemId: '1', statusId: '3', ageDays: 2 }),
      aWipItem({ itemId: '2', statusId: '3', ageDays: 9 }),
      aWipItem({ itemId: '3', statusId: '4', ageDays: 5 }),
    ];

    expect(statusesOfWork({ wip: [young, old, reviewed], paces })).toEqual([
      { pace: paces[0], items: [old, young] },
      { pace: paces[1], items: [reviewed] },
    ]);
  });

  it('keep a status without work', () => {
    expect(statusesOfWork({ wip: [], paces }).map(({ items }) => items)).toEqual([[], []]);
  });

  it('end with what stands in none of them', () => {
    const back = aWipItem({ statusId: '1' });

    expect(statusesOfWork({ wip: [back], paces }).at(-1)).toEqual({
      pace: { statusId: '', name: 'Elsewhere', n: 0, p50: null, p85: null, p95: null },
      items: [back],
    });
  });

  it('hold every work item once', () => {
    const statusIds = fc.array(fc.constantFrom('1', '3', '4', '9'), { maxLength: 30 });
    fc.assert(
      fc.property(statusIds, (ids) => {
        const wip = ids.map((statusId, index) => aWipItem({ itemId: String(index), statusId, ageDays: index % 5 }));
        const held = statusesOfWork({ wip, paces }).flatMap(({ items }) => items.map(({ itemId }) => itemId));
        expect([...held].sort()).toEqual(wip.map(({ itemId }) => itemId).sort());
      }),
    );
  });
});
