import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { systemCode } from '../../cli/host-error';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

export interface ResourceFile {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

/** Reads a file of a resource's folder; null when there is none, or when the path or a link leads outside it. */
export async function readResourceFile(folder: string, path: string): Promise<ResourceFile | null> {
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    if (!file.startsWith(root + sep)) return null;
    const contentType = CONTENT_TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
    return { bytes: await readFile(file), contentType };
  } catch (error) {
    const isAbsent = ['ENOENT', 'EISDIR', 'ENOTDIR', 'ERR_INVALID_ARG_VALUE'].includes(systemCode(error) ?? '');
    if (isAbsent) return null;
    throw error;
  }
}
