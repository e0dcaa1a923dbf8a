import { coverageOf, measured, noData, onlyCounted } from '../../../src/core/scorecard/measured';

const provenance = {
  definitionId: 'wip',
  unit: 'items',
  window: { from: 0, to: 1 },
  n: 2,
  coverage: 1,
  excluded: [],
  behind: onlyCounted(['1', '2']),
} as const;

describe('a measured value', () => {
  it('carries where it comes from', () => {
    expect(measured(2, provenance)).toEqual({ kind: 'value', value: 2, ...provenance });
  });

  it('is no value where data is missing, and says which', () => {
    expect(noData('no sprint', provenance)).toEqual({
      kind: 'absent',
      absence: { kind: 'no-data', missing: 'no sprint' },
      ...provenance,
    });
  });
});

describe('coverageOf', () => {
  it.each([
    [3, 4, 0.75],
    [0, 4, 0],
    [0, 0, null],
  ])('%s of %s is %s', (usable, eligible, coverage) => {
    expect(coverageOf(usable, eligible)).toBe(coverage);
  });
});
