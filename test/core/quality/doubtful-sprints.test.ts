import { sprintWithoutDates, unknownSprint } from '../../../src/core/quality/doubtful-sprints';
import { anItem, aSite, aSprint } from '../../support/facts';
import { concernedBy, foundBy } from '../../support/quality-setting';

const future = { ...aSprint({ id: 'planned', start: null, end: null }), state: 'future' as const };
const closedWithoutEnd = { ...aSprint({ id: 'endless', end: null }), state: 'closed' as const };
const site = aSite({
  sprints: [
    aSprint({ id: 'good', complete: '2026-01-19' }),
    aSprint({ id: 'running', end: null }),
    aSprint({ id: 'dateless', start: null }),
    aSprint({ id: 'backwards', start: '2026-01-20', complete: '2026-01-19' }),
    aSprint({ id: 'nobody', start: null }),
    aSprint({ id: 'boardless', boardId: null }),
    closedWithoutEnd,
    future,
  ],
});
const inSprints = (id: string, ...sprints: readonly string[]) => anItem({ id, sprints });

describe('sprintWithoutDates', () => {
  it('counts the sprints that ran without saying when, of those that items were in', () => {
    const items = [
      inSprints('1', 'good'),
      inSprints('2', 'good+dateless'),
      inSprints('3', 'dateless', '2026-02-01 endless'),
      inSprints('4', 'backwards'),
      inSprints('5', 'planned'),
      inSprints('6', 'boardless'),
      inSprints('7', 'running'),
      inSprints('8', 'gone'),
      inSprints('9', '-'),
    ];
    expect(foundBy(sprintWithoutDates, items, { site })).toEqual({
      concerned: [
        { itemId: '2', value: null, part: 'Sprint dateless' },
        { itemId: '3', value: null, part: 'Sprint dateless, Sprint endless' },
        { itemId: '4', value: null, part: 'Sprint backwards' },
      ],
      of: 6,
      count: 3,
    });
  });

  it('looks at sprints that items were in until as-of, and at items that count', () => {
    const items = [
      inSprints('1', '-', '2026-03-12 dateless'),
      anItem({ id: '2', type: ['epic'], sprints: ['dateless'] }),
    ];
    expect(foundBy(sprintWithoutDates, items, { site })).toEqual({ concerned: [], of: 0, count: 0 });
    expect(foundBy(sprintWithoutDates, items, { site, asOf: '2026-03-12' })).toMatchObject({ of: 1, count: 1 });
  });
});

describe('unknownSprint', () => {
  it('finds items that are or were in a sprint that is gone, of those that were in any', () => {
    const items = [
      inSprints('1', 'good'),
      inSprints('2', 'gone+good', '2026-02-01 lost', '2026-02-02 gone'),
      inSprints('3', 'gone', '2026-02-01 -'),
      inSprints('4', '-', '2026-03-12 gone'),
      inSprints('5', '-'),
      inSprints('6', '-', '2026-02-01 good'),
    ];
    expect(foundBy(unknownSprint, items, { site }).of).toBe(4);
    expect(concernedBy(unknownSprint, items, { site })).toEqual(['2: sprint gone, lost', '3: sprint gone']);
  });
});
