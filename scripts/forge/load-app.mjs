import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

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
  // Inside the project, so that it finds the packages; in a folder of its own, because two checks may run at once.
  mkdirSync('.build', { recursive: true });
  const folder = mkdtempSync(resolve('.build/facts-'));
  try {
    const path = join(folder, 'app.cjs');
    writeFileSync(path, outputFiles[0]?.text ?? '');
    return createRequire(path)(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
