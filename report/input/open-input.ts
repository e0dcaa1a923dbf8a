import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

import { messageOf, ReportError } from '../report-error';

/**
 * The text of a file or of standard input, in pieces, plain or gzip (told apart by the first bytes).
 * @throws ReportError when it cannot be read, or ends in the middle of what gzip needs
 */
export async function* openInput(file: string, standardInput: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  try {
    const bytes: AsyncIterable<Buffer> = file === '-' ? standardInput : createReadStream(file);
    for await (const chunk of await unzipped(bytes)) yield decoder.decode(chunk, { stream: true });
    const rest = decoder.decode();
    if (rest !== '') yield rest;
  } catch (error) {
    throw unreadable(file, error);
  }
}

const GZIP_MAGIC = Buffer.from([0x1f, 0x8b]);

async function unzipped(bytes: AsyncIterable<Buffer>): Promise<AsyncIterable<Buffer>> {
  const source = bytes[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  let ended = false;
  while (head.length < GZIP_MAGIC.length && !ended) {
    const next = await source.next();
    if (next.done === true) ended = true;
    else head = Buffer.concat([head, next.value]);
  }
  const whole = Readable.from(withHead(head, source));
  if (!head.subarray(0, GZIP_MAGIC.length).equals(GZIP_MAGIC)) return whole;
  // Errors come out of the unzipped stream: `pipeline` destroys it with them.
  return pipeline(whole, createGunzip(), () => undefined);
}

async function* withHead(head: Buffer, source: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  if (head.length > 0) yield head;
  yield* { [Symbol.asyncIterator]: () => source };
}

function unreadable(file: string, cause: unknown): ReportError {
  const name = file === '-' ? 'standard input' : file;
  return new ReportError('input', `${name} cannot be read: ${messageOf(cause)}`, { cause });
}
