import { measured, noData } from '../../../src/core/scorecard/measured';
import { partTraceId, splitTraceId, traceOf } from '../../../src/core/scorecard/trace';

const provenance = {
  definitionId: 'cycle-time',
  unit: 'days',
  window: { from: 0, to: 10 },
  n: 4,
  coverage: 0.8,
  excluded: [{ reason: 'done without being started', count: 1 }],
  behind: [
    { itemId: '1', value: 3, part: null },
    { itemId: '2', value: null, part: null },
    { itemId: '3', value: 20, part: 'old' },
    { itemId: '4', value: 3, part: null },
  ],
} as const;

describe('the trace of a measured number', () => {
  it('keeps where the number comes from, with the largest values first and equal ones in their order', () => {
    expect(traceOf('cycle-time', measured({ p50: 3 }, provenance), 10)).toEqual({
      id: 'cycle-time',
      asOf: 10,
      definitionId: 'cycle-time',
      unit: 'days',
      window: { from: 0, to: 10 },
      n: 4,
      coverage: 0.8,
      excluded: [{ reason: 'done without being started', count: 1 }],
      behind: [
        { itemId: '3', value: 20, part: 'old' },
        { itemId: '1', value: 3, part: null },
        { itemId: '4', value: 3, part: null },
        { itemId: '2', value: null, part: null },
      ],
    });
  });

  it('keeps the order of items that only count', () => {
    const behind = ['3', '1', '2'].map((itemId) => ({ itemId, value: null, part: null }));
    expect(traceOf('wip', measured(3, { ...provenance, behind }), 10).behind).toEqual(behind);
  });

  it('is there for a number that is absent as well: what was left out is the answer then', () => {
    const absent = traceOf('cycle-time', noData('nothing was done', { ...provenance, n: 0, behind: [] }), 10);
    expect(absent).toMatchObject({ behind: [], excluded: [{ reason: 'done without being started', count: 1 }] });
    expect(absent).not.toHaveProperty('absence');
  });
});

describe('the name of a trace', () => {
  it('tells the splits of a team and its periods apart', () => {
    expect(splitTraceId('planned', 'b1', 's7')).toBe('planned:b1:s7');
    expect(splitTraceId('actual', 'overall', '2026-04')).toBe('actual:overall:2026-04');
    expect(splitTraceId('in-progress', 'b1', null)).toBe('in-progress:b1');
  });

  it('names the part of a distribution', () => {
    expect(partTraceId('cycle-time', 'roadmap')).toBe('cycle-time:roadmap');
  });
});
