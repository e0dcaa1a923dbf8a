import { nodeProject } from './scripts/jest-projects.mjs';

/** The tests of the pure core alone: what mutation testing runs over and over. */
export default { ...nodeProject({ name: 'core', folders: ['core'] }), maxWorkers: 1 };
