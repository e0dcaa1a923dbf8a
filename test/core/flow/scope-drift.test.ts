import { scopeDrift } from '../../../src/core/flow/scope-drift';
import { aContract, anItem, aSprint, instant } from '../../support/facts';
import { inS1, S1, sprintSetting } from '../../support/sprint-setting';

const inUnit = (unit: 'items' | 'points' | 'logged') => aContract({ flow: { windowDays: 28 }, capacity: { unit } });
const drift = (...told: Parameters<typeof sprintSetting>) => {
  const { portfolio, window } = sprintSetting(...told);
  return { gross: scopeDrift(portfolio, window), net: scopeDrift(portfolio, window, 'net') };
};

/** Committed: 4 items of 3, 5, 2 and 2 points. One removed, two added of 1 and 3, one re-estimated from 5 to 8. */
const ITEMS = [
  inS1('1', { estimate: ['3'] }),
  inS1('2', { estimate: ['5', '2026-01-08 8'] }),
  inS1('3', { estimate: ['2'], sprints: ['s1', '2026-01-12 -'] }),
  inS1('4', { estimate: ['2'] }),
  anItem({ id: '5', created: '2026-01-07', sprints: ['s1'], estimate: ['1'] }),
  inS1('6', { sprints: ['-', '2026-01-15 s1'], estimate: ['8', '2026-01-16 3'] }),
  inS1('7', { status: ['todo', '2026-01-03 done'], estimate: ['5', '2026-01-10 1'] }),
];

describe('scopeDrift', () => {
  it('is what was added and removed in relation to what was committed, net of each other beside it', () => {
    const { gross, net } = drift(ITEMS);
    expect(gross).toEqual({
      kind: 'value',
      value: 0.75,
      definitionId: 'scope-drift',
      unit: 'share',
      window: { from: instant('2026-01-01'), to: instant('2026-01-28T00:00:00.001Z') },
      n: 6,
      coverage: 1,
      excluded: [{ reason: 'already done when it came into the sprint', count: 1 }],
      behind: [
        { itemId: '1', value: 0, part: 'Sprint 1: as agreed' },
        { itemId: '2', value: 0, part: 'Sprint 1: as agreed' },
        { itemId: '3', value: 1, part: 'Sprint 1: removed' },
        { itemId: '4', value: 0, part: 'Sprint 1: as agreed' },
        { itemId: '5', value: 1, part: 'Sprint 1: added' },
        { itemId: '6', value: 1, part: 'Sprint 1: added' },
      ],
    });
    // 4 - 1 + 2 = 5 in the end.
    expect(net).toMatchObject({ kind: 'value', value: 0.25, n: 6 });
  });

  it('is in points, with re-estimates, for a contract in points', () => {
    // 12 committed; 4 added, 2 removed, 3 re-estimated: 9 / 12. 12 + 4 - 2 + 3 = 17 in the end: 5 / 12.
    const { gross, net } = drift(ITEMS, { contract: inUnit('points') });
    expect(gross).toMatchObject({ value: 0.75 });
    expect(net).toMatchObject({ value: 5 / 12 });
    expect(gross.behind).toEqual([
      { itemId: '1', value: 0, part: 'Sprint 1: as agreed' },
      { itemId: '2', value: 3, part: 'Sprint 1: re-estimated' },
      { itemId: '3', value: 2, part: 'Sprint 1: removed' },
      { itemId: '4', value: 0, part: 'Sprint 1: as agreed' },
      { itemId: '5', value: 1, part: 'Sprint 1: added' },
      { itemId: '6', value: 3, part: 'Sprint 1: added' },
    ]);
  });

  it('is in items for a contract that counts time', () => {
    expect(drift(ITEMS, { contract: inUnit('logged') }).gross).toMatchObject({ value: 0.75, n: 6 });
  });

  it('pools the completed sprints, and leaves the running one out', () => {
    const sprints = [
      S1,
      aSprint({ id: 's2', start: '2026-01-19T18:00Z', complete: '2026-01-26' }),
      aSprint({ id: 's3', start: '2026-01-26' }),
    ];
    const items = [
      ...['1', '2', '3'].map((id) => inS1(id)),
      inS1('4', { sprints: ['s2'] }),
      inS1('5', { sprints: ['-', '2026-01-20 s2'] }),
      inS1('6', { sprints: ['-', '2026-01-27 s3'] }),
    ];
    // 0 of 3 and 1 of 1: 1 / 4.
    expect(drift(items, { sprints }).gross).toMatchObject({ value: 0.25, n: 5 });
  });

  it('is nothing where all is as agreed: a real zero', () => {
    expect(drift([inS1('1')]).gross).toMatchObject({ kind: 'value', value: 0, n: 1 });
  });

  it('names what is missing', () => {
    const missing = (...told: Parameters<typeof sprintSetting>) => {
      const { gross } = drift(...told);
      return gross.kind === 'absent' ? gross.absence : null;
    };
    expect(missing(ITEMS, { sprints: [] })).toEqual({
      kind: 'no-data',
      missing: "no board over the contract's projects runs sprints",
    });
    expect(missing(ITEMS, { asOf: '2026-01-15' })).toEqual({
      kind: 'no-data',
      missing: 'no sprint was completed in the last 28 days',
    });
    expect(missing([anItem({ created: '2026-01-07', sprints: ['s1'] })])).toEqual({
      kind: 'no-data',
      missing: 'nothing was committed to in the sprints completed in the last 28 days',
    });
    expect(missing([inS1('1')], { contract: inUnit('points') })).toEqual({
      kind: 'no-data',
      missing: 'nothing that was committed has points',
    });
  });
});
