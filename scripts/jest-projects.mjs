const target = 'es2022';
const react = { runtime: 'automatic' };

/** @param {object} parser the syntax that swc is to read */
const swc = (parser) => ['@swc/jest', { jsc: { parser, target, transform: { react } }, sourceMaps: 'inline' }];

/** @type {Record<string, unknown>} Parsers apart: in a .tsx file `<T>(x: T) => x` would be read as an element. */
export const transform = {
  '\\.ts$': swc({ syntax: 'typescript', tsx: false }),
  '\\.tsx$': swc({ syntax: 'typescript', tsx: true }),
  '\\.m?js$': swc({ syntax: 'ecmascript' }),
  '\\.md$': '<rootDir>/scripts/definitions/jest-transform.mjs',
};

// Jest runs CommonJS here, and these packages ship ES modules only.
const esModulesOnly = ['d3-[a-z]+', 'internmap', 'delaunator', 'robust-predicates', 'pixelmatch', 'marked'];

export const transformIgnorePatterns = [`/node_modules/(?!(?:${esModulesOnly.join('|')})/)(?!.*\\.mjs$)`];

/**
 * A jest project that runs the tests of some folders of `test/` under Node.
 * @param {{ name: string, folders: readonly string[] }} project
 */
export function nodeProject({ name, folders }) {
  return {
    displayName: name,
    rootDir: process.cwd(),
    testEnvironment: 'node',
    setupFiles: ['<rootDir>/test/support/property-seed.ts'],
    testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`),
    modulePathIgnorePatterns: [
      '<rootDir>/.build/',
      '<rootDir>/.stryker-tmp/',
      '<rootDir>/.data/',
      '<rootDir>/static/dist/',
    ],
    moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'cjs', 'json', 'node'],
    moduleNameMapper: { '\\.(css|svg)$': '<rootDir>/test/support/asset-stub.ts' },
    transform,
    transformIgnorePatterns,
  };
}
