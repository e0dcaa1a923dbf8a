import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openLmdbStore } from '../../../host/platform/store/lmdb-store';
import { aManifest } from './support/a-manifest';

const folder = mkdtempSync(join(tmpdir(), 'killed-host-'));
const manifest = join(folder, 'manifest.yml');
writeFileSync(manifest, aManifest());
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the child until it printed so many lines, then kills it with SIGKILL; returns what it printed. */
async function runAndKill(turn: 'first' | 'next', lines: number): Promise<string[]> {
  const script = join(__dirname, 'support/run-until-killed.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, join(folder, 'data'), manifest, turn], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.split('\n').length > lines) child.kill('SIGKILL');
    });
    child.on('close', () => {
      resolve();
    });
  });
  return printed.split('\n').slice(0, -1);
}

describe('a host on disk that is killed again and again', () => {
  it('runs every event at least once, and in the end has nothing left to do', async () => {
    const printed = [
      await runAndKill('first', 5),
      await runAndKill('next', 7),
      await runAndKill('next', 2),
      await runAndKill('next', Infinity),
    ];
    expect(printed.at(-1)?.at(-1)).toBe('idle');
    expect(printed.slice(0, -1).flat()).not.toContain('idle');
    const store = openLmdbStore(join(folder, 'data'));
    const runs = [...store.range('kvs:plain:runs:', 'kvs:plain:runs;')].map(([, value]) =>
      Number(Buffer.from(value).toString().split('\n')[1]),
    );
    const left = [...store.range('queue:event:', 'queue:event;')];
    await store.close();
    expect(runs).toHaveLength(30);
    expect(Math.min(...runs)).toBeGreaterThanOrEqual(1);
    expect(left).toEqual([]);
    // The first turn was killed between what its consumers did and the host's note of it.
    expect(runs.filter((count) => count > 1).length).toBeGreaterThanOrEqual(5);
  }, 60_000);
});
