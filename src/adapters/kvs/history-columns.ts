import type { EpochMs } from '../../core/time/instant';
import type { FieldHistory, ItemFacts } from '../../core/timeline/item-facts';
import type { PackedReader, PackedWriter } from './packed-numbers';
import type { PageWords } from './page-words';
import { readRepeating, writeRepeating } from './repeating-column';
import { HISTORY_KINDS, type HistoryValues, type ValueKind } from './value-kinds';

export type HistoryField = keyof HistoryValues;
export const HISTORY_FIELDS = Object.keys(HISTORY_KINDS) as readonly HistoryField[];

/** Writes what every field of every item went through. */
export function writeHistories(out: PackedWriter, items: readonly ItemFacts[], words: PageWords): void {
  for (const field of HISTORY_FIELDS) writePaths(out, { field, items, words });
}

/**
 * The values that one field went through in each item, without when: many items share these (from open to closed, from
 * no resolution to the usual one).
 */
function writePaths(
  out: PackedWriter,
  {
    field,
    items,
    words,
  }: { readonly field: HistoryField; readonly items: readonly ItemFacts[]; readonly words: PageWords },
): void {
  const kind: ValueKind<unknown> = HISTORY_KINDS[field];
  const histories = items.map((item): FieldHistory<unknown> => item[field]);
  writeRepeating(out, histories, (spelled, history) => {
    spelled.small(history.length - 1);
    for (const [i, { value }] of history.entries()) {
      kind.write(spelled, value, { words, before: history[i - 1]?.value });
    }
  });
}

/** The instants of one item: its creation, and for each of `HISTORY_FIELDS` those of its changes. */
export interface ItemTimes {
  readonly created: EpochMs;
  readonly changes: readonly (readonly EpochMs[])[];
  /** Histories of fields that never changed: those with the same value share one, because memory counts. */
  readonly unchanged: FieldHistory<unknown>[];
}

/** One field of all items of a page. */
export class HistoryColumn<T> {
  constructor(
    private readonly paths: readonly (readonly T[])[],
    private readonly index: number,
  ) {}

  /** How often the field of an item changed. */
  changes(item: number): number {
    return (this.paths[item]?.length ?? 1) - 1;
  }

  history(item: number, times: ItemTimes): FieldHistory<T> {
    const path = this.paths[item] ?? [];
    const { created } = times;
    if (path.length === 1) return unchangedFrom(times, path[0] as T);
    const instants = times.changes[this.index] ?? [];
    return path.map((value, i) => ({ at: i === 0 ? created : (instants[i - 1] ?? created), value }));
  }
}

function unchangedFrom<T>({ created, unchanged }: ItemTimes, value: T): FieldHistory<T> {
  for (const history of unchanged) if (history[0]?.value === value) return history as FieldHistory<T>;
  const history = [{ at: created, value }];
  unchanged.push(history);
  return history;
}

export type HistoryColumns = { readonly [F in HistoryField]: HistoryColumn<HistoryValues[F]> };

/** Reads what `writeHistories` wrote. @throws Error when the columns are broken */
export function readHistories(
  from: PackedReader,
  { items, words }: { readonly items: number; readonly words: readonly string[] },
): HistoryColumns {
  const columns = HISTORY_FIELDS.map((field, index) => {
    const kind: ValueKind<unknown> = HISTORY_KINDS[field];
    const paths = readRepeating(from, items, () => readPath(from, kind, words));
    return [field, new HistoryColumn(paths, index)] as const;
  });
  // Each was read with the kind of its own field.
  return Object.fromEntries(columns) as HistoryColumns;
}

function readPath<T>(from: PackedReader, kind: ValueKind<T>, words: readonly string[]): readonly T[] {
  const path: T[] = [];
  for (let changes = from.small(); changes >= 0; changes -= 1) path.push(kind.read(from, words, path[path.length - 1]));
  return path;
}
