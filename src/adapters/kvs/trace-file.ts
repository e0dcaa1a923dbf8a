import * as z from 'zod';

import type { Trace } from '../../core/scorecard/trace';
import { PART_BYTES, digestOf, inParts, textOfPart } from './chunked-value';
import { jsonBytes, type KeyValue } from './key-value';
import { readTrace, writeTrace } from './trace-text';

/** Where the traces of a snapshot lie. It is stored with the snapshot, so that both become current in one write. */
export const traceIndexSchema = z.object({
  /** Which of two sets of keys holds them; the next snapshot's go to the other one. */
  slot: z.union([z.literal(0), z.literal(1)]),
  /** In the order of ids: the first id of each pack, its parts, and what its text amounts to. */
  packs: z.array(z.tuple([z.string(), z.int(), z.string()])),
});
export type TraceIndex = z.infer<typeof traceIndexSchema>;

/** Enough letters of a digest to tell a pack from any that was under its keys before. */
const DIGEST_LETTERS = 16;

/**
 * The traces of one contract's snapshot in packs: many small ones share a value, a large one spans several. The index
 * names the first trace of each pack, so that one trace is one batch of reads, however many there are.
 */
export class TraceFile {
  constructor(
    private readonly kv: KeyValue,
    private readonly options: { readonly contractId: string; readonly partBytes?: number },
  ) {}

  /**
   * Writes the traces beside those that `current` leads to, and gives the index that leads to them. Traces that are
   * all stored already are not written again.
   */
  async write(traces: readonly Trace[], current: TraceIndex | undefined): Promise<TraceIndex> {
    const limit = this.options.partBytes ?? PART_BYTES;
    const packed = packsOf(traces, limit);
    const packs = packed.map(({ firstId, text }): TraceIndex['packs'][number] => {
      return [firstId, inParts(text, limit).length, shortDigest(text)];
    });
    if (current !== undefined && JSON.stringify(current.packs) === JSON.stringify(packs)) return current;
    const slot = current?.slot === 0 ? 1 : 0;
    const entries = packed.flatMap(({ text }, number) =>
      inParts(text, limit).map((part, i) => [this.key(slot, number, i), { text: part }] as const),
    );
    await this.kv.setMany(new Map(entries));
    return { slot, packs };
  }

  /**
   * The trace of an id, or undefined when there is none.
   * @returns 'replaced' when what the index leads to has been written over by a later snapshot
   */
  async read(
    { slot, packs }: TraceIndex,
    wanted: { readonly id: string; readonly asOf: number },
  ): Promise<Trace | undefined | 'replaced'> {
    const number = packs.findLastIndex(([firstId]) => firstId <= wanted.id);
    const pack = packs[number];
    if (pack === undefined) return undefined;
    const [, parts, digest] = pack;
    const keys = Array.from({ length: parts }, (_, i) => this.key(slot, number, i));
    const stored = await this.kv.getMany(keys);
    const text = keys.map((key) => textOfPart(stored.get(key))).join('');
    return shortDigest(text) === digest ? readTrace(text, wanted) : 'replaced';
  }

  private key(slot: number, pack: number, part: number): string {
    return `trace:${this.options.contractId}:${slot}:${pack}:${part}`;
  }
}

function shortDigest(text: string): string {
  return digestOf(text).slice(0, DIGEST_LETTERS);
}

/** The traces in the order of their ids, as many to a pack as fit into one value. */
function packsOf(traces: readonly Trace[], limit: number): { readonly firstId: string; readonly text: string }[] {
  const byId = new Map(traces.map((trace) => [trace.id, trace]));
  const packs: { firstId: string; texts: string[]; bytes: number }[] = [];
  for (const trace of [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const text = writeTrace(trace);
    const bytes = jsonBytes({ text: `${text},[]` });
    const last = packs[packs.length - 1];
    if (last !== undefined && last.bytes + bytes <= limit) {
      last.texts.push(text);
      last.bytes += bytes;
    } else packs.push({ firstId: trace.id, texts: [text], bytes });
  }
  return packs.map(({ firstId, texts }) => ({ firstId, text: `[${texts.join(',')}]` }));
}
