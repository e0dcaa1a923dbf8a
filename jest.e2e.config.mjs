import { nodeProject } from './scripts/jest-projects.mjs';

/** One worker: the tests share a browser's time, and two cores are the smallest machine they must pass on. */
export default {
  ...nodeProject({ name: 'e2e', folders: ['e2e'] }),
  maxWorkers: 1,
  testTimeout: 120_000,
};
