import { doneWithOpenSubTasks, resolvedButNotDone, unknownStatus } from '../../../src/core/quality/doubtful-status';
import { aContract, anItem, type WrittenItem } from '../../support/facts';
import { concernedBy, foundBy } from '../../support/quality-setting';

describe('doneWithOpenSubTasks', () => {
  const parent = anItem({ id: '1', status: ['done'] });
  const found = (...children: WrittenItem[]) =>
    foundBy(doneWithOpenSubTasks, [
      parent,
      anItem({ id: '2', status: ['done'] }),
      anItem({ id: '3', status: ['doing'] }),
      ...children.map((child, i) => anItem({ id: String(i + 10), type: ['subtask'], parent: ['1'], ...child })),
    ]);

  it('finds done items by the number of their sub-tasks that are not', () => {
    expect(found({}, { status: ['doing'] }, { status: ['done'] })).toEqual({
      concerned: [{ itemId: '1', value: 2, part: null }],
      of: 2,
    });
  });

  it.each<[string, WrittenItem]>([
    ['a sub-task that is done', { status: ['todo', '2026-03-11T12:00Z done'] }],
    ['a sub-task in a status that nobody knows', { status: ['lost'] }],
    ['a sub-task created later', { created: '2026-03-12' }],
    ['a sub-task of something else by now', { parent: ['1', '2026-02-01 3'] }],
    ['a sub-task that becomes one later', { parent: ['3', '2026-03-12 1'] }],
    ['an open sub-task of an open item', { parent: ['3'] }],
    ['a child that is no sub-task', { type: ['story'] }],
  ])('leaves alone %s', (_, child) => {
    expect(found(child).concerned).toEqual([]);
  });

  it('looks at what is done at as-of', () => {
    const items = [
      anItem({ id: '1', status: ['doing', '2026-03-12 done'] }),
      anItem({ id: '2', type: ['subtask'], parent: ['1'] }),
    ];
    expect(foundBy(doneWithOpenSubTasks, items)).toEqual({ concerned: [], of: 0 });
    expect(concernedBy(doneWithOpenSubTasks, items, { asOf: '2026-03-12' })).toEqual(['1']);
  });
});

describe('resolvedButNotDone', () => {
  it('finds open items with a resolution, and names it', () => {
    const items = [
      anItem({ id: '1', status: ['todo'], resolution: ['fixed'] }),
      anItem({ id: '2', status: ['doing'], resolution: ['-', '2026-02-01 wontdo'] }),
      anItem({ id: '3', status: ['doing'], resolution: ['99'] }),
      anItem({ id: '4', status: ['doing'] }),
      anItem({ id: '5', status: ['done'], resolution: ['fixed'] }),
      anItem({ id: '6', status: ['lost'], resolution: ['fixed'] }),
      anItem({ id: '7', status: ['doing'], resolution: ['-', '2026-03-12 fixed'] }),
      anItem({ id: '8', status: ['doing'], resolution: ['fixed', '2026-03-01 -'] }),
    ];
    expect(foundBy(resolvedButNotDone, items).of).toBe(6);
    expect(concernedBy(resolvedButNotDone, items)).toEqual(['1: Fixed', "2: Won't Do", '3: 99']);
  });
});

describe('unknownStatus', () => {
  const items = [
    anItem({ id: '1', status: ['todo', '2026-02-01 77'] }),
    anItem({ id: '2', status: ['77', '2026-02-01 88', '2026-02-02 77', '2026-02-03 doing'] }),
    anItem({ id: '3', status: ['todo', '2026-03-12 77'] }),
    anItem({ id: '4', status: ['todo', '2026-02-01 doing'] }),
    anItem({ id: '5', status: ['77'], type: ['epic'] }),
  ];

  it('finds items that stand or stood in a status of unknown category', () => {
    expect(foundBy(unknownStatus, items).of).toBe(4);
    expect(concernedBy(unknownStatus, items)).toEqual(['1: stands in status 77', '2: stood in status 77, 88']);
  });

  it('knows a deleted status that the contract gives a category', () => {
    const contract = aContract({ flow: { windowDays: 28, statusCategories: { '77': 'todo', '88': 'done' } } });
    expect(concernedBy(unknownStatus, items, { contract })).toEqual([]);
  });
});
