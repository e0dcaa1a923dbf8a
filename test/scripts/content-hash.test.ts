import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { contentHash, filesUnder } from '../../scripts/content-hash.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterweight-hash-'));
  mkdirSync(join(folder, 'made'));
  writeFileSync(join(folder, 'b.ts'), 'two');
  writeFileSync(join(folder, 'a.ts'), 'one');
  writeFileSync(join(folder, 'made', 'c.js'), 'three');
});

afterEach(() => rmSync(folder, { recursive: true }));

const hash = () => contentHash(filesUnder([folder]));

describe('filesUnder', () => {
  it('lists files in a stable order, and a file by itself', () => {
    const files = filesUnder([join(folder, 'b.ts'), join(folder, 'a.ts')]);
    expect(files).toEqual([join(folder, 'a.ts'), join(folder, 'b.ts')]);
    expect(filesUnder([folder])).toHaveLength(3);
  });

  it('leaves out what is itself built', () => {
    expect(filesUnder([folder], [join(folder, 'made')])).toHaveLength(2);
  });

  it('takes a missing path for nothing', () => {
    expect(filesUnder([join(folder, 'absent')])).toEqual([]);
  });
});

describe('contentHash', () => {
  it('stays when only a time changes', () => {
    const before = hash();
    utimesSync(join(folder, 'a.ts'), 1, 1);
    expect(hash()).toBe(before);
  });

  it('changes with a content', () => {
    const before = hash();
    writeFileSync(join(folder, 'a.ts'), 'other');
    expect(hash()).not.toBe(before);
  });

  it('changes with a name', () => {
    const before = hash();
    renameSync(join(folder, 'a.ts'), join(folder, 'z.ts'));
    expect(hash()).not.toBe(before);
  });

  it('changes when text moves from one file to the next', () => {
    const before = hash();
    writeFileSync(join(folder, 'a.ts'), 'onet');
    writeFileSync(join(folder, 'b.ts'), 'wo');
    expect(hash()).not.toBe(before);
  });
});
