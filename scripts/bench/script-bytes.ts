import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { firstLoadScripts } from '../first-load.mjs';
import { kilobytes, table, type Row } from './table';

const DIST = join(process.cwd(), 'static/dist');
const PAGES = ['gadget', 'issue-panel', 'project-page', 'settings'];

/** The compressed script of each page on first load (DESIGN "Budgets"), as printed. */
export function scriptBytes(): string {
  const rows = PAGES.map((page): Row => [page, kilobytes(bytesOf(page)), page === 'gadget' ? '100 kB' : '']);
  return table('script on first load, gzip', ['compressed', 'budget'], rows);
}

function bytesOf(page: string): number {
  const scripts = firstLoadScripts(readFileSync(join(DIST, `${page}.html`), 'utf8'));
  return scripts.reduce((sum, script) => sum + gzipSync(readFileSync(join(DIST, script))).length, 0);
}
