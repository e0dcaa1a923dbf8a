import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { manifestMutations, spoil } from '../support/manifest-mutations';

// Forge's validators take seconds to load, so one process checks all the manifests.
const patience = 180_000;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterweight-mutations-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function checkForge(manifests: readonly string[]) {
  const options = manifests.flatMap((manifest) => ['--manifest', manifest]);
  const run = spawnSync(process.execPath, ['scripts/check-forge.mjs', '--no-bundle', ...options], { encoding: 'utf8' });
  return { status: run.status, said: run.stdout.split('\n').filter((line) => line.endsWith(' problems.')) };
}

describe('npm run -s check:forge', () => {
  it(
    'accepts the manifest as it is, and refuses each mutation of it',
    () => {
      const text = readFileSync('manifest.yml', 'utf8');
      const spoilt = manifestMutations.map((mutation, index) => {
        const path = join(folder, `${index}.yml`);
        writeFileSync(path, spoil(text, mutation));
        return path;
      });
      const { status, said } = checkForge(['manifest.yml', ...spoilt]);
      expect(status).toBe(1);
      expect(said[0]).toBe('manifest.yml: 0 problems.');
      const unnoticed = manifestMutations.filter((_mutation, index) =>
        / 0 problems/.test(said[index + 1] ?? ' 0 problems'),
      );
      expect(unnoticed.map(({ name }) => name)).toEqual([]);
    },
    patience,
  );
});
