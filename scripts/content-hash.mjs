import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files under some paths, sorted; a path that is a file stands for itself and one that is missing for nothing.
 * @param {readonly string[]} paths
 * @param {readonly string[]} [without] folders to leave out
 * @returns {string[]}
 */
export function filesUnder(paths, without = []) {
  return paths.flatMap((path) => listFiles(path, without)).sort();
}

/** @param {string} path @param {readonly string[]} without @returns {string[]} */
function listFiles(path, without) {
  if (!existsSync(path) || without.includes(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => listFiles(join(path, name), without));
}

/**
 * One hash over the names and contents of files: the same when nothing changed, whatever their times say.
 * @param {readonly string[]} files
 * @returns {string} 64 hexadecimal digits
 */
export function contentHash(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = readFileSync(file);
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
