import fc from 'fast-check';

import type { TagLog } from '../../../src/core/classify/tag';
import type { OperatingContract } from '../../../src/core/ledger/operating-contract';
import { computeSnapshot } from '../../../src/core/scorecard/compute-snapshot';
import type { ItemFacts } from '../../../src/core/timeline/item-facts';
import type { SiteMetadata } from '../../../src/core/timeline/site-metadata';
import { aBoard, aContract, anItem, aSite, aSprint, aTag, aTagLog, instant } from '../../support/facts';

interface Told {
  readonly contract?: OperatingContract;
  readonly site?: SiteMetadata;
  readonly items?: readonly ItemFacts[];
  readonly logs?: readonly TagLog[];
  readonly asOf?: string;
}

function compute({ contract = aContract(), site = aSite(), items = [], logs = [], asOf = '2026-02-11T12:00Z' }: Told) {
  const tags = new Map(logs.map((log) => [log.itemId, log]));
  return computeSnapshot({ contract, site, items, tags, asOf: instant(asOf) });
}

/** One sprint of two weeks runs on Wednesday 11 February 2026: two roadmap stories and one of technical health in it. */
const items = [
  anItem({ id: '1', sprints: ['s2'], estimate: ['3'], status: ['todo', '2026-02-03 doing'] }),
  anItem({ id: '2', sprints: ['s2'], estimate: ['5'], status: ['todo', '2026-02-03 doing', '2026-02-06 done'] }),
  anItem({ id: '3', sprints: ['s2'], estimate: ['2'] }),
  anItem({ id: '4', type: ['epic'], status: ['doing'] }),
  anItem({ id: '5', project: ['Q'] }),
];
const logs = [
  aTagLog('1', aTag('roadmap')),
  aTagLog('2', aTag('roadmap')),
  aTagLog('3', aTag('technical-health')),
  aTagLog('4', aTag('roadmap')),
];
const site = aSite({
  boards: [aBoard()],
  sprints: [
    aSprint({ id: 's1', start: '2026-01-19', end: '2026-02-02', complete: '2026-02-02' }),
    aSprint({ id: 's2', name: 'Sprint 2', start: '2026-02-02', end: '2026-02-16' }),
  ],
});

describe('computeSnapshot', () => {
  const { snapshot, detail } = compute({ site, items, logs });

  it('says whose it is, and as of when', () => {
    expect(snapshot).toMatchObject({
      contractId: 'c1',
      contractVersion: 1,
      contractName: 'Payments',
      projectIds: ['P'],
      projectKeys: ['PAY'],
      viewers: ['ann', 'bob'],
      asOf: instant('2026-02-11T12:00Z'),
      timeZone: 'UTC',
      policy: aContract().capacity,
    });
  });

  it('names every viewer once: leaders, sponsor and members', () => {
    const contract = aContract({ leaders: { kind: 'cpto', cpto: 'cat' }, sponsor: 'dan', members: ['eve', 'cat'] });
    expect(compute({ contract }).snapshot.viewers).toEqual(['cat', 'dan', 'eve']);
  });

  it('counts standard items of the contract by category, and every item that is known', () => {
    expect(snapshot.items).toEqual({ known: 5, byCategory: { roadmap: 2, 'technical-health': 1, untagged: 0 } });
  });

  it("gives the split in the contract's unit first, then in the other", () => {
    expect(snapshot.split.map(({ unit }) => unit)).toEqual(['items', 'points']);
    const inPoints = compute({ contract: aContract({ capacity: { unit: 'points' } }), site, items, logs }).snapshot;
    expect(inPoints.split.map(({ unit }) => unit)).toEqual(['points', 'items']);
  });

  it('judges the plan of the running sprint: one of three items, two of ten points', () => {
    const [inItems, inPoints] = snapshot.split;
    expect(inItems?.overall.current?.planned).toMatchObject({ total: 3, items: 3, status: 'over-invested' });
    expect(inPoints?.overall.current?.planned).toMatchObject({ total: 10, status: 'on-target' });
    expect(inPoints?.overall.current?.planned.shares?.['technical-health']).toBe(0.2);
  });

  it('computes the flow figures and the lists behind them from the same items', () => {
    expect(snapshot.flow.cycleTime).toMatchObject({ percentiles: { p50: 4, p85: 4, p95: 4 }, n: 1, smallSample: true });
    expect(snapshot.flow.wip.value).toBe(1);
    expect(detail.points.map(({ itemId }) => itemId)).toEqual(['2']);
    expect(detail.wip.map(({ itemId, ageDays }) => [itemId, ageDays])).toEqual([['1', 9]]);
  });

  it('has exactly five dimensions, in their order', () => {
    expect(snapshot.dimensions.map(({ id }) => id)).toEqual(['impact', 'flow', 'resilience', 'cost', 'alignment']);
  });

  it('puts the split on the scorecard as the key measure of Alignment', () => {
    const alignment = snapshot.dimensions.find(({ id }) => id === 'alignment');
    expect(alignment).toMatchObject({ status: 'watch', headlineMeasureId: 'capacity-split' });
    expect(alignment?.measures[0]).toMatchObject({
      id: 'capacity-split',
      value: 1 / 3,
      status: 'watch',
      key: true,
      n: 3,
    });
  });

  it('has no number at all where nothing is known, and never a zero in its place', () => {
    const empty = compute({}).snapshot;
    const { cycleTime, activeTime, leadTime, throughput, wip, wipAge } = empty.flow;
    for (const figure of [cycleTime, activeTime, leadTime, throughput, wip, wipAge]) {
      expect(figure).toMatchObject({ percentiles: null, value: null, absence: { kind: 'no-data' }, n: 0 });
    }
    for (const dimension of empty.dimensions) {
      expect(dimension.status).toBe('no-data');
      for (const measure of dimension.measures) expect(measure).toMatchObject({ value: null, status: null });
    }
    expect(empty.split[0]?.overall.inProgress).toMatchObject({ shares: null, status: null });
  });

  it('goes through statuses, types, projects and sprints that nobody knows', () => {
    const strange = anItem({
      id: '9',
      type: ['gone', '2026-01-10 gone-too'],
      project: ['P', '2026-01-12 Z'],
      status: ['???', '2026-02-03 ????'],
      sprints: ['s99'],
      parent: ['77'],
    });
    expect(compute({ site, items: [...items, strange], logs }).snapshot.flow.wip.value).toBe(1);
  });
});

describe('computeSnapshot, for any items', () => {
  const aDay = fc.integer({ min: 6, max: 40 }).map((day) => new Date(Date.UTC(2026, 0, day)).toISOString());
  const anyStatus = fc.constantFrom('todo', 'doing', 'review', 'done', 'closed', '???');
  const anyItems = fc
    .array(
      fc.record({
        first: anyStatus,
        changes: fc.array(fc.tuple(aDay, anyStatus), { maxLength: 5 }),
        type: fc.constantFrom('story', 'bug', 'subtask', 'epic'),
        sprint: fc.constantFrom('s1', 's2', '-'),
        estimate: fc.constantFrom('-', '0.1', '0.2', '3'),
        category: fc.constantFrom('roadmap', 'technical-health', 'untagged'),
      }),
      { maxLength: 25 },
    )
    .map((written) =>
      written.map(({ first, changes, type, sprint, estimate, category }, i) => {
        const sorted = [...changes].sort(([a], [b]) => (a < b ? -1 : 1));
        const status = [first, ...sorted.map(([at, value]) => `${at} ${value}`)];
        const item = anItem({ id: String(i), status, type: [type], sprints: [sprint], estimate: [estimate] });
        return { item, log: aTagLog(item.id, aTag(category)) };
      }),
    );
  const computeAll = (all: readonly { item: ItemFacts; log: TagLog }[], asOf?: string) =>
    compute({ site, items: all.map(({ item }) => item), logs: all.map(({ log }) => log), ...(asOf && { asOf }) });

  it('does not depend on the order of the items, byte for byte', () => {
    fc.assert(
      fc.property(anyItems, (all) => {
        expect(JSON.stringify(computeAll([...all].reverse()))).toBe(JSON.stringify(computeAll(all)));
      }),
    );
  });

  it('gives shares that add up to one', () => {
    fc.assert(
      fc.property(anyItems, (all) => {
        for (const { overall, teams } of computeAll(all).snapshot.split) {
          for (const { current, inProgress, trend } of [overall, ...teams]) {
            const periods = [...trend, ...(current === null ? [] : [current])];
            for (const { shares } of [inProgress, ...periods.flatMap(({ planned, actual }) => [planned, actual])]) {
              if (shares === null) continue;
              expect(shares.roadmap + shares['technical-health'] + shares.untagged).toBeCloseTo(1, 9);
            }
          }
        }
      }),
    );
  });

  it('computes a past date from the whole history as from the history that was known then', () => {
    const cut = (item: ItemFacts, at: number): ItemFacts => ({
      ...item,
      status: item.status.filter((change, i) => i === 0 || change.at <= at),
    });
    fc.assert(
      fc.property(anyItems, aDay, (all, asOf) => {
        const known = all.map(({ item, log }) => ({ item: cut(item, instant(asOf)), log }));
        expect(computeAll(all, asOf)).toEqual(computeAll(known, asOf));
      }),
    );
  });

  it('never raises the technical-health share when an untagged item becomes roadmap', () => {
    const health = (all: readonly { item: ItemFacts; log: TagLog }[]): number =>
      computeAll(all).snapshot.split[0]?.overall.inProgress.shares?.['technical-health'] ?? 0;
    fc.assert(
      fc.property(anyItems, (all) => {
        const tagged = all.map(({ item, log }) =>
          log.entries[0]?.category === 'untagged' ? { item, log: aTagLog(item.id, aTag('roadmap')) } : { item, log },
        );
        expect(health(tagged)).toBeLessThanOrEqual(health(all));
      }),
    );
  });
});
