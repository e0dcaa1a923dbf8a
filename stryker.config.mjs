import { folders } from './scripts/mutation/folders.mjs';

/**
 * Mutation testing of the numbers (docs/operations/mutation-testing.md): each small change to the core must turn a test
 * red. A command of its own, `npm run -s mutate`, because it takes many minutes.
 */
export default {
  mutate: folders.flatMap((folder) => [`src/core/${folder}/**/*.ts`]),
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.mjs', related: false },
  // Runs only the tests that reach the mutant.
  coverageAnalysis: 'perTest',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: '.stryker-tmp',
  concurrency: 2,
  timeoutMS: 10_000,
  thresholds: { high: 95, low: 85, break: 85 },
};
