import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { headOf, pageOf } from './page-of.mjs';

const INDEX = 'README.md';

/** Whether a file is a definition page or their index. @param {string} path */
export function isDefinition(path) {
  return /[\\/]docs[\\/]metrics[\\/][\w-]+\.md$/.test(path);
}

/** The pages of a folder, their index left out, by name of file. @param {string} folder */
export function pageFiles(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== INDEX)
    .sort();
}

/**
 * The source of the module that a definition page becomes: `page`, or for the index `pages`, each loaded when asked for.
 * @param {string} path
 * @param {(file: string) => string} loading the expression that loads a page
 * @returns {{ readonly name: 'page' | 'pages', readonly value: string }}
 */
export function definitionModule(path, loading) {
  if (basename(path) !== INDEX) return { name: 'page', value: JSON.stringify(pageOf(readFileSync(path, 'utf8'))) };
  const folder = dirname(path);
  const entries = pageFiles(folder).map((file) => {
    const { name, ids } = headOf(readFileSync(join(folder, file), 'utf8'));
    const slug = basename(file, '.md');
    return `{ slug: ${JSON.stringify(slug)}, name: ${JSON.stringify(name)}, ids: ${JSON.stringify(ids)}, load: () => ${loading(file)} }`;
  });
  return { name: 'pages', value: `[${entries.join(',\n')}]` };
}
