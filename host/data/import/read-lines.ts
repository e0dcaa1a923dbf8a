import { createReadStream, type ReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip, type Gunzip } from 'node:zlib';

/** The export as a whole cannot be read; lines that cannot are reported instead. */
export class ImportError extends Error {
  readonly code = 'export-unreadable';

  constructor(path: string, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(`The export ${path} cannot be read: ${why}. Give a file with one work item per line, plain or gzip.`, {
      cause,
    });
    this.name = 'ImportError';
  }
}

const GZIP_MAGIC = Buffer.from([0x1f, 0x8b]);

/** The lines of a file, plain or gzip, told apart by its first bytes. Throws ImportError. */
export async function* readLines(path: string): AsyncGenerator<string> {
  try {
    const zipped = await isGzip(path);
    const file = createReadStream(path);
    yield* splitLines(zipped ? unzipped(file) : file);
  } catch (error) {
    throw new ImportError(path, error);
  }
}

function unzipped(file: ReadStream): Gunzip {
  const gunzip = createGunzip();
  // A pipe passes no errors on: without this, a file that vanishes would leave the reader waiting for ever.
  file.on('error', (error) => gunzip.destroy(error));
  return file.pipe(gunzip);
}

async function* splitLines(chunks: AsyncIterable<unknown>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + (Buffer.isBuffer(chunk) ? decoder.write(chunk) : String(chunk))).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decoder.end();
  if (rest !== '') yield rest;
}

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.equals(GZIP_MAGIC);
  } finally {
    await file.close();
  }
}
