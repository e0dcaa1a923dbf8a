import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

/**
 * What dependency-cruiser reports, as far as it is read here.
 * @typedef {object} Cruise
 * @property {{ source: string }[]} modules
 * @property {{ violations: Violation[] }} summary
 */

/** @typedef {{ from: string, to: string, rule: { name: string, severity: string }, comment?: string }} Violation */

/** The folders whose imports have a direction. */
export const cruisedFolders = ['src', 'static', 'host', 'test', 'scripts', 'report'];

/**
 * Follows the imports of a project by the rules of .dependency-cruiser.cjs.
 * @param {string} root the project's folder
 * @param {readonly string[]} folders those of `cruisedFolders` that exist
 * @returns {Promise<Cruise>}
 */
export async function cruise(root, folders) {
  const tool = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const rules = ['--config', resolve('.dependency-cruiser.cjs')];
  // What is built is cut into files by size: those may need each other.
  const args = [tool, ...folders, ...rules, '--exclude', '^static/(dist|generated)/', '--output-type', 'json'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 1 << 28 });
  return JSON.parse(stdout);
}
