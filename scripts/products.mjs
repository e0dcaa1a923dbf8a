import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { contentHash, filesUnder } from './content-hash.mjs';
import { runNode } from './run-command.mjs';

/**
 * @typedef {object} Product something that is built
 * @property {string} what what it is called when it is built
 * @property {string} stamp file that keeps the hash of the inputs it was last built from
 * @property {string} output a file that proves that it is there
 * @property {readonly string[]} inputs files and folders that it is made of
 * @property {readonly string[]} [without] folders among the inputs that are themselves outputs
 * @property {() => Promise<void>} make
 */

const lock = 'package-lock.json';

/** @type {Product} */
export const pages = {
  what: 'the pages (Vite)',
  stamp: '.build/pages.hash',
  output: 'static/dist/gadget.html',
  inputs: [
    'static',
    'src/contract',
    'src/core',
    'docs/metrics',
    'vite.config.ts',
    'scripts/pages.mjs',
    'scripts/definitions',
    'scripts/build-tokens.mjs',
    lock,
  ],
  without: ['static/dist', 'static/generated'],
  make: async () => {
    const { buildTokens } = await import('./build-tokens.mjs');
    buildTokens();
    // Who tests or develops may have set another mode, and the pages would carry React's development build.
    await runNode(['node_modules/vite/bin/vite.js', 'build'], { env: { NODE_ENV: 'production' } });
  },
};

/** @type {Product} */
export const appBundle = {
  what: "the app (Forge's bundler)",
  stamp: '.build/app.hash',
  output: '.build/app/index.cjs',
  inputs: ['src', 'manifest.yml', 'tsconfig.json', 'scripts/bundle-app.mjs', lock],
  make: () => runNode(['scripts/bundle-app.mjs']),
};

/** @param {Product} product */
function hashOfInputs({ inputs, without }) {
  return contentHash(filesUnder(inputs, without));
}

/**
 * Builds something unless it was built from the same inputs before.
 * @param {Product} product
 * @param {(line: string) => void} say told before a build begins
 */
export async function buildIfStale(product, say) {
  const hash = hashOfInputs(product);
  const fresh = existsSync(product.output) && existsSync(product.stamp) && readFileSync(product.stamp, 'utf8') === hash;
  if (fresh) return;
  say(`Building ${product.what}.`);
  rmSync(product.stamp, { force: true });
  await product.make();
  mkdirSync(dirname(product.stamp), { recursive: true });
  writeFileSync(product.stamp, hash);
}

/** Builds what is stale of everything that is built. @param {(line: string) => void} say */
export async function buildAll(say) {
  await buildIfStale(pages, say);
  await buildIfStale(appBundle, say);
}
