import { begunIn, type BegunItem } from '../../../src/core/capacity/begun-items';
import type { Period } from '../../../src/core/capacity/split';
import { anItem, aTag, aTagLog, instant, type WrittenItem } from '../../support/facts';
import { portfolioWith } from '../../support/effort-setting';

const JANUARY: Period = {
  id: '2026-01',
  kind: 'month',
  name: 'January 2026',
  span: { from: instant('2026-01-01'), to: instant('2026-02-01') },
  over: false,
};
const everything = () => true;

/** How and when an item took from the budget of January, as of the 20th. */
function begun(written: WrittenItem, period = JANUARY, asOf = '2026-01-20'): string | null {
  const portfolio = portfolioWith([anItem({ created: '2025-12-01', ...written })]);
  const [item] = begunIn(portfolio, { period, asOf: instant(asOf) }, everything);
  return item === undefined ? null : `${item.beginning} ${new Date(item.at).toISOString().slice(5, 16)}`;
}

describe('begunIn', () => {
  it.each<[string, WrittenItem, string | null]>([
    ['begun in the period', { status: ['todo', '2026-01-07 doing'] }, 'begun 01-07T00:00'],
    ['begun and done in it', { status: ['todo', '2026-01-07 doing', '2026-01-09 done'] }, 'begun 01-07T00:00'],
    [
      'begun twice',
      { status: ['todo', '2026-01-07 doing', '2026-01-08 todo', '2026-01-09 doing'] },
      'begun 01-07T00:00',
    ],
    ['begun at as-of', { status: ['todo', '2026-01-20 doing'] }, 'begun 01-20T00:00'],
    ['begun a minute later', { status: ['todo', '2026-01-20T00:01Z doing'] }, null],
    ['carried over', { status: ['todo', '2025-12-20 doing'] }, 'carried over 01-01T00:00'],
    ['carried over and done', { status: ['todo', '2025-12-20 doing', '2026-01-07 done'] }, 'carried over 01-01T00:00'],
    ['carried over in to do', { status: ['doing', '2025-12-20 todo'] }, 'carried over 01-01T00:00'],
    ['begun at the first instant', { status: ['todo', '2026-01-01 doing'] }, 'carried over 01-01T00:00'],
    ['done at the first instant', { status: ['todo', '2025-12-20 doing', '2026-01-01 done'] }, null],
    ['done before', { status: ['todo', '2025-12-20 doing', '2025-12-24 done'] }, null],
    ['reopened in it', { status: ['doing', '2025-12-20 done', '2026-01-07 doing'] }, 'begun 01-07T00:00'],
    ['reopened to to do', { status: ['doing', '2025-12-20 done', '2026-01-07 todo'] }, 'begun 01-07T00:00'],
    ['reopened after as-of', { status: ['doing', '2025-12-20 done', '2026-01-25 doing'] }, null],
    ['done without a start', { status: ['todo', '2026-01-07 done'] }, 'done without being started 01-07T00:00'],
    ['done without a start before it', { status: ['todo', '2025-12-20 done'] }, null],
    ['done without a start at its first instant', { status: ['todo', '2026-01-01 done'] }, null],
    ['abandoned without a start', { status: ['todo', '2026-01-07 done'], resolution: ['wontdo'] }, null],
    [
      'abandoned after a start',
      { status: ['todo', '2026-01-07 doing', '2026-01-08 done'], resolution: ['wontdo'] },
      'begun 01-07T00:00',
    ],
    [
      'called abandoned after as-of',
      { status: ['todo', '2026-01-07 done'], resolution: ['-', '2026-01-21 wontdo'] },
      'done without being started 01-07T00:00',
    ],
    ['reopened without ever having been started', { status: ['done', '2026-01-07 todo'] }, null],
    ['in a status of unknown category', { status: ['todo', '2026-01-07 ???'] }, null],
    ['not begun', {}, null],
    ['a sub-task', { type: ['subtask'], status: ['todo', '2026-01-07 doing'] }, null],
    [
      'an epic that becomes a story after its start',
      { type: ['epic', '2026-01-08 story'], status: ['todo', '2026-01-07 doing'] },
      null,
    ],
    ['of another project', { project: ['Q'], status: ['todo', '2026-01-07 doing'] }, null],
  ])('%s', (_, written, expected) => {
    expect(begun(written)).toBe(expected);
  });

  it('looks at a period that is over up to its last instant', () => {
    const over = { ...JANUARY, over: true };
    expect(begun({ status: ['todo', '2026-01-31T23:59Z doing'] }, over, '2026-03-01')).toBe('begun 01-31T23:59');
    expect(begun({ status: ['todo', '2026-02-01 doing'] }, over, '2026-03-01')).toBeNull();
  });

  it('counts an item with its category and points of the instant, and only those that belong', () => {
    const items = [
      anItem({ id: '1', created: '2025-12-01', status: ['todo', '2026-01-07 doing'], estimate: ['3', '2026-01-08 8'] }),
      anItem({ id: '2', created: '2025-12-01', status: ['todo', '2026-01-07 doing'] }),
    ];
    const log = aTagLog('1', aTag('roadmap', '2025-12-01'), aTag('technical-health', '2026-01-08'));
    const expected: BegunItem = {
      itemId: '1',
      category: 'roadmap',
      points: 3,
      at: instant('2026-01-07'),
      beginning: 'begun',
    };
    const asked: [string, number][] = [];
    const found = begunIn(
      portfolioWith(items, undefined, [log]),
      { period: JANUARY, asOf: instant('2026-01-20') },
      (item, at) => {
        asked.push([item.facts.id, at]);
        return item.facts.id === '1';
      },
    );
    expect(found).toEqual([expected]);
    expect(asked).toEqual([
      ['1', instant('2026-01-07')],
      ['2', instant('2026-01-07')],
    ]);
  });
});
