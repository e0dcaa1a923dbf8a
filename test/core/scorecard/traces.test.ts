import { computeSnapshot } from '../../../src/core/scorecard/compute-snapshot';
import type { FlowFigure } from '../../../src/core/scorecard/snapshot';
import { partTraceId, splitTraceId } from '../../../src/core/scorecard/trace';
import { aBoard, aContract, aSite, aSprint, aTag, aTagLog, aVersion, anItem, instant } from '../../support/facts';

/** Two sprints, the first one over; a bug from production, an incident, a release, and items of every kind. */
const items = [
  anItem({ id: '1', sprints: ['s1'], status: ['todo', '2026-01-20 doing', '2026-01-26 done'], fixVersions: ['v1'] }),
  anItem({ id: '2', sprints: ['s1', '2026-02-02 s2'], status: ['todo', '2026-01-20 doing'] }),
  anItem({ id: '3', sprints: ['s2'], status: ['todo', '2026-02-03 doing', '2026-02-06 done'] }),
  anItem({ id: '4', sprints: ['-', '2026-02-04 s2'] }),
  anItem({ id: '5', created: '2026-02-01', type: ['bug'], labels: ['production'] }),
  anItem({
    id: '6',
    created: '2026-02-08',
    labels: ['incident'],
    priority: ['p1'],
    status: ['todo', '2026-02-09 done'],
  }),
  anItem({ id: '7', type: ['subtask'], parent: ['1'], status: ['doing', '2026-01-26 done'] }),
  anItem({ id: '8', status: ['doing', '2026-02-01 done'], resolution: ['-', '2026-02-01 wontdo'] }),
];
const logs = [aTagLog('1', aTag('roadmap')), aTagLog('2', aTag('roadmap')), aTagLog('3', aTag('technical-health'))];
const site = aSite({
  boards: [aBoard()],
  sprints: [
    aSprint({ id: 's1', start: '2026-01-19', end: '2026-02-02', complete: '2026-02-02' }),
    aSprint({ id: 's2', start: '2026-02-02', end: '2026-02-16' }),
  ],
  versions: [aVersion({ id: 'v1', releaseDay: '2026-02-07' })],
});
const { snapshot, detail, traces } = computeSnapshot({
  contract: aContract(),
  site,
  items,
  tags: new Map(logs.map((log) => [log.itemId, log])),
  asOf: instant('2026-02-11T12:00Z'),
});
const byId = new Map(traces.map((trace) => [trace.id, trace]));
const idsBehind = (traceId: string) => byId.get(traceId)?.behind.map(({ itemId }) => itemId);

function isFigure(value: unknown): value is FlowFigure {
  return typeof value === 'object' && value !== null && 'definitionId' in value;
}

describe('the traces of a snapshot', () => {
  it('have each name once', () => {
    expect(byId.size).toBe(traces.length);
  });

  it.each(snapshot.dimensions.flatMap(({ measures }) => measures).filter(({ n }) => n > 0))(
    'tell what stands behind the measure $id',
    ({ id, definitionId, unit, value, n, coverage, excluded }) => {
      const trace = byId.get(id);
      expect(trace).toMatchObject({ definitionId, unit, n, coverage, excluded });
      // Behind a share of nothing there is nothing.
      if (value !== 0) expect(trace?.behind.length).toBeGreaterThan(0);
    },
  );

  it.each(Object.values({ ...snapshot.flow }).filter(isFigure))(
    'tell what stands behind the flow figure $definitionId',
    ({ definitionId, n }) => {
      const trace = byId.get(definitionId);
      expect(trace?.definitionId).toBe(definitionId);
      if (definitionId !== 'wip-age') expect(trace?.n).toBe(n);
    },
  );

  it('tell which items a cycle time is made of, longest first, whole and by part', () => {
    expect(byId.get('cycle-time')?.behind).toEqual([
      { itemId: '1', value: 7, part: null },
      { itemId: '3', value: 4, part: null },
    ]);
    expect(idsBehind(partTraceId('cycle-time', 'technical-health'))).toEqual(['3']);
    expect(idsBehind(partTraceId('cycle-time:type', 'story'))).toEqual(['1', '3']);
  });

  it('tell each sprint apart', () => {
    expect(detail.sprints.map(({ id }) => id)).toEqual(['s2', 's1']);
    expect(byId.get(partTraceId('commitment-reliability', 's1'))?.behind).toEqual([
      { itemId: '1', value: 1, part: 'Sprint s1: kept' },
      { itemId: '2', value: 0, part: 'Sprint s1: not done' },
    ]);
    // What changed comes before what stayed as agreed.
    expect(byId.get(partTraceId('scope-drift', 's2'))?.behind[0]).toMatchObject({ itemId: '4', value: 1 });
  });

  it.each(detail.quality.map(({ id, count }) => ({ id, count })))(
    'tell which items the finding $id is about',
    ({ id, count }) => {
      const trace = byId.get(partTraceId('quality', id));
      expect(trace?.definitionId).toBe('data-quality');
      expect(trace?.behind).toHaveLength(count);
    },
  );

  it('tell which items stand behind each bar of the split', () => {
    const [report] = snapshot.split;
    const teams = [...(report?.teams ?? []), ...(report === undefined ? [] : [report.overall])];
    expect(teams.length).toBeGreaterThan(1);
    for (const { id, current, inProgress, trend } of teams) {
      expect(idsBehind(splitTraceId('in-progress', id, null))).toHaveLength(inProgress.items);
      for (const { period, planned, actual } of [...trend, ...(current === null ? [] : [current])]) {
        expect(idsBehind(splitTraceId('planned', id, period.id))).toHaveLength(planned.items);
        expect(idsBehind(splitTraceId('actual', id, period.id))).toHaveLength(actual.items);
      }
    }
  });

  it('tell which items carry each category', () => {
    const { byCategory } = snapshot.items;
    expect(idsBehind('items:roadmap')).toEqual(['1', '2']);
    expect(idsBehind('items:technical-health')).toEqual(['3']);
    expect(idsBehind('items:untagged')).toHaveLength(byCategory.untagged);
    expect(byId.get('items:roadmap')).toMatchObject({
      definitionId: 'split',
      unit: 'items',
      n: 2,
      coverage: 1,
      window: { from: instant('2026-02-11T12:00Z'), to: instant('2026-02-11T12:00Z') + 1 },
    });
  });

  it('tell in which status each item stands on the last day of the cumulative flow', () => {
    expect(byId.get('cumulative-flow')?.behind).toContainEqual({ itemId: '2', value: null, part: 'In Progress' });
    const onLastDay = detail.cumulative.statuses.reduce((sum, { counts }) => sum + (counts.at(-1) ?? 0), 0);
    expect(byId.get('cumulative-flow')?.behind).toHaveLength(onLastDay);
  });

  it('tell which finished items a forecast would draw from', () => {
    expect(byId.get('forecast')).toMatchObject({ definitionId: 'forecast' });
  });

  it('are all as of the snapshot', () => {
    expect(new Set(traces.map(({ asOf }) => asOf))).toEqual(new Set([snapshot.asOf]));
  });
});
