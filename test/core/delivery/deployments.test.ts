import { behindDeployments, contentOf } from '../../../src/core/delivery/deployments';
import { deliveryOf, release, shipped } from '../../support/delivery-setting';
import { aContract, anItem, instant } from '../../support/facts';

const utcDay = (day: string) => ({ from: instant(day), to: instant(`${day}T23:59:59.999Z`) });

describe('deployments from versions', () => {
  it('are the released versions of the contract with a release day up to as-of, oldest first', () => {
    const { deployments } = deliveryOf([], {
      versions: [
        release('v3', '2026-03-11'),
        release('v1', '2026-03-02'),
        release('tomorrow', '2026-03-12'),
        release('v2', '2026-03-10'),
        release('planned', '2026-03-01', { released: false }),
        release('undated', null),
        release('undated-and-planned', null, { released: false }),
        release('elsewhere', '2026-03-03', { projectId: 'Q' }),
      ],
    });
    expect(deployments.source).toBe('versions');
    expect(deployments.list.map(({ id }) => id)).toEqual(['v1', 'v2', 'v3']);
    expect(deployments.undated).toBe(1);
    expect(deployments.list[0]).toEqual({
      ...{ id: 'v1', name: 'v1', projectId: 'P', commits: [], candidates: [] },
      ...utcDay('2026-03-02'),
    });
  });

  it('may have happened at any time of their day in the zone of the contract', () => {
    const contract = aContract({ timeZone: 'America/New_York' });
    const { deployments } = deliveryOf([], { contract, versions: [release('v1', '2026-03-02')] });
    expect(deployments.list[0]).toMatchObject({
      from: instant('2026-03-02T05:00Z'),
      to: instant('2026-03-03T04:59:59.999Z'),
    });
  });

  it('are of today by the day of the zone', () => {
    const contract = aContract({ timeZone: 'Asia/Tokyo' });
    const told = { contract, versions: [release('v1', '2026-03-12')] };
    expect(deliveryOf([], { ...told, asOf: '2026-03-11T14:59:59.999Z' }).deployments.list).toHaveLength(0);
    expect(deliveryOf([], { ...told, asOf: '2026-03-11T15:00Z' }).deployments.list).toHaveLength(1);
  });

  it('are in the order of their ids within a day, the smaller number first', () => {
    const versions = [release('10', '2026-03-02'), release('9', '2026-03-02')];
    expect(deliveryOf([], { versions }).deployments.list.map(({ id }) => id)).toEqual(['9', '10']);
  });

  it('are from nothing when no version was released, and from versions without a date', () => {
    expect(deliveryOf([]).deployments).toMatchObject({ source: null, list: [], undated: 0 });
    const planned = [release('v1', '2026-03-02', { released: false }), release('later', '2026-04-01')];
    expect(deliveryOf([], { versions: planned }).deployments.source).toBeNull();
    const undated = [release('v1', null)];
    expect(deliveryOf([], { versions: undated }).deployments).toMatchObject({ source: 'versions', undated: 1 });
  });

  it('brought the items that have them as fix version at as-of', () => {
    const items = [
      shipped('1', 'v1'),
      shipped('2', '-', { fixVersions: ['-', '2026-03-11T12:00Z v1'] }),
      shipped('3', '-', { fixVersions: ['-', '2026-03-11T12:00:00.001Z v1'] }),
      shipped('4', '-', { fixVersions: ['v1', '2026-03-01 v2'] }),
      anItem({ id: '5', created: '2026-03-11T12:00:00.001Z', fixVersions: ['v1'] }),
      anItem({ id: '6', created: '2026-03-11T12:00Z', fixVersions: ['v1'] }),
    ];
    const versions = [release('v1', '2026-03-02'), release('v2', '2026-03-01')];
    const { deployments } = deliveryOf(items, { versions });
    const brought = deployments.list.map((one) => contentOf(one, deployments).items.map(({ facts }) => facts.id));
    expect(brought).toEqual([['4'], ['1', '2', '6']]);
  });

  it('are told of an item oldest first, those that count only', () => {
    const item = shipped('1', 'v2+planned+v1');
    const { deployments } = deliveryOf([item], {
      versions: [release('v1', '2026-03-02'), release('v2', '2026-03-04')],
    });
    expect(deployments.of(item).map(({ id }) => id)).toEqual(['v1', 'v2']);
  });

  it('name each item behind them once', () => {
    const versions = [release('v1', '2026-03-02'), release('v2', '2026-03-04')];
    const { deployments } = deliveryOf([shipped('1', 'v1+v2'), shipped('2', 'v2')], { versions });
    const contents = deployments.list.map((one) => contentOf(one, deployments));
    expect(contents[0]?.deployment).toBe(deployments.list[0]);
    expect(behindDeployments(contents)).toEqual([
      { itemId: '1', value: null, part: 'v1, v2' },
      { itemId: '2', value: null, part: 'v2' },
    ]);
    expect(behindDeployments(contents.slice(0, 1))).toEqual([{ itemId: '1', value: null, part: 'v1' }]);
  });
});

describe('deployments from signals', () => {
  const versions = [release('v1', '2026-03-02')];
  const signal = (id: string, at: string, projectId: string | null = 'P') => ({ id, at: instant(at), projectId });

  it('come before released versions, up to as-of and of the projects of the contract', () => {
    const signals = [
      signal('d2', '2026-03-11T12:00Z'),
      signal('d1', '2026-03-05', null),
      signal('future', '2026-03-11T12:00:00.001Z'),
      signal('elsewhere', '2026-03-05', 'Q'),
    ];
    const { deployments } = deliveryOf([], { versions, signals });
    expect(deployments).toMatchObject({ source: 'signals', undated: 0 });
    const at = instant('2026-03-05');
    expect(deployments.list[0]).toEqual({
      ...{ id: 'd1', name: 'd1', projectId: null, from: at, to: at, commits: [], candidates: [] },
    });
    expect(deployments.list.map(({ id }) => id)).toEqual(['d1', 'd2']);
  });

  it('leave the versions where none is known yet', () => {
    const { deployments } = deliveryOf([], { versions, signals: [signal('future', '2026-04-01')] });
    expect(deployments.source).toBe('versions');
  });

  it('brought the items whose keys they name, each once, and hold their commits', () => {
    const item = anItem({ id: '1' });
    const young = anItem({ id: '2', created: '2026-03-12' });
    const signals = [
      { ...signal('d2', '2026-03-06'), itemKeys: ['P-1'] },
      { ...signal('d1', '2026-03-05'), itemKeys: ['P-1', 'P-1', 'P-2', 'P-9'], commits: [{ at: 5 }, { at: 7 }] },
    ];
    const { deployments } = deliveryOf([item, young, anItem({ id: '3' })], { signals });
    expect(deployments.list[0]?.commits).toEqual([5, 7]);
    expect(deployments.of(item).map(({ id }) => id)).toEqual(['d1', 'd2']);
    expect(deployments.of(young)).toEqual([]);
    expect(deployments.of(anItem({ id: '3' }))).toEqual([]);
    expect(deployments.of(anItem({ id: '1', created: '2026-03-11T12:00Z' }))).toHaveLength(2);
    const brought = deployments.list.map((one) => contentOf(one, deployments).items.map(({ facts }) => facts.id));
    expect(brought).toEqual([['1'], ['1']]);
  });
});
