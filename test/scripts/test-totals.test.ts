import { sumOf, totalsOf } from '../../scripts/test-totals.mjs';

const aResult = (overrides = {}) => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  ...overrides,
});

describe('totalsOf', () => {
  it('counts tests', () => {
    expect(totalsOf(aResult({ numFailedTests: 2 }))).toEqual({ passed: 3, failed: 2 });
  });

  it('counts a file that could not be run as a failure', () => {
    expect(totalsOf(aResult({ numRuntimeErrorTestSuites: 1 }))).toEqual({ passed: 3, failed: 1 });
  });

  it('takes a run without a test for a failure', () => {
    expect(totalsOf(aResult({ numPassedTests: 0 }))).toEqual({ passed: 0, failed: 1 });
  });

  it('takes a run without a result for a failure', () => {
    expect(totalsOf(null)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('sumOf', () => {
  it('adds the runs', () => {
    const runs = [
      { passed: 3, failed: 1 },
      { passed: 4, failed: 2 },
    ];
    expect(sumOf(runs)).toEqual({ passed: 7, failed: 3 });
  });
});
