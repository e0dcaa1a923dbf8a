import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ImportError, readLines } from '../../../../host/data/import/read-lines';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lines-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function linesOf(content: string | Buffer): Promise<string[]> {
  const path = join(folder, 'export');
  writeFileSync(path, content);
  return collect(path);
}

async function collect(path: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(path)) lines.push(line);
  return lines;
}

describe('readLines', () => {
  it('reads plain text and gzip alike', async () => {
    expect(await linesOf('one\ntwo\n')).toEqual(['one', 'two']);
    expect(await linesOf(gzipSync('one\ntwo\n'))).toEqual(['one', 'two']);
  });

  it('keeps a last line without an end, and empty lines between others', async () => {
    expect(await linesOf('one\n\nthree')).toEqual(['one', '', 'three']);
  });

  it('reads nothing from nothing', async () => {
    expect(await linesOf('')).toEqual([]);
    expect(await linesOf(gzipSync(''))).toEqual([]);
  });

  it('reads a file of one byte, too short for a sign of gzip', async () => {
    expect(await linesOf('x')).toEqual(['x']);
  });

  it('puts letters together that a chunk of the stream tears apart', async () => {
    // 64 KiB is a chunk of the stream; every second byte boundary falls inside a letter.
    const long = `x${'é'.repeat(200_000)}`;
    expect(await linesOf(`${long}\nshort\n${long}`)).toEqual([long, 'short', long]);
    expect(await linesOf(gzipSync(`${long}\n${long}`))).toEqual([long, long]);
  });

  it('reads a line at a time, and lets go of the file when the reader stops', async () => {
    const path = join(folder, 'many');
    writeFileSync(path, gzipSync('line\n'.repeat(50_000)));
    let count = 0;
    for await (const line of readLines(path)) {
      expect(line).toBe('line');
      count += 1;
      if (count === 3) break;
    }
    expect(count).toBe(3);
  });

  it.each([
    ['that is not there', (path: string) => path],
    [
      'that is a folder',
      (path: string) => {
        mkdirSync(path);
        return path;
      },
    ],
    [
      'that breaks off',
      (path: string) => {
        writeFileSync(path, gzipSync('line\n'.repeat(1000)).subarray(0, 40));
        return path;
      },
    ],
    [
      'that only begins like gzip',
      (path: string) => {
        writeFileSync(path, Buffer.from([0x1f, 0x8b, 1, 2, 3, 4]));
        return path;
      },
    ],
  ])('refuses a file %s in one sentence that names it', async (_, prepare) => {
    const path = prepare(join(folder, 'broken'));
    await expect(collect(path)).rejects.toThrow(ImportError);
    await expect(collect(path)).rejects.toMatchObject({ code: 'export-unreadable' });
    await expect(collect(path)).rejects.toThrow(
      /^The export .*broken cannot be read: .+\. Give a file with one work item/,
    );
  });
});
