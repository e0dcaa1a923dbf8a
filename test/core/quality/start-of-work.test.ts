import { doneBeforeStarted, lowCoverage, neverStarted } from '../../../src/core/quality/start-of-work';
import { anItem } from '../../support/facts';
import { aged, taking } from '../../support/flow-setting';
import { concernedBy, foundBy } from '../../support/quality-setting';

const skipped = (id: string) => anItem({ id, status: ['todo', '2026-03-05 done'] });

describe('doneBeforeStarted', () => {
  it('finds work that was done first and in progress afterwards, finished or not', () => {
    const items = [
      anItem({ id: '1', status: ['todo', '2026-03-01 done', '2026-03-02 doing', '2026-03-05 done'] }),
      anItem({ id: '2', status: ['todo', '2026-03-01 done', '2026-03-02 doing'] }),
      anItem({ id: '3', status: ['todo', '2026-03-01 doing', '2026-03-02 done', '2026-03-03 doing'] }),
      taking(3, '4'),
      skipped('5'),
      anItem({ id: '6' }),
    ];
    expect(foundBy(doneBeforeStarted, items)).toEqual({
      concerned: [
        { itemId: '1', value: null, part: null },
        { itemId: '2', value: null, part: null },
      ],
      of: 4,
    });
  });

  it('does not look beyond as-of', () => {
    const later = anItem({ status: ['todo', '2026-03-01 done', '2026-03-20 doing', '2026-03-21 done'] });
    expect(foundBy(doneBeforeStarted, [later])).toEqual({ concerned: [], of: 0 });
    expect(concernedBy(doneBeforeStarted, [later], { asOf: '2026-03-20' })).toEqual(['1']);
  });
});

describe('neverStarted', () => {
  it('finds what was done in the window without being in progress', () => {
    expect(foundBy(neverStarted, [skipped('1'), taking(2, '2'), aged(3, '3')])).toEqual({
      concerned: [{ itemId: '1', value: null, part: null }],
      of: 2,
    });
  });
});

describe('lowCoverage', () => {
  const finished = (started: number, never: number) => [
    ...Array.from({ length: started }, (_, i) => taking(2, `s${i}`)),
    ...Array.from({ length: never }, (_, i) => skipped(`n${i}`)),
  ];

  it.each([
    ['85 % exactly is enough', 17, 3, 0],
    ['just under is not', 16, 3, 3],
    ['all of them started', 4, 0, 0],
    ['none of them started', 0, 2, 2],
    ['nothing finished', 0, 0, 0],
  ])('%s', (...[, started, never, concerned]) => {
    const found = foundBy(lowCoverage, finished(started, never));
    expect([found.concerned.length, found.of]).toEqual([concerned, started + never]);
  });

  it('names the items that were never started', () => {
    expect(concernedBy(lowCoverage, finished(1, 1))).toEqual(['n0']);
  });
});
