import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';

import { count, kilobytes, megabytes, milliseconds, table } from '../table';
import type { ItemsMeasured, MetricsMeasured } from './measure-items';

/** What a function of Forge may use. */
const MEMORY_BUDGET = 512;
/** V8 keeps code, stacks and new objects beside this. */
const HEAP_BUDGET = 400;
const BOUND_ITEMS = 100_000;
const SLOWEST = 3;

/** What so many items cost, measured in fresh processes: one text after another, because a million take their time. */
export async function* itemsCosts(items: number): AsyncGenerator<string> {
  const folder = mkdtempSync(join(process.cwd(), '.build', 'bench-'));
  try {
    // Bundled, so that nothing that compiles TypeScript takes memory or time in the process that is measured.
    await build({
      ...{
        entryPoints: [fileURLToPath(new URL('./child.ts', import.meta.url))],
        outdir: folder,
        outExtension: { '.js': '.mjs' },
      },
      ...{ bundle: true, splitting: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'warning' },
    });
    const run = async (what: string): Promise<unknown> => {
      const command = [...heapOptions(items, what), join(folder, 'child.mjs'), what, String(items)];
      return JSON.parse((await promisify(execFile)(process.execPath, command)).stdout);
    };
    yield describeItems((await run('items')) as ItemsMeasured);
    yield describeMetrics((await run('metrics')) as MetricsMeasured, items);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Up to 100,000 items have to do with what a function of Forge has; a million may take what there is. */
function heapOptions(items: number, what: string): string[] {
  const isBound = items <= BOUND_ITEMS && what === 'items';
  return isBound ? [`--max-old-space-size=${HEAP_BUDGET}`] : ['--max-old-space-size=16000'];
}

function describeItems(measured: ItemsMeasured): string {
  const { items, entries, base, memory, stored, computeMs } = measured;
  const budget = items <= BOUND_ITEMS ? `; budget ${MEMORY_BUDGET} MB` : '';
  return [
    `\n${count(items)} work items with ${count(entries)} history entries: ${base}, repeated with new keys`,
    parseLine(measured),
    `facts to all metrics, window of 84 days: ${perItem(computeMs, items)}, ${milliseconds(computeMs)} in all`,
    `peak memory: ${megabytes(memory.peak)} (${megabytes(memory.before)} before the first item, ` +
      `${megabytes(memory.withFacts)} with the facts)${budget}`,
    `stored: ${(stored.bytes / items).toFixed(1)} bytes an item, key and words included, on ${count(stored.pages)} pages`,
  ].join('\n');
}

function parseLine({ parse, items }: ItemsMeasured): string {
  if (parse === null) return 'made from facts, without lines; histories that name no other item are shared in memory';
  const { bytes, toFactsMs, minimalMs } = parse;
  return (
    `lines (${kilobytes(bytes / items)} each) to facts: ${perItem(toFactsMs, items)}; ` +
    `minimal loop: ${perItem(minimalMs, items)}; ratio ${(toFactsMs / minimalMs).toFixed(2)}`
  );
}

/** Each metric apart, for one date. A snapshot computes those of the scorecard for eight earlier dates as well. */
function describeMetrics({ metrics, finished, computeMs, peak }: MetricsMeasured, items: number): string {
  const inOrder = [...metrics].sort((a, b) => b.ms - a.ms);
  const named = inOrder.filter(({ shared }) => !shared).slice(0, SLOWEST);
  const rows = inOrder.map(({ name, ms }) => [name, milliseconds(ms), nanoseconds(ms, items)] as const);
  return [
    `facts to all metrics, all ${count(finished)} finished items in the window: ${perItem(computeMs, items)}, ` +
      `${milliseconds(computeMs)} in all, peak memory without a limit ${megabytes(peak)}`,
    `slowest three metrics: ${named.map(({ name, ms }) => `${name} (${perItem(ms, items)})`).join(', ')}`,
    table('each by itself, for one date and that window', ['all items', 'ns an item'], rows),
  ].join('\n');
}

function perItem(ms: number, items: number): string {
  return `${nanoseconds(ms, items)} ns an item`;
}

function nanoseconds(ms: number, items: number): string {
  return count(Math.round((ms * 1_000_000) / items));
}
