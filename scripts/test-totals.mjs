/**
 * @typedef {object} JestResult what `jest --json` writes, as far as it is read here
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numRuntimeErrorTestSuites files that could not be run, whose tests are not counted at all
 */

/** @typedef {{ passed: number, failed: number }} Totals */

/**
 * The tests of one run. A file that could not be run counts as one failure, and so does a run without a result or test.
 * @param {JestResult | null} result null when jest wrote none
 * @returns {Totals}
 */
export function totalsOf(result) {
  if (result === null) return { passed: 0, failed: 1 };
  const passed = result.numPassedTests;
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return passed + failed === 0 ? { passed: 0, failed: 1 } : { passed, failed };
}

/**
 * @param {readonly Totals[]} runs
 * @returns {Totals}
 */
export function sumOf(runs) {
  const passed = runs.reduce((sum, run) => sum + run.passed, 0);
  return { passed, failed: runs.reduce((sum, run) => sum + run.failed, 0) };
}
