import { resolve } from 'node:path';

import { readArguments, USAGE, type Arguments, type Format } from './arguments';
import { buildReport } from './build-report';
import { openInput } from './input/open-input';
import { readExport } from './input/read-export';
import { reportAsCsv } from './output/csv';
import { reportAsJson } from './output/json';
import { reportAsMarkdown } from './output/markdown';
import { reportJsonSchema } from './output/report-schema';
import { Progress, type Terminal } from './progress';
import type { Report } from './report';
import { ReportError } from './report-error';
import { readSettings } from './settings/read-settings';

/** What the command has of the process it runs in. */
export interface Process {
  /** The folder that relative paths are meant from. */
  readonly folder: string;
  readonly stdin: AsyncIterable<Buffer>;
  readonly stdout: { write(text: string): boolean; once(event: 'drain', listener: () => void): unknown };
  readonly stderr: Terminal;
}

/** The command `npm run -s report`: returns its exit status, 1 only when there is no report. */
export async function main(argv: readonly string[], process: Process): Promise<number> {
  try {
    await print(await answerTo(readArguments(argv), process), process);
    return 0;
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

async function answerTo(asked: ReturnType<typeof readArguments>, process: Process): Promise<Iterable<string>> {
  if (asked === 'help') return [`${USAGE}\n`];
  if (asked === 'schema') return [`${JSON.stringify(reportJsonSchema(), null, 2)}\n`];
  return FORMATTERS[asked.format](await reportOf(asked, process));
}

const FORMATTERS: Readonly<Record<Format, (report: Report) => Iterable<string>>> = {
  json: reportAsJson,
  csv: reportAsCsv,
  markdown: reportAsMarkdown,
};

async function reportOf(asked: Arguments, { folder, stdin, stderr }: Process): Promise<Report> {
  const settings = await readSettings(asked.settings === null ? null : resolve(folder, asked.settings));
  const progress = new Progress(stderr);
  const { sprintField: sprint, estimateField: estimate, flaggedField: flagged } = settings;
  const read = await readExport(openInput(asked.file === '-' ? '-' : resolve(folder, asked.file), stdin), {
    fields: {
      ...(sprint === undefined ? {} : { sprint }),
      ...(estimate === undefined ? {} : { estimate }),
      ...(flagged === undefined ? {} : { flagged }),
    },
    onProblem: (message) => {
      progress.clear();
      stderr.write(`${message}\n`);
    },
    onProgress: (counts) => {
      progress.show(counts);
    },
  });
  progress.clear();
  const { timeZone, items } = asked;
  return buildReport(read, { asOf: asked.asOf ?? read.newest, timeZone, settings, items });
}

/** Waits where the reader is slower; a large report would else be held as a whole. */
async function print(pieces: Iterable<string>, { stdout }: Process): Promise<void> {
  for (const piece of pieces) {
    if (!stdout.write(piece)) await new Promise<void>((done) => stdout.once('drain', done));
  }
}
