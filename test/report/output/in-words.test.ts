import { figuresOf, inWords } from '../../../report/output/in-words';
import { aFigure, aFlowSummary, aMeasure } from '../../support/snapshot';

const plain = { percentiles: null, absence: null, smallSample: false } as const;

describe('inWords', () => {
  it.each([
    [aFigure({ ...plain, value: 12, unit: 'items' }), '12 items'],
    [aFigure({ ...plain, value: 1.255, unit: 'items-per-week' }), '1.25 items a week'],
    [aFigure({ ...plain, value: 2, unit: 'deployments-per-week' }), '2 deployments a week'],
    [aFigure({ ...plain, value: 4, unit: 'working-days' }), '4 working days'],
    [aFigure({ ...plain, value: 0.123456, unit: 'share' }), '12.35 %'],
    [aFigure({ ...plain, value: 3, unit: 'days', smallSample: true, n: 4 }), '3 days (small sample, n = 4)'],
    [aFigure({ ...plain, value: null }), ''],
    [
      aFigure({ ...plain, percentiles: { p50: 3, p85: 9, p95: 20.5 }, value: null, unit: 'days' }),
      'p50 3, p85 9, p95 20.5 days',
    ],
    [
      aFigure({ ...plain, absence: { kind: 'no-data', missing: 'nothing was finished' }, value: null }),
      'nothing was finished',
    ],
    [aMeasure({ value: 3.4, unit: 'ratio', smallSample: false }), '3.4'],
    [aMeasure({ value: 3.4, unit: 'ratio', smallSample: true, n: 2 }), '3.4 (small sample, n = 2)'],
  ])('%#', (one, words) => {
    expect(inWords(one)).toBe(words);
  });
});

describe('figuresOf', () => {
  it('are those of the summary that are figures, by their names', () => {
    expect(figuresOf(aFlowSummary()).map(([name]) => name)).toEqual(
      expect.arrayContaining(['cycleTime', 'leadTime', 'throughput', 'wip', 'flowEfficiency', 'escapedDefectRate']),
    );
    expect(figuresOf(aFlowSummary()).map(([name]) => name)).not.toContain('windowDays');
    expect(figuresOf(aFlowSummary()).map(([name]) => name)).not.toContain('cycleTimeByType');
  });
});
