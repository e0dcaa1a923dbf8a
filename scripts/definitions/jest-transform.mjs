import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { definitionModule, pageFiles } from './modules.mjs';

/** The scripts that decide what a page becomes. */
const SCRIPTS = ['page-of', 'blocks-of', 'inlines-of', 'modules', 'jest-transform'];

/**
 * The same modules as in the build, for tests of what is drawn of them.
 * @param {string} _text
 * @param {string} path
 */
function process(_text, path) {
  const required = (/** @type {string} */ file) => `Promise.resolve(require(${JSON.stringify(`./${file}`)}))`;
  const { name, value } = definitionModule(path, required);
  return { code: `exports.${name} = ${value};` };
}

/**
 * The index is made of the other pages, so its own text does not tell when it changes.
 * @param {string} text
 * @param {string} path
 */
function getCacheKey(text, path) {
  const hash = createHash('sha256').update(path).update(text);
  for (const file of pageFiles(dirname(path))) hash.update(file).update(readFileSync(join(dirname(path), file)));
  for (const script of SCRIPTS) hash.update(readFileSync(new URL(`${script}.mjs`, import.meta.url)));
  return hash.digest('hex');
}

// eslint-disable-next-line no-restricted-syntax -- Jest takes the default export of a transformer
export default { process, getCacheKey };
