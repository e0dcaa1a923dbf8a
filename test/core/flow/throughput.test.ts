import { throughput, wholeWeeks } from '../../../src/core/flow/throughput';
import { DAY_MS } from '../../../src/core/time/zone';
import { aContract, anItem, aTag, aTagLog, instant } from '../../support/facts';
import { settingOf } from '../../support/flow-setting';

const doneOn = (id: string, at: string, rest: Parameters<typeof anItem>[0] = {}) =>
  anItem({ id, status: ['todo', `${at} done`], ...rest });
const monday = (iso: string) => instant(iso) / DAY_MS;

/** The window reaches from Thursday 12 February to Wednesday 11 March: its whole weeks begin on 16 and 23 February and 2 March. */
const items = [
  doneOn('1', '2026-02-13'),
  doneOn('2', '2026-02-16'),
  doneOn('3', '2026-02-22T23:59Z'),
  doneOn('4', '2026-03-02'),
  doneOn('5', '2026-03-03'),
  doneOn('6', '2026-03-04', { resolution: ['wontdo'] }),
  doneOn('7', '2026-03-08'),
  doneOn('8', '2026-03-09'),
];
const logs = [aTagLog('4', aTag('roadmap')), aTagLog('5', aTag('technical-health')), aTagLog('7', aTag('roadmap'))];

const throughputOf = (told?: Parameters<typeof settingOf>[1], some = items) => {
  const { finished, window } = settingOf(some, told);
  return throughput(finished, window, some.length);
};

describe('throughput', () => {
  it('is the mean over the whole ISO weeks of the window: (2 + 0 + 3) / 3', () => {
    expect(throughputOf()).toMatchObject({
      kind: 'value',
      value: 5 / 3,
      definitionId: 'throughput',
      unit: 'items-per-week',
      n: 5,
      coverage: 5 / 7,
      excluded: [
        { reason: 'done in a week that is not whole', count: 2 },
        { reason: 'abandoned', count: 1 },
      ],
      behind: [
        { itemId: '2', value: null, part: 'week of 2026-02-16' },
        { itemId: '3', value: null, part: 'week of 2026-02-16' },
        { itemId: '4', value: null, part: 'week of 2026-03-02' },
        { itemId: '5', value: null, part: 'week of 2026-03-02' },
        { itemId: '7', value: null, part: 'week of 2026-03-02' },
      ],
    });
  });

  it('counts items of every category alike', () => {
    const { finished, window } = settingOf(items, { logs });
    expect(throughput(finished, window, items.length)).toMatchObject({ value: 5 / 3 });
  });

  it('counts a week as soon as it is over, not a millisecond before', () => {
    const week = (asOf: string) => throughputOf({ asOf, contract: aContract({ flow: { windowDays: 7 } }) });
    expect(week('2026-03-08T23:59:59.999Z')).toMatchObject({
      kind: 'absent',
      absence: { kind: 'no-data', missing: 'the window holds no whole ISO week' },
    });
    const eight = aContract({ flow: { windowDays: 8 } });
    expect(throughputOf({ asOf: '2026-03-09', contract: eight })).toMatchObject({ kind: 'value', value: 3 });
  });

  it('assigns an item to the week of the zone', () => {
    const contract = aContract({ timeZone: 'America/New_York', flow: { windowDays: 28 } });
    const sundayThere = [doneOn('1', '2026-03-02T04:00Z')];
    const { finished, window } = settingOf(sundayThere, { contract });
    expect(wholeWeeks(finished, window).find(({ done }) => done.untagged === 1)?.monday).toBe(monday('2026-02-23'));
  });

  it('is zero when nothing was done, and absent when there was nothing that could be', () => {
    expect(throughputOf({}, [anItem()])).toMatchObject({ kind: 'value', value: 0, n: 0 });
    expect(throughputOf({}, [])).toMatchObject({
      kind: 'absent',
      absence: { kind: 'no-data', missing: 'no work item of the contract is known' },
    });
  });
});

describe('wholeWeeks', () => {
  it('lists every whole week with its counts by category, also the empty ones', () => {
    const { finished, window } = settingOf(items, { logs });
    expect(wholeWeeks(finished, window)).toEqual([
      { monday: monday('2026-02-16'), done: { roadmap: 0, 'technical-health': 0, untagged: 2 } },
      { monday: monday('2026-02-23'), done: { roadmap: 0, 'technical-health': 0, untagged: 0 } },
      { monday: monday('2026-03-02'), done: { roadmap: 2, 'technical-health': 1, untagged: 0 } },
    ]);
  });
});
