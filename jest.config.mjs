import { nodeProject, transform, transformIgnorePatterns } from './scripts/jest-projects.mjs';

const nodeFolders = [
  'core',
  'app',
  'adapters',
  'entry',
  'contract',
  'host',
  'scripts',
  'report',
  'manifest',
  'support',
];

/** Everything but the browser: `jest.e2e.config.mjs` runs test/e2e, because it needs one. */
export default {
  projects: [
    nodeProject({ name: 'node', folders: nodeFolders }),
    {
      ...nodeProject({ name: 'static', folders: ['static'] }),
      testEnvironment: 'jsdom',
      setupFilesAfterEnv: ['<rootDir>/test/support/jsdom-setup.ts'],
      transform,
      transformIgnorePatterns,
    },
  ],
};
