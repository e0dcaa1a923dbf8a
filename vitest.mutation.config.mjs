/**
 * The tests of the pure core alone, for mutation testing: Vitest keeps one process for all mutants, where Jest would
 * start anew for each. They use what both runners share: describe, it, expect and their tables.
 */
export default {
  test: {
    globals: true,
    include: ['test/core/**/*.test.ts'],
    // What computes everything at once reaches nearly every mutant and takes seconds: a number has its own test.
    exclude: ['test/core/reference/**', 'test/core/scorecard/compute-snapshot.properties.test.ts'],
    setupFiles: ['test/support/property-seed.ts'],
    // A mutant that only the hundredth drawn case finds is better found by a case of its own.
    env: { PROPERTY_RUNS: '15' },
    testTimeout: 60_000,
    isolate: false,
    pool: 'threads',
  },
};
