import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { definitionModule, pageFiles } from './modules.mjs';

/** The same modules as in the build, for tests of what is drawn of them. @type {import('@jest/transform').SyncTransformer} */
const transformer = {
  process: (_, path) => {
    const { name, value } = definitionModule(
      path,
      (file) => `Promise.resolve(require(${JSON.stringify(`./${file}`)}))`,
    );
    return { code: `exports.${name} = ${value};` };
  },
  // The index is made of the other pages, so that its own text does not tell when it changes.
  getCacheKey: (text, path) => {
    const hash = createHash('sha256').update(path).update(text);
    for (const file of pageFiles(dirname(path))) hash.update(file).update(readFileSync(join(dirname(path), file)));
    for (const script of ['page-of', 'blocks-of', 'inlines-of', 'modules']) {
      hash.update(readFileSync(new URL(`${script}.mjs`, import.meta.url)));
    }
    return hash.digest('hex');
  },
};

// eslint-disable-next-line no-restricted-syntax -- Jest takes the default export of a transformer
export default transformer;
