import { changeLeadTime } from '../../../src/core/delivery/change-lead-time';
import { deliveryOf, release, shipped } from '../../support/delivery-setting';
import { aContract, anItem, instant } from '../../support/facts';

const V1 = release('v1', '2026-03-02');
/** An item started on a day, done on 1 March and released with v1 on 2 March. */
const startedOn = (id: string, day: string) =>
  shipped(id, 'v1', { status: ['todo', `${day}T15:00Z doing`, '2026-03-01T17:00Z done'] });

describe('changeLeadTime', () => {
  it('is the median and p85 of the days from start to release, both counted', () => {
    // Released on 2 March. Started on 1 March: 2 days; on 27 February: 4; on 21 February: 10; on 1 February: 30.
    const days = ['2026-02-27', '2026-03-01', '2026-02-01', '2026-02-21'];
    const items = days.map((day, i) => startedOn(String(i), day));
    expect(changeLeadTime(deliveryOf(items, { versions: [V1] }))).toEqual({
      kind: 'value',
      value: { median: 4, p85: 30 },
      definitionId: 'change-lead-time',
      unit: 'days',
      window: { from: instant('2026-02-12'), to: instant('2026-03-11T12:00:00.001Z') },
      n: 4,
      coverage: 1,
      excluded: [],
      behind: [
        { itemId: '0', value: 4, part: null },
        { itemId: '1', value: 2, part: null },
        { itemId: '2', value: 30, part: null },
        { itemId: '3', value: 10, part: null },
      ],
    });
  });

  it.each([
    ['started on the day of the release', ['todo', '2026-03-02T18:00Z doing', '2026-03-02T20:00Z done'], 1, null],
    [
      'started at the last instant of that day',
      ['todo', '2026-03-02T23:59:59.999Z doing', '2026-03-03 done'],
      ...[1, null],
    ],
    ['started after it', ['todo', '2026-03-03 doing', '2026-03-04 done'], null, 'started after its release'],
    ['never started', ['todo', '2026-03-01 done'], null, 'released without being started'],
    ['not done', ['todo', '2026-02-27 doing'], null, 'in a released version but not done'],
    ['done after its release', ['todo', '2026-03-01 doing', '2026-03-09 done'], 2, null],
  ] as const)('of an item %s', (...[, status, days, reason]) => {
    const measure = changeLeadTime(deliveryOf([shipped('1', 'v1', { status })], { versions: [V1] }));
    expect(measure.behind).toEqual(days === null ? [] : [{ itemId: '1', value: days, part: null }]);
    expect(measure.excluded).toEqual(reason === null ? [] : [{ reason, count: 1 }]);
    expect(measure.coverage).toBe(days === null ? 0 : 1);
  });

  it('leaves what does not count out of the coverage', () => {
    const items = [
      startedOn('1', '2026-03-01'),
      shipped('2', 'v1', { type: ['subtask'] }),
      shipped('3', 'v1', { type: ['epic'] }),
      shipped('4', 'v1', { resolution: ['wontdo'] }),
      shipped('5', 'v1', { status: ['todo', '2026-02-27 doing'], resolution: ['wontdo'] }),
    ];
    expect(changeLeadTime(deliveryOf(items, { versions: [V1] }))).toMatchObject({
      n: 1,
      coverage: 1 / 2,
      excluded: [
        { reason: 'abandoned', count: 1 },
        { reason: 'epic or above', count: 1 },
        { reason: 'in a released version but not done', count: 1 },
        { reason: 'sub-task', count: 1 },
      ],
    });
  });

  it('counts an item with its first release only', () => {
    const versions = [V1, release('v2', '2026-03-05'), release('v0', '2026-01-02')];
    const items = [shipped('1', 'v2+v1'), shipped('2', 'v1+v0')];
    // From 16 February to 2 March.
    expect(changeLeadTime(deliveryOf(items, { versions }))).toMatchObject({
      behind: [{ itemId: '1', value: 15, part: null }],
      excluded: [],
    });
  });

  it('counts days in the zone of the contract', () => {
    const contract = aContract({ flow: { windowDays: 28 }, timeZone: 'Asia/Tokyo' });
    // 15:00 UTC is the midnight that begins 28 February in Tokyo.
    const status = ['todo', '2026-02-27T15:00Z doing', '2026-03-01 done'];
    const measure = changeLeadTime(deliveryOf([shipped('1', 'v1', { status })], { contract, versions: [V1] }));
    expect(measure).toMatchObject({ value: { median: 3 } });
  });

  it('follows the start rule of the contract', () => {
    const contract = aContract({ flow: { windowDays: 28, startRule: 'last' } });
    const status = ['todo', '2026-02-20 doing', '2026-02-25 todo', '2026-03-01 doing', '2026-03-02 done'];
    const measure = changeLeadTime(deliveryOf([shipped('1', 'v1', { status })], { contract, versions: [V1] }));
    expect(measure).toMatchObject({ value: { median: 2 } });
  });

  it('is from the commits to the deployment, where it tells them', () => {
    const signals = [
      {
        ...{ id: 'd1', at: instant('2026-03-05T12:00Z'), projectId: 'P', itemKeys: ['P-1'] },
        commits: ['2026-03-05T11:00Z', '2026-03-03', '2026-03-05T12:00Z', '2026-03-05T12:00:00.001Z'].map((at) => ({
          at: instant(at),
        })),
      },
      { id: 'd2', at: instant('2026-03-06'), projectId: 'P', itemKeys: ['P-2'], commits: [] },
    ];
    const measure = changeLeadTime(deliveryOf([shipped('1', '-'), startedOn('2', '2026-03-01')], { signals }));
    // Commits: 1, 3 and 1 days, and one that cannot be; item 2: 6 days.
    expect(measure).toMatchObject({
      value: { median: 1, p85: 6 },
      n: 4,
      coverage: 4 / 5,
      excluded: [{ reason: 'committed after the deployment', count: 1 }],
      behind: [{ itemId: '2', value: 6, part: null }],
    });
  });

  it.each([
    ['no released version; release versions in Jira or connect deployments', []],
    ['no deployment in the last 28 days', [release('v1', '2026-01-02')]],
    ['no item with a known start was deployed in the last 28 days', [V1]],
  ])('is absent with the reason: %s', (missing, versions) => {
    expect(changeLeadTime(deliveryOf([anItem()], { versions }))).toMatchObject({
      kind: 'absent',
      absence: { kind: 'no-data', missing },
      coverage: null,
    });
  });
});
