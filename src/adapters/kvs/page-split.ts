/** A page over this many bytes is split; well under the 240 KiB that Forge stores, so that a page can grow in between. */
export const SPLIT_ABOVE_BYTES = 96 * 1024;

/** Share of the limit that a page keeps when new records arrive at the end, as they do in a synchronisation. */
const FILL = 0.8;

interface SplitOptions {
  /** Whether records arrive at this end of the order; the page then stays nearly full instead of half empty. */
  readonly last: boolean;
  readonly limit?: number;
}

/**
 * Cuts records, in order, into runs that each stay under the limit as stored. The same records give the same runs.
 * A single record over the limit gets a run of its own.
 */
export function splitRecords<R>(
  records: readonly R[],
  bytesOf: (run: readonly R[]) => number,
  { last, limit = SPLIT_ABOVE_BYTES }: SplitOptions,
): readonly (readonly R[])[] {
  const bytes = bytesOf(records);
  if (bytes <= limit || records.length < 2) return [records];
  const parts = Math.ceil(bytes / (limit * FILL));
  const length = Math.max(
    1,
    last ? Math.floor(records.length / (bytes / (limit * FILL))) : Math.ceil(records.length / parts),
  );
  const runs: (readonly R[])[] = [];
  for (let at = 0; at < records.length; at += length) {
    // Records differ in size, so a run may still be too large.
    runs.push(...splitRecords(records.slice(at, at + length), bytesOf, { last: false, limit }));
  }
  return runs;
}
