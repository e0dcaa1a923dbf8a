import { parseArgs } from 'node:util';

import { parseDay, parseInstant } from '../src/adapters/jira/parse-instant';
import type { EpochMs, TimeZone } from '../src/core/time/instant';
import { DAY_MS, zonedDay } from '../src/core/time/zone';
import { messageOf, ReportError } from './report-error';

export const FORMATS = ['json', 'markdown', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** What the command line asks for. */
export interface Arguments {
  /** `-` is standard input. */
  readonly file: string;
  /** Null: the newest instant in the file. */
  readonly asOf: EpochMs | null;
  readonly timeZone: TimeZone;
  readonly settings: string | null;
  readonly format: Format;
  readonly items: boolean;
}

export const USAGE = `Usage: npm run -s report -- FILE [options]

FILE is an export of work items with their changelogs, as Jira's REST API gives them: one JSON object per
line, a JSON array or a page of a search, plain or gzip. "-" reads standard input.

  --as-of ISO          compute as of this instant or day (default: the newest instant in the file)
  --time-zone IANA     the zone whose calendar days are counted, such as Europe/Berlin (default: UTC)
  --settings FILE      a JSON file with the settings that docs/operations/report.md describes
  --format FORMAT      json, markdown or csv (default: json)
  --items              every item with its own times
  --schema             the JSON schema of the report, instead of a report
  --help               this text`;

const OPTIONS = {
  'as-of': { type: 'string' },
  'time-zone': { type: 'string' },
  settings: { type: 'string' },
  format: { type: 'string' },
  items: { type: 'boolean' },
  schema: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/**
 * Reads the command line; only the word where only help or the schema is wanted.
 * @throws ReportError
 */
export function readArguments(argv: readonly string[]): Arguments | 'help' | 'schema' {
  const { values, positionals } = parsed(argv);
  if (values.help === true) return 'help';
  if (values.schema === true) return 'schema';
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw bad('Name one file, or "-" for standard input.');
  return {
    file,
    asOf: values['as-of'] === undefined ? null : asOfIn(values['as-of']),
    timeZone: timeZoneIn(values['time-zone'] ?? 'UTC'),
    settings: values.settings ?? null,
    format: formatIn(values.format ?? 'json'),
    items: values.items ?? false,
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw bad(messageOf(error));
  }
}

/** A day alone is its first instant in UTC, as ISO 8601 dates are read everywhere else. */
function asOfIn(text: string): EpochMs {
  const day = parseDay(text);
  const at = day === null ? parseInstant(text) : day * DAY_MS;
  if (at !== null) return at;
  throw bad(`--as-of ${text} is no instant. Write a day such as 2015-04-01, or 2015-04-01T17:00:00+02:00.`);
}

function timeZoneIn(name: string): TimeZone {
  try {
    zonedDay(0, name);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw bad(`--time-zone ${name} is not known. Write an IANA name such as Europe/Berlin.`);
  }
  return name;
}

function formatIn(text: string): Format {
  const format = FORMATS.find((one) => one === text);
  if (format === undefined) throw bad(`--format ${text} is not known. Choose ${FORMATS.join(', ')}.`);
  return format;
}

function bad(why: string): ReportError {
  return new ReportError('arguments', `${why}\n\n${USAGE}`);
}
