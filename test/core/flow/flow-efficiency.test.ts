import fc from 'fast-check';

import { flowEfficiency } from '../../../src/core/flow/flow-efficiency';
import { aContract, anItem, instant, type WrittenItem } from '../../support/facts';
import { settingOf } from '../../support/flow-setting';

const waitingIn = (...waitingStatuses: readonly string[]) => aContract({ flow: { windowDays: 28, waitingStatuses } });
const efficiency = (...told: Parameters<typeof settingOf>) => {
  const { portfolio, ...facts } = settingOf(...told);
  return flowEfficiency(portfolio, facts);
};

/** Ten hours from started to done on 9 March: four in progress, three in review, three in progress. */
const TEN_HOURS: WrittenItem = {
  status: [
    'todo',
    '2026-03-09T08:00Z doing',
    '2026-03-09T12:00Z review',
    '2026-03-09T15:00Z doing',
    '2026-03-09T18:00Z done',
  ],
};

describe('flowEfficiency', () => {
  it('is the active part of the time from started to done, without the statuses that wait', () => {
    expect(efficiency([anItem(TEN_HOURS)], { contract: waitingIn('review') })).toEqual({
      kind: 'value',
      value: 0.7,
      definitionId: 'flow-efficiency',
      unit: 'share',
      window: { from: instant('2026-02-12'), to: instant('2026-03-11T12:00:00.001Z') },
      n: 1,
      coverage: 1,
      excluded: [],
      behind: [{ itemId: '1', value: 0.7, part: null }],
    });
  });

  it.each<[string, WrittenItem, readonly string[], number]>([
    ['all of it where nothing waits', TEN_HOURS, [], 1],
    [
      'without flagged time',
      { ...TEN_HOURS, flagged: ['-', '2026-03-09T09:00Z flagged', '2026-03-09T11:00Z -'] },
      [],
      0.8,
    ],
    [
      'without time that is flagged and waiting, which counts once',
      { ...TEN_HOURS, flagged: ['-', '2026-03-09T11:00Z flagged', '2026-03-09T14:00Z -'] },
      ['review'],
      0.6,
    ],
    [
      'with a flag before the start and after done',
      { ...TEN_HOURS, flagged: ['flagged', '2026-03-09T08:00Z -', '2026-03-09T18:00Z flagged'] },
      [],
      1,
    ],
    ['nothing where it was flagged all the time', { ...TEN_HOURS, flagged: ['flagged'] }, [], 0],
    ['nothing where every status waits', TEN_HOURS, ['doing', 'review'], 0],
    [
      'without the time back in to do',
      {
        status: [
          'todo',
          '2026-03-09T08:00Z doing',
          '2026-03-09T12:00Z todo',
          '2026-03-09T17:00Z doing',
          '2026-03-09T18:00Z done',
        ],
      },
      [],
      0.5,
    ],
    [
      'without the gap of a reopened item',
      {
        status: [
          'todo',
          '2026-03-09T08:00Z doing',
          '2026-03-09T10:00Z done',
          '2026-03-09T16:00Z doing',
          '2026-03-09T18:00Z done',
        ],
      },
      [],
      0.4,
    ],
    [
      'without time in a status of unknown category',
      { status: ['todo', '2026-03-09T08:00Z doing', '2026-03-09T13:00Z ???', '2026-03-09T18:00Z done'] },
      [],
      0.5,
    ],
  ])('is %s', (...[, written, waiting, expected]) => {
    expect(efficiency([anItem(written)], { contract: waitingIn(...waiting) })).toMatchObject({ value: expected });
  });

  it('counts only from the start that the contract goes by', () => {
    const status = [
      'todo',
      '2026-03-09T08:00Z doing',
      '2026-03-09T09:00Z todo',
      '2026-03-09T17:00Z doing',
      '2026-03-09T18:00Z done',
    ];
    const last = aContract({ flow: { windowDays: 28, startRule: 'last' } });
    expect(efficiency([anItem({ status })])).toMatchObject({ value: 0.2 });
    expect(efficiency([anItem({ status })], { contract: last })).toMatchObject({ value: 1 });
  });

  it('pools the time of all items, so that the long one weighs more', () => {
    const short = anItem({ id: '2', status: ['todo', '2026-03-09T08:00Z review', '2026-03-09T10:00Z done'] });
    const measure = efficiency([anItem(TEN_HOURS), short], { contract: waitingIn('review') });
    // 7 + 0 of 10 + 2 hours; the mean of 70 % and 0 % would be 35 %.
    expect(measure).toMatchObject({ value: 7 / 12, n: 2 });
    expect(measure.behind).toEqual([
      { itemId: '1', value: 0.7, part: null },
      { itemId: '2', value: 0, part: null },
    ]);
  });

  it('leaves out, with a reason, what took no time and what does not count', () => {
    const items = [
      anItem(TEN_HOURS),
      anItem({ id: '2', status: ['todo', '2026-03-09 done'] }),
      anItem({ id: '3', status: ['todo', '2026-03-09 doing', '2026-03-09 done'] }),
      anItem({ id: '4', status: ['todo', '2026-03-08 doing', '2026-03-09 done'], resolution: ['wontdo'] }),
    ];
    expect(efficiency(items)).toMatchObject({
      value: 1,
      n: 1,
      coverage: 1 / 3,
      excluded: [
        { reason: 'abandoned', count: 1 },
        { reason: 'done without being started', count: 1 },
        { reason: 'started and done at the same instant', count: 1 },
      ],
    });
  });

  it('has no value where nothing was started and done', () => {
    expect(efficiency([anItem({ status: ['todo', '2026-03-09 done'] })])).toMatchObject({
      kind: 'absent',
      absence: { kind: 'no-data', missing: 'no item was started and done in the last 28 days' },
      n: 0,
      coverage: 0,
    });
    expect(efficiency([])).toMatchObject({ coverage: null });
  });

  it('is never more once another status waits, and always a share', () => {
    const hours = fc.array(fc.constantFrom('doing', 'review', 'todo', '???'), { minLength: 1, maxLength: 8 });
    const flags = fc.array(fc.constantFrom('flagged', '-'), { maxLength: 8 });
    const at = (hour: number) => `2026-03-09T${String(hour).padStart(2, '0')}:00Z`;
    fc.assert(
      fc.property(hours, flags, (statuses, flagged) => {
        const item = anItem({
          status: ['todo', ...statuses.map((status, i) => `${at(i + 1)} ${status}`), `${at(12)} done`],
          flagged: ['-', ...flagged.map((flag, i) => `${at(i + 2)} ${flag}`)],
        });
        const of = (...waiting: readonly string[]) => {
          const measure = efficiency([item], { contract: waitingIn(...waiting) });
          return measure.kind === 'value' ? measure.value : 0;
        };
        expect(of()).toBeLessThanOrEqual(1);
        expect(of('review')).toBeLessThanOrEqual(of());
        expect(of('doing', 'review')).toBe(0);
      }),
    );
  });
});
