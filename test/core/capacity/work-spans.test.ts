import { workOn } from '../../../src/core/capacity/work-spans';
import type { ItemFacts } from '../../../src/core/timeline/item-facts';
import { aContract, anItem, type WrittenItem } from '../../support/facts';
import { aWorklog, portfolioWith, rangeOf } from '../../support/effort-setting';

const MINUTE = 60_000;
const write = (at: number) => new Date(at).toISOString().slice(5, 16).replace('T', ' ');

/** Who worked when on the first item, as `who: from/to`, up to as-of in minutes. */
function work(items: readonly ItemFacts[], range = rangeOf(), contract = aContract()): string[] {
  const portfolio = portfolioWith(items, contract);
  const [item] = portfolio.items;
  if (item === undefined) throw new Error('No item.');
  return workOn(item, portfolio, range).flatMap(({ person, spans }) =>
    spans.map(({ from, to }) => {
      expect([from % MINUTE, to % MINUTE]).toEqual([0, 0]);
      return `${person ?? 'nobody'}: ${write(from)}/${write(to)}`;
    }),
  );
}

const doing = { status: ['todo', '2026-01-06T09:00Z doing', '2026-01-08T17:00Z done'], assignee: ['ann'] };
const subTask: WrittenItem = { id: '2', type: ['subtask'], parent: ['1'] };

describe('the work on an item', () => {
  it.each<[string, WrittenItem, readonly string[]]>([
    ['is from the start to done', doing, ['ann: 01-06 09:00/01-08 17:00']],
    ['is that of nobody while nobody is assigned', { ...doing, assignee: ['-'] }, ['nobody: 01-06 09:00/01-08 17:00']],
    [
      'changes hands',
      { ...doing, assignee: ['-', '2026-01-06T12:00Z ann', '2026-01-07 bob', '2026-01-08 ann'] },
      [
        'nobody: 01-06 09:00/01-06 12:00',
        'ann: 01-06 12:00/01-07 00:00',
        'ann: 01-08 00:00/01-08 17:00',
        'bob: 01-07 00:00/01-08 00:00',
      ],
    ],
    [
      'rests in to do, and in a status of unknown category',
      {
        ...doing,
        status: [
          'doing',
          '2026-01-06 todo',
          '2026-01-07 review',
          '2026-01-08 ???',
          '2026-01-09 doing',
          '2026-01-10 done',
        ],
      },
      ['ann: 01-05 00:00/01-06 00:00', 'ann: 01-07 00:00/01-08 00:00', 'ann: 01-09 00:00/01-10 00:00'],
    ],
    ['goes on to as-of', { status: ['todo', '2026-01-06 doing'], assignee: ['ann'] }, ['ann: 01-06 00:00/01-26 00:00']],
    [
      'begins with the range',
      { created: '2026-01-01', status: ['doing', '2026-01-06 done'], assignee: ['ann'] },
      ['ann: 01-05 00:00/01-06 00:00'],
    ],
    [
      'counts only in the projects of the contract',
      { ...doing, project: ['Q', '2026-01-07 P', '2026-01-08 Q'] },
      ['ann: 01-07 00:00/01-08 00:00'],
    ],
    [
      'counts only while it is no epic',
      { ...doing, type: ['epic', '2026-01-07 story'] },
      ['ann: 01-07 00:00/01-08 17:00'],
    ],
    [
      'counts not while it is a sub-task',
      { ...doing, type: ['subtask', '2026-01-07 story'] },
      ['ann: 01-07 00:00/01-08 17:00'],
    ],
    ['counts not while its type is unknown', { ...doing, type: ['gone'] }, []],
    ['is none before it is begun', { assignee: ['ann'] }, []],
  ])('%s', (_, written, expected) => {
    expect(work([anItem(written)])).toEqual(expected);
  });

  const range = rangeOf('2026-01-05', '2026-04-01');
  const forgotten: WrittenItem = { status: ['todo', '2026-01-06T09:00Z doing'], assignee: ['ann'] };

  it('ends thirty days after the day of the last change', () => {
    expect(work([anItem(forgotten)], range)).toEqual(['ann: 01-06 09:00/02-06 00:00']);
  });

  it('ends at midnight of the zone', () => {
    const inNewYork = { ...aContract(), timeZone: 'America/New_York' };
    expect(work([anItem(forgotten)], range, inNewYork)).toEqual(['ann: 01-06 09:00/02-06 05:00']);
  });

  it.each<[string, WrittenItem]>([
    ['its type', { type: ['story', '2026-02-20T10:00Z bug'] }],
    ['its project', { project: ['P', '2026-02-20T10:00Z P'] }],
    ['its parent', { parent: ['-', '2026-02-20T10:00Z 9'] }],
    ['its status', { status: ['todo', '2026-01-06T09:00Z doing', '2026-02-20T10:00Z review'] }],
    ['its assignee', { assignee: ['ann', '2026-02-20T10:00Z ann'] }],
    ['its sprint', { sprints: ['-', '2026-02-20T10:00Z s1'] }],
    ['its estimate', { estimate: ['-', '2026-02-20T10:00Z 3'] }],
    ['its resolution', { resolution: ['-', '2026-02-20T10:00Z fixed'] }],
    ['its versions', { fixVersions: ['-', '2026-02-20T10:00Z v1'] }],
    ['the versions it affects', { affectsVersions: ['-', '2026-02-20T10:00Z v1'] }],
    ['its flag', { flagged: ['-', '2026-02-20T10:00Z flagged'] }],
    ['its labels', { labels: ['-', '2026-02-20T10:00Z x'] }],
    ['its priority', { priority: ['-', '2026-02-20T10:00Z p1'] }],
    ['its links', { links: ['-', '2026-02-20T10:00Z P-9'] }],
    ['time logged on it', { worklogs: [aWorklog('2026-02-10', 1, '2026-02-20T10:00Z')] }],
  ])('goes on from the day of a change of %s', (_, written) => {
    expect(work([anItem({ ...forgotten, ...written })], range)).toEqual([
      'ann: 01-06 09:00/02-06 00:00',
      'ann: 02-20 00:00/03-23 00:00',
    ]);
  });

  it('goes on without a gap when it changes on the thirty-first day, but not one day later', () => {
    const changed = (on: string) =>
      work([anItem({ ...forgotten, labels: ['-', `${on} x`] })], rangeOf('2026-01-05', '2026-02-10'));
    expect(changed('2026-02-06T22:00Z')).toEqual(['ann: 01-06 09:00/02-10 00:00']);
    expect(changed('2026-02-07')).toEqual(['ann: 01-06 09:00/02-06 00:00', 'ann: 02-07 00:00/02-10 00:00']);
  });

  it('knows no change after as-of', () => {
    const written = { ...forgotten, labels: ['-', '2026-02-10T12:00Z x'] };
    expect(work([anItem(written)], rangeOf('2026-01-05', '2026-02-10T11:59Z'))).toEqual([
      'ann: 01-06 09:00/02-06 00:00',
    ]);
    expect(work([anItem(written)], rangeOf('2026-01-05', '2026-02-10T12:00Z'))).toEqual([
      'ann: 01-06 09:00/02-06 00:00',
      'ann: 02-10 00:00/02-10 12:00',
    ]);
  });
});

describe('the work on sub-tasks', () => {
  const story = anItem({ id: '1', assignee: ['ann'] });

  it.each<[string, ItemFacts, WrittenItem, readonly string[]]>([
    [
      'is work on their parent, also while that is to do',
      story,
      { ...doing, assignee: ['bob'] },
      ['bob: 01-06 09:00/01-08 17:00'],
    ],
    [
      'counts once for a person who has both',
      anItem({ id: '1', ...doing }),
      { status: ['todo', '2026-01-07 doing', '2026-01-09 done'], assignee: ['ann'] },
      ['ann: 01-06 09:00/01-09 00:00'],
    ],
    [
      'takes the parent from nobody',
      anItem({ id: '1', ...doing, assignee: ['-'] }),
      { status: ['todo', '2026-01-07 doing', '2026-01-08 done'], assignee: ['bob'] },
      ['nobody: 01-06 09:00/01-07 00:00', 'nobody: 01-08 00:00/01-08 17:00', 'bob: 01-07 00:00/01-08 00:00'],
    ],
    [
      "is nobody's where neither is assigned",
      story,
      { ...doing, assignee: ['-'] },
      ['nobody: 01-06 09:00/01-08 17:00'],
    ],
    [
      'counts while it has that parent',
      story,
      { ...doing, parent: ['-', '2026-01-07 1', '2026-01-08 9'] },
      ['ann: 01-07 00:00/01-08 00:00'],
    ],
    [
      'counts while it is a sub-task',
      story,
      { ...doing, type: ['story', '2026-01-07 subtask'] },
      ['ann: 01-07 00:00/01-08 17:00'],
    ],
    [
      'counts while it is in the projects',
      story,
      { ...doing, project: ['P', '2026-01-07 Q'] },
      ['ann: 01-06 09:00/01-07 00:00'],
    ],
    [
      'counts while the parent counts',
      anItem({ id: '1', type: ['story', '2026-01-07 epic'] }),
      doing,
      ['ann: 01-06 09:00/01-07 00:00'],
    ],
    [
      'counts while the parent is in the projects',
      anItem({ id: '1', project: ['P', '2026-01-07 Q'] }),
      doing,
      ['ann: 01-06 09:00/01-07 00:00'],
    ],
  ])('%s', (...[, parent, written, expected]) => {
    expect(work([parent, anItem({ ...subTask, ...written })])).toEqual(expected);
  });
});
