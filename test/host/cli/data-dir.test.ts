import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holdDataDir } from '../../../host/cli/data-dir';
import { useTempFolder } from '../../support/temp-folder';

const folder = useTempFolder();
const keep = { reset: false };

/** A process that lives until it is killed, to hold a folder. */
function aLivingProcess(): { readonly pid: number; stop(): void } {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)']);
  return { pid: child.pid ?? 0, stop: () => child.kill('SIGKILL') };
}

describe('holdDataDir', () => {
  it('makes the folder and the place of the store', () => {
    const path = join(folder.path, 'a/b');

    const dataDir = holdDataDir(path, keep);

    expect(dataDir.path).toBe(path);
    expect(existsSync(dataDir.storePath)).toBe(true);
  });

  it('refuses a folder that another living process holds', () => {
    const other = aLivingProcess();
    try {
      writeFileSync(join(folder.path, 'host.pid'), `${other.pid}\n`);

      expect(() => holdDataDir(folder.path, keep)).toThrow(
        `The data folder ${folder.path} is in use by process ${other.pid}: stop it, or choose another folder with --data-dir.`,
      );
    } finally {
      other.stop();
    }
  });

  it('takes over from a host that was killed', () => {
    const longDead = 2 ** 22 - 1;
    writeFileSync(join(folder.path, 'host.pid'), `${longDead}\n`);

    holdDataDir(folder.path, keep);

    expect(readFileSync(join(folder.path, 'host.pid'), 'utf8')).toBe(`${process.pid}\n`);
  });

  it('takes over a lock that holds no process', () => {
    writeFileSync(join(folder.path, 'host.pid'), 'rubbish');

    expect(() => holdDataDir(folder.path, keep)).not.toThrow();
  });

  it('gives the folder free', () => {
    holdDataDir(folder.path, keep).release();

    expect(existsSync(join(folder.path, 'host.pid'))).toBe(false);
  });

  it('keeps what is there, and with reset deletes the store and nothing else', () => {
    const store = join(folder.path, 'store');
    mkdirSync(store);
    writeFileSync(join(store, 'data.mdb'), 'kept');
    writeFileSync(join(folder.path, 'letter.txt'), 'mine');

    holdDataDir(folder.path, keep);
    expect(existsSync(join(store, 'data.mdb'))).toBe(true);

    holdDataDir(folder.path, { reset: true });
    expect(existsSync(join(store, 'data.mdb'))).toBe(false);
    expect(readFileSync(join(folder.path, 'letter.txt'), 'utf8')).toBe('mine');
  });

  it('says in one line that a folder cannot be written', () => {
    const file = join(folder.path, 'a-file');
    writeFileSync(file, '');

    expect(() => holdDataDir(join(file, 'data'), keep)).toThrow(
      `The data folder ${join(file, 'data')} cannot be written (ENOTDIR): choose another with --data-dir.`,
    );
  });
});
