import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Copies what Forge's linters read into a folder of its own with another manifest, because they know no other name than
 * `manifest.yml` in the current folder. The folder is deleted when the process ends.
 * @param {string} manifestPath
 * @returns {string} the folder
 */
export function stageWithManifest(manifestPath) {
  if (!existsSync(manifestPath)) throw new Error(`There is no manifest at ${manifestPath}.`);
  const folder = mkdtempSync(join(tmpdir(), 'counterweight-forge-'));
  process.on('exit', () => rmSync(folder, { recursive: true }));
  for (const path of ['src', 'static', 'tsconfig.json', 'package.json']) {
    cpSync(path, join(folder, path), { recursive: true });
  }
  cpSync(manifestPath, join(folder, 'manifest.yml'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}
