import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

// The real resolver keeps its keys to itself; this one tells them, and nothing is ever invoked on it.
const tellingResolver = `
  export const keys = [];
  export default class Resolver {
    define(key) { keys.push(key); return this; }
    getDefinitions() { return () => undefined; }
  }`;

const entry = `
  export * as app from './src/index';
  export { calls } from './src/contract/calls';
  export { keys } from '@forge/resolver';`;

/** @type {import('esbuild').Plugin} */
const resolverThatTells = {
  name: 'resolver-that-tells',
  setup(build) {
    build.onResolve({ filter: /^@forge\/resolver$/ }, () => ({ path: 'resolver', namespace: 'telling' }));
    build.onLoad({ filter: /.*/, namespace: 'telling' }, () => ({ contents: tellingResolver }));
  },
};

/**
 * Loads the app's code in the current folder, to see what it exports and defines; no handler runs.
 * @returns {Promise<{ app: object, calls: object, keys: string[] }>} the exports of `src/index.ts`, the calls of the
 *   contract, and the keys that the resolver defines
 */
export async function loadApp() {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    plugins: [resolverThatTells],
  });
  const path = resolve('.build/facts/app.cjs');
  mkdirSync(resolve('.build/facts'), { recursive: true });
  writeFileSync(path, outputFiles[0]?.text ?? '');
  const load = createRequire(path);
  return load(path);
}
