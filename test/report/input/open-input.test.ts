import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { openInput } from '../../../report/input/open-input';
import { ReportError } from '../../../report/report-error';
import { useTempFolder } from '../../support/temp-folder';

const TEXT = 'first line\nZweite Zeile – mit Umlaut: ü\n';
const folder = useTempFolder();

async function* pieces(...buffers: readonly Buffer[]): AsyncGenerator<Buffer> {
  for (const buffer of buffers) yield await Promise.resolve(buffer);
}

async function readAll(file: string, standardInput = pieces()): Promise<string> {
  let text = '';
  for await (const piece of openInput(file, standardInput)) text += piece;
  return text;
}

function written(name: string, content: string | Buffer): string {
  const path = join(folder.path, name);
  writeFileSync(path, content);
  return path;
}

/** One byte at a time: the hardest way in which it can come. */
const byBytes = (buffer: Buffer) => pieces(...Array.from(buffer, (byte) => Buffer.from([byte])));

describe('openInput', () => {
  it('reads a file, plain or gzip, whatever its name', async () => {
    expect(await readAll(written('plain.gz', TEXT))).toBe(TEXT);
    expect(await readAll(written('zipped.ndjson', gzipSync(TEXT)))).toBe(TEXT);
    expect(await readAll(written('twice.gz', Buffer.concat([gzipSync(TEXT), gzipSync(TEXT)])))).toBe(TEXT + TEXT);
  });

  it('reads standard input, plain or gzip, in pieces of any size', async () => {
    expect(await readAll('-', byBytes(Buffer.from(TEXT)))).toBe(TEXT);
    expect(await readAll('-', byBytes(gzipSync(TEXT)))).toBe(TEXT);
  });

  it.each([Buffer.alloc(0), Buffer.from('x')])('reads %p as it is', async (content) => {
    expect(await readAll('-', pieces(content))).toBe(content.toString());
    expect(await readAll(written('short', content))).toBe(content.toString());
  });

  it('says which file cannot be read, and why', async () => {
    const reading = readAll(join(folder.path, 'missing.ndjson'));
    await expect(reading).rejects.toThrow(ReportError);
    await expect(reading).rejects.toThrow(/missing\.ndjson cannot be read: ENOENT/);
  });

  it('says that gzip breaks off, after what could be read', async () => {
    const zipped = gzipSync(TEXT);
    const reading = readAll('-', pieces(zipped.subarray(0, -9)));
    await expect(reading).rejects.toThrow(/^standard input cannot be read: unexpected end of file$/);
  });
});
