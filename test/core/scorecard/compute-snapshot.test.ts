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

  it('knows what happened at as-of itself, and nothing of a millisecond later', () => {
    const asOf = '2026-02-11T23:59:59.999Z';
    const edge = [
      anItem({ id: '1', created: asOf }),
      anItem({ id: '2', created: '2026-02-12' }),
      anItem({ id: '3', status: ['todo', '2026-02-12 doing'] }),
      anItem({ id: '4', project: ['Q', '2026-02-12 P'] }),
      anItem({ id: '5', status: ['todo', '2026-02-12 done'] }),
    ];
    const later = aTagLog('3', aTag('roadmap'), aTag('technical-health', '2026-02-12'));
    const { items: known, split, flow } = compute({ site, items: edge, logs: [later], asOf }).snapshot;
    expect(known).toEqual({ known: 4, byCategory: { roadmap: 1, 'technical-health': 0, untagged: 2 } });
    expect(split[0]?.overall.inProgress.total).toBe(0);
    expect(split[0]?.overall.current?.actual.total).toBe(0);
    expect([flow.wip.value, flow.leadTime.n]).toEqual([0, 0]);
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
