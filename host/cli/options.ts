import { parseArgs } from 'node:util';
import { HostError, reasonOf } from './host-error';

export const DEFAULT_PORT = 8127;
export const DEFAULT_SEED = 1;

/** What was asked for on the command line, checked but not yet tried. */
export interface CommandLine {
  readonly help: boolean;
  /** A Jira export to serve instead of the generated site. */
  readonly siteFile: string | null;
  /** Seed of the generated site; null when none was given, so that a kept site continues with its own. */
  readonly seed: number | null;
  /** Epoch milliseconds at which the site's clock stands still; null lets time run from now. */
  readonly asOf: number | null;
  readonly port: number;
  readonly dataDir: string;
  readonly reset: boolean;
}

/** Reads the options of `npm start`. Throws `HostError` BAD_OPTION with one line that names the option. */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const values = parseValues(argv);
  const siteFile = values.site ?? null;
  if (siteFile !== null && values.seed !== undefined) {
    throw badOption('--seed belongs to the generated site, so it cannot be combined with --site.');
  }
  return {
    help: values.help,
    siteFile,
    seed: values.seed === undefined ? null : parseSeed(values.seed),
    asOf: values['as-of'] === undefined ? null : parseAsOf(values['as-of']),
    port: values.port === undefined ? DEFAULT_PORT : parsePort(values.port),
    dataDir: values['data-dir'],
    reset: values.reset,
  };
}

function parseValues(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        site: { type: 'string' },
        seed: { type: 'string' },
        'as-of': { type: 'string' },
        port: { type: 'string' },
        'data-dir': { type: 'string', default: '.data' },
        reset: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    }).values;
  } catch (error) {
    // Node adds advice on positional arguments after the first sentence; there are none here.
    const [sentence = ''] = reasonOf(error).split(/\.\s|\.$|\n/);
    throw badOption(`${sentence}. Try --help for the options.`);
  }
}

function parseSeed(text: string): number {
  const seed = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(seed)) throw badOption(`--seed must be a whole number such as 42, not "${text}".`);
  return seed;
}

function parsePort(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(port >= 0 && port <= 65_535)) throw badOption(`--port must be a number from 0 to 65535, not "${text}".`);
  return port;
}

/** A date stands for its midnight in UTC; a time needs its offset, because the site has no zone of its own. */
function parseAsOf(text: string): number {
  const shape = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/;
  const instant = shape.test(text) ? Date.parse(text) : Number.NaN;
  // Date.parse rolls 31 February over into March; what comes back must be the day that was asked for.
  const day = text.slice(0, 10);
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const isRealDay = !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
  if (Number.isNaN(instant) || !isRealDay) {
    throw badOption(`--as-of must be a date or an instant such as 2015-04-01 or 2015-04-01T09:00:00Z, not "${text}".`);
  }
  return instant;
}

function badOption(message: string): HostError {
  return new HostError('BAD_OPTION', message);
}
