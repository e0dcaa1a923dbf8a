import { distribution, percentilesOf, type Sample } from '../../../src/core/flow/distribution';
import { figureOfNumber, figureOfPercentiles } from '../../../src/core/flow/flow-figure';
import { measured, noData } from '../../../src/core/scorecard/measured';

const sample: Sample = {
  definitionId: 'lead-time',
  window: { from: 0, to: 10 },
  unit: 'hours',
  durations: [4, 1, 10].map((value, i) => ({ itemId: String(i), value })),
  eligible: 4,
  excluded: [{ reason: 'sub-task', count: 2 }],
  missing: 'nothing was done',
};

describe('distribution', () => {
  it('takes percentiles of the sorted durations, and keeps where they come from', () => {
    expect(distribution(sample)).toEqual({
      kind: 'value',
      value: { p50: 4, p85: 10, p95: 10 },
      definitionId: 'lead-time',
      unit: 'hours',
      window: { from: 0, to: 10 },
      n: 3,
      coverage: 0.75,
      excluded: [{ reason: 'sub-task', count: 2 }],
      behind: [4, 1, 10].map((value, i) => ({ itemId: String(i), value, part: null })),
    });
  });

  it('takes exactly the 50th, 85th and 95th of a hundred', () => {
    expect(percentilesOf(Array.from({ length: 100 }, (_, i) => 100 - i))).toEqual({ p50: 50, p85: 85, p95: 95 });
  });

  it('is absent without durations, and says what is missing', () => {
    expect(distribution({ ...sample, durations: [] })).toMatchObject({
      kind: 'absent',
      absence: { kind: 'no-data', missing: 'nothing was done' },
      n: 0,
      coverage: 0,
    });
    expect(percentilesOf([])).toBeNull();
  });
});

describe('a flow figure', () => {
  const { definitionId, window, excluded } = sample;
  const provenance = { definitionId, window, excluded, unit: 'days', coverage: null, behind: [] } as const;

  it('shows percentiles, and leaves the items behind', () => {
    const figure = figureOfPercentiles(distribution(sample));
    expect(figure).toEqual({
      definitionId: 'lead-time',
      percentiles: { p50: 4, p85: 10, p95: 10 },
      value: null,
      unit: 'hours',
      absence: null,
      n: 3,
      coverage: 0.75,
      excluded: [{ reason: 'sub-task', count: 2 }],
      smallSample: true,
    });
  });

  it('shows no percentiles where there are none', () => {
    expect(figureOfPercentiles(distribution({ ...sample, durations: [] }))).toMatchObject({
      percentiles: null,
      value: null,
      absence: { kind: 'no-data', missing: 'nothing was done' },
    });
  });

  it('shows one number', () => {
    expect(figureOfNumber(measured(7, { ...provenance, n: 5 }))).toMatchObject({
      percentiles: null,
      value: 7,
      smallSample: false,
    });
  });

  it('shows an absence as such, and not as a small sample', () => {
    expect(figureOfNumber(noData('nothing', { ...provenance, n: 0 }))).toMatchObject({
      percentiles: null,
      value: null,
      absence: { kind: 'no-data', missing: 'nothing' },
      smallSample: false,
    });
  });
});
