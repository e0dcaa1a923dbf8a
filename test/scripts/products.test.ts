import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { buildIfStale } from '../../scripts/products.mjs';

let folder: string;
let built: number;
const said: string[] = [];
const say = (line: string) => said.push(line);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterweight-build-'));
  writeFileSync(join(folder, 'input.ts'), '1');
  built = 0;
  said.length = 0;
});

afterEach(() => rmSync(folder, { recursive: true }));

function aProduct(make: () => void = () => undefined) {
  const output = join(folder, 'output.js');
  return {
    what: 'the thing',
    stamp: join(folder, 'stamps', 'thing.hash'),
    output,
    inputs: [join(folder, 'input.ts')],
    make: async () => {
      built += 1;
      make();
      writeFileSync(output, 'built');
    },
  };
}

describe('buildIfStale', () => {
  it('builds once, and says so before it begins', async () => {
    await buildIfStale(aProduct(), say);
    await buildIfStale(aProduct(), say);
    expect(built).toBe(1);
    expect(said).toEqual(['Building the thing.']);
  });

  it('builds again when an input changed', async () => {
    await buildIfStale(aProduct(), say);
    writeFileSync(join(folder, 'input.ts'), '2');
    await buildIfStale(aProduct(), say);
    expect(built).toBe(2);
  });

  it('builds again when the output was deleted', async () => {
    await buildIfStale(aProduct(), say);
    rmSync(join(folder, 'output.js'));
    await buildIfStale(aProduct(), say);
    expect(built).toBe(2);
  });

  it('takes nothing for built when the build failed, even over an older output', async () => {
    await buildIfStale(aProduct(), say);
    writeFileSync(join(folder, 'input.ts'), '2');
    const failing = aProduct(() => {
      throw new Error('no');
    });
    await expect(buildIfStale(failing, say)).rejects.toThrow('no');
    expect(existsSync(failing.stamp)).toBe(false);
    await buildIfStale(aProduct(), say);
    expect(readFileSync(failing.stamp, 'utf8')).toHaveLength(64);
  });
});
