import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openLmdbStore } from '../../../../host/platform/store/lmdb-store';
import { describeOrderedStore } from './ordered-store-promise';

const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'ordered-store-'));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describeOrderedStore('LMDB store', () => openLmdbStore(newFolder()));

describe('LMDB store on disk', () => {
  it('has its entries again when it is opened again', async () => {
    const folder = newFolder();
    const first = openLmdbStore(folder);
    await first.write([['a', new Uint8Array([1, 2, 3])]]);
    await first.close();
    const second = openLmdbStore(folder);
    expect([...(second.get('a') ?? [])]).toEqual([1, 2, 3]);
    await second.close();
  });

  it('refuses a key that the disk cannot hold, and writes nothing of that write', async () => {
    const store = openLmdbStore(newFolder());
    const write = store.write([
      ['fine', new Uint8Array([1])],
      ['x'.repeat(2000), new Uint8Array([1])],
    ]);
    await expect(write).rejects.toThrow('A store key has 1 to 1978 bytes; this one has 2000.');
    expect(store.get('fine')).toBeUndefined();
    await store.close();
  });

  it.each([3, 40, 150])('keeps every answered write, whole, when the writer is killed after %i', async (answered) => {
    const folder = newFolder();
    const last = await killAfter(answered, folder);
    const store = openLmdbStore(folder);
    const names = (side: string) => [...store.range(`${side}:`, `${side};`)].map(([key]) => key.split(':')[1]);
    expect(names('left').length).toBeGreaterThan(last);
    expect(names('left')).toEqual(names('right'));
    await store.close();
  });
});

/** Kills the child with SIGKILL while it writes; returns the last number it was answered. */
async function killAfter(answered: number, folder: string): Promise<number> {
  const script = join(__dirname, 'write-until-killed.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.split('\n').length > answered) child.kill('SIGKILL');
    });
    child.on('close', () => {
      resolve();
    });
  });
  return Number(printed.split('\n').at(-2));
}
