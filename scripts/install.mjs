import { existsSync, readFileSync } from 'node:fs';
import { run, runNode } from './run-command.mjs';

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> }} Lockfile */

/**
 * Whether `node_modules` holds what the lockfile asks for. Optional packages may be absent: most are for other machines.
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile} installed node_modules/.package-lock.json, which npm writes last, so a broken install has none
 */
export function isInstalled(wanted, installed) {
  const have = installed.packages ?? {};
  return Object.entries(wanted.packages ?? {}).every(([path, { version, optional = false }]) => {
    if (path === '') return true;
    const found = have[path];
    return found ? found.version === version : optional;
  });
}

/** @param {string} path @returns {Lockfile | null} */
function readLockfile(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

/** Installs the packages of the lockfile, unless they are there. @param {(line: string) => void} say */
export async function installIfNeeded(say) {
  const wanted = readLockfile('package-lock.json');
  const installed = readLockfile('node_modules/.package-lock.json');
  if (wanted && installed && isInstalled(wanted, installed)) return;
  say(
    installed
      ? 'Packages differ from the lockfile: running npm ci.'
      : 'Installing packages with npm ci (a minute or two).',
  );
  const args = ['ci', '--no-fund', '--no-audit', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) await runNode([npm, ...args]);
  else await run('npm', args, { shell: process.platform === 'win32' });
}
