/**
 * The tests of the pure core alone, for mutation testing: Vitest keeps one process for all mutants, where Jest would
 * start anew for each. They use what both runners share: describe, it, expect and their tables.
 */
export default {
  test: {
    globals: true,
    include: ['test/core/**/*.test.ts'],
    setupFiles: ['test/support/property-seed.ts'],
    isolate: false,
    pool: 'threads',
  },
};
