import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Imports a TypeScript module of this project into this process, by tsx.
 * @param {string} path from the project's root
 * @returns {Promise<Record<string, unknown>>} its exports
 */
export async function importTypeScript(path) {
  // Imported here, because a fresh clone has no packages when the script begins.
  const { register } = await import('tsx/esm/api');
  register();
  return import(pathToFileURL(resolve(path)).href);
}

/**
 * Calls the `main` of a TypeScript module with the command line.
 * @param {string} path from the project's root
 * @param {readonly string[]} argv
 */
export async function runMain(path, argv) {
  const { main } = await importTypeScript(path);
  if (typeof main !== 'function') throw new Error(`${path} does not export main(argv).`);
  await main(argv);
}
