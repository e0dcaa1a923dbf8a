import * as z from 'zod';

import { type Behind, type Unit } from '../../core/scorecard/measured';
import type { Trace } from '../../core/scorecard/trace';
import { WordList, decodeNumber, encodeNumber, wordOf } from './word-list';

/** A trace as stored: its head as it is, and the items behind it in three columns. `asOf` is that of the snapshot. */
const traceSchema = z.object({
  id: z.string(),
  definition: z.string(),
  // The app wrote it from its own type; a list of units here would have to be kept in step.
  unit: z.custom<Unit>((value) => typeof value === 'string'),
  window: z.tuple([z.number(), z.number()]),
  n: z.number(),
  coverage: z.number().nullable(),
  excluded: z.array(z.tuple([z.string(), z.number()])),
  words: z.array(z.string()),
  items: z.string(),
  values: z.string(),
  parts: z.string(),
});
const packSchema = z.array(traceSchema);

/** The JSON text of one trace. Some hundred thousand items stand behind the numbers of a large site: 6 to 8 bytes each. */
export function writeTrace(trace: Trace): string {
  const { id, definitionId, unit, window, n, coverage, excluded, behind } = trace;
  const list = new WordList();
  const stored: z.infer<typeof traceSchema> = {
    ...{ id, definition: definitionId, unit, n, coverage },
    window: [window.from, window.to],
    excluded: excluded.map(({ reason, count }) => [reason, count]),
    items: writeIds(behind, list),
    values: writeRuns(behind.map(({ value }) => (value === null ? '' : String(value)))),
    parts: writeRuns(behind.map(({ part }) => (part === null ? '' : list.refer(part)))),
    words: list.words,
  };
  return JSON.stringify(stored);
}

/** The trace of an id from the text of a pack: a JSON array of what `writeTrace` gave. */
export function readTrace(pack: string, { id, asOf }: Pick<Trace, 'id' | 'asOf'>): Trace | undefined {
  const stored = packSchema.parse(JSON.parse(pack)).find((trace) => trace.id === id);
  if (stored === undefined) return undefined;
  const { definition, unit, window, n, coverage, excluded, words } = stored;
  const itemIds = readIds(stored.items, words);
  const values = readRuns(stored.values, itemIds.length);
  const parts = readRuns(stored.parts, itemIds.length);
  return {
    ...{ id, asOf, definitionId: definition, unit, n, coverage },
    window: { from: window[0], to: window[1] },
    excluded: excluded.map(([reason, count]) => ({ reason, count })),
    behind: itemIds.map((itemId, i): Behind => {
      const [value = '', part = ''] = [values[i], parts[i]];
      return { itemId, value: value === '' ? null : Number(value), part: part === '' ? null : wordOf(words, part) };
    }),
  };
}

/** An id without leading zeros that a number holds exactly. */
const PLAIN_ID = /^(?:0|[1-9]\d{0,14})$/;

/** Each id as the distance from the one before it, because items of one time have ids near each other. */
function writeIds(behind: readonly Behind[], list: WordList): string {
  let before = 0;
  const texts = behind.map(({ itemId }) => {
    if (!PLAIN_ID.test(itemId)) return `!${list.refer(itemId)}`;
    const distance = encodeNumber(Number(itemId) - before);
    before = Number(itemId);
    return distance;
  });
  return texts.join(',');
}

function readIds(text: string, words: readonly string[]): string[] {
  let before = 0;
  return (text === '' ? [] : text.split(',')).map((one) => {
    if (one.startsWith('!')) return wordOf(words, one.slice(1));
    before += decodeNumber(one);
    return String(before);
  });
}

/** Equal neighbours once, with how many they are: lists are sorted by value, and most parts are alike. */
function writeRuns(texts: readonly string[]): string {
  const runs: { text: string; length: number }[] = [];
  for (const text of texts) {
    const last = runs[runs.length - 1];
    if (last?.text === text) last.length += 1;
    else runs.push({ text, length: 1 });
  }
  return runs.map(({ text, length }) => (length === 1 ? text : `${text}*${encodeNumber(length)}`)).join(',');
}

/** @throws Error when the runs are not as many as the items */
function readRuns(text: string, length: number): string[] {
  if (length === 0) return [];
  const all: string[] = [];
  for (const run of text.split(',')) {
    const [one = '', times] = run.split('*');
    for (let left = times === undefined ? 1 : decodeNumber(times); left > 0; left -= 1) all.push(one);
  }
  if (all.length !== length) throw new Error(`A trace has ${length} items and ${all.length} values.`);
  return all;
}
