import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HostError, systemCode } from './host-error';

/** The folder in which a host keeps its site; held by one process at a time. */
export interface DataDir {
  readonly path: string;
  /** Where the key-value store lives. */
  readonly storePath: string;
  /** Gives the folder free for the next host. */
  release(): void;
}

const LOCK_FILE = 'host.pid';
const STORE_FOLDER = 'store';

/**
 * Makes the folder usable and takes hold of it. `reset` deletes what a host left there, and nothing else,
 * because the folder was named by a person. Throws `HostError` DATA_DIR_UNUSABLE or DATA_DIR_IN_USE.
 */
export function holdDataDir(path: string, options: { readonly reset: boolean }): DataDir {
  const lock = join(path, LOCK_FILE);
  const storePath = join(path, STORE_FOLDER);
  try {
    mkdirSync(path, { recursive: true });
    takeLock(lock, path);
    if (options.reset) rmSync(storePath, { recursive: true, force: true });
    mkdirSync(storePath, { recursive: true });
  } catch (error) {
    if (error instanceof HostError) throw error;
    const reason = systemCode(error) ?? 'unknown error';
    throw new HostError(
      'DATA_DIR_UNUSABLE',
      `The data folder ${path} cannot be written (${reason}): choose another with --data-dir.`,
      error,
    );
  }
  return { path, storePath, release: () => rmSync(lock, { force: true }) };
}

function takeLock(lock: string, path: string): void {
  const holder = readHolder(lock);
  if (holder !== null && holder !== process.pid && isAlive(holder)) {
    throw new HostError(
      'DATA_DIR_IN_USE',
      `The data folder ${path} is in use by process ${holder}: stop it, or choose another folder with --data-dir.`,
    );
  }
  writeFileSync(lock, `${process.pid}\n`);
}

function readHolder(lock: string): number | null {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    return Number.isSafeInteger(holder) && holder > 0 ? holder : null;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** A killed host leaves its lock behind; signal 0 tells whether its process still exists. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}
