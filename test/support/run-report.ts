import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

import { main, type Process } from '../../report/main';
import type { Report } from '../../report/report';

interface Told {
  /** What comes on standard input, in the pieces in which it comes. */
  readonly input?: readonly (string | Buffer)[];
  readonly folder?: string;
  readonly isTTY?: boolean;
}

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command within this process. */
export async function runReport(argv: readonly string[], told: Told = {}): Promise<Ran> {
  const written = { out: '', err: '' };
  const process: Process = {
    folder: told.folder ?? '.',
    stdin: pieces(told.input ?? []),
    stdout: {
      write: (text) => {
        written.out += text;
        return true;
      },
      once: () => undefined,
    },
    stderr: {
      isTTY: told.isTTY ?? false,
      write: (text) => {
        written.err += text;
      },
    },
  };
  const status = await main(argv, process);
  return { status, ...written };
}

/** The report on items that come on standard input, one on each line. */
export async function reportOn(issues: readonly object[], ...options: readonly string[]): Promise<Report> {
  const { out, err, status } = await runReport(['-', '--items', ...options], {
    input: [issues.map((issue) => JSON.stringify(issue)).join('\n')],
  });
  if (status !== 0) throw new Error(err);
  return JSON.parse(out) as Report;
}

/** Runs the command as a person does, in a process of its own. */
export function spawnReport(...argv: readonly string[]): Ran {
  const script = resolve(__dirname, '../../scripts/report.mjs');
  const ran = spawnSync(process.execPath, [script, ...argv], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return { status: ran.status ?? -1, out: ran.stdout, err: ran.stderr };
}

async function* pieces(input: readonly (string | Buffer)[]): AsyncGenerator<Buffer> {
  for (const piece of input) yield await Promise.resolve(Buffer.from(piece));
}
