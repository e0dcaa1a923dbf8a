import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: a default export gets another name in every file, and cannot be searched for.',
};
const noBarrel = {
  selector: 'ExportAllDeclaration, ExportNamedDeclaration[source]',
  message:
    'Import from the file that defines it: a barrel hides the direction of imports and pulls in the whole folder.',
};
const noDoubleCast = {
  selector: 'TSAsExpression > TSAsExpression[typeAnnotation.type="TSUnknownKeyword"]',
  message: 'A cast through unknown proves nothing: write a type guard or parse with a schema.',
};
const noOwnClock = {
  selector:
    'CallExpression[callee.object.name="Date"][callee.property.name="now"], NewExpression[callee.name="Date"][arguments.length=0]',
  message: 'Take `now` as an argument or from a port: the same input must give the same result, byte for byte.',
};
const noOwnChance = {
  selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
  message: 'Take the seed as an argument or ids from a port: the same input must give the same result, byte for byte.',
};

const everywhere = [noDefaultExport, noBarrel];

export default defineConfig(
  globalIgnores(['node_modules/', 'static/dist/', 'static/generated/', '.build/', '.data/', 'coverage/', 'reports/']),
  eslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/max-params': ['error', { max: 3 }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A number prints one way only; everything else in a template is still refused.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // React ignores what an event handler returns; a promise there is meant.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: ['**/*.{ts,tsx,mjs,cjs}'],
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60, IIFEs: true }],
      'no-restricted-syntax': ['error', ...everywhere],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'static/**/*.{ts,tsx}', 'host/**/*.ts', 'report/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, noDoubleCast] },
  },
  {
    files: ['src/core/**/*.ts', 'src/app/**/*.ts', 'src/contract/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, noDoubleCast, noOwnClock, noOwnChance] },
  },
  // Forge finds handlers by name in this one file, so it re-exports them and does nothing else.
  { files: ['src/index.ts'], rules: { 'no-restricted-syntax': ['error', noDefaultExport, noDoubleCast] } },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      // A `describe` is a chapter, not a function.
      'max-lines-per-function': 'off',
      // A double implements an asynchronous port at once.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: { globals: nodeGlobals() },
    rules: { 'max-params': ['error', { max: 3 }] },
  },
  // The tools ask their configuration for a default export.
  { files: ['*.config.{mjs,ts}', '.size-limit.mjs', '*.cjs'], rules: { 'no-restricted-syntax': 'off' } },
);

/** The globals that scripts use, so that `no-undef` finds a misspelt one. */
function nodeGlobals() {
  const names = [
    'process',
    'console',
    'URL',
    'URLSearchParams',
    'setTimeout',
    'clearTimeout',
    'Buffer',
    'fetch',
    'performance',
  ];
  const commonJs = ['module', 'require', 'globalThis', 'AbortController', 'TextDecoder'];
  return Object.fromEntries([...names, ...commonJs].map((name) => [name, 'readonly']));
}
