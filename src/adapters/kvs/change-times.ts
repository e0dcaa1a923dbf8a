import type { EpochMs } from '../../core/time/instant';
import type { ItemFacts } from '../../core/timeline/item-facts';
import { HISTORY_FIELDS, type HistoryColumn, type HistoryColumns, type ItemTimes } from './history-columns';
import { PackedWriter, type PackedReader } from './packed-numbers';
import { readRepeating, writeRepeating } from './repeating-column';

/** Which of `HISTORY_FIELDS` changed at one instant, as their indexes; one that changed more than once is there more than once. */
type Mask = readonly number[];

/**
 * When items changed. Most entries of a changelog touch several fields, so the instants of an item are stored once, each
 * as the distance from the one before it, and beside it what changed then.
 */
export function writeChangeTimes(out: PackedWriter, items: readonly ItemFacts[]): void {
  const masks: Mask[] = [];
  const distances = new PackedWriter();
  for (const item of items) {
    let before = item.created;
    for (const [at, mask] of changesOf(item)) {
      distances.distance(at - before);
      masks.push(mask);
      before = at;
    }
    distances.distanceSigned(item.updated - before);
  }
  out.small(masks.length);
  writeRepeating(out, masks, (spelled, mask) => {
    spelled.small(mask.length);
    for (const field of mask) spelled.small(field);
  });
  out.append(distances.text);
}

/** The instants of an item's changes, in order. */
function changesOf(item: ItemFacts): (readonly [EpochMs, Mask])[] {
  const byInstant = new Map<EpochMs, number[]>();
  for (const [index, field] of HISTORY_FIELDS.entries()) {
    const history = item[field];
    for (let i = 1; i < history.length; i += 1) {
      const at = history[i]?.at ?? item.created;
      const mask = byInstant.get(at);
      if (mask === undefined) byInstant.set(at, [index]);
      else mask.push(index);
    }
  }
  return [...byInstant].sort(([a], [b]) => a - b);
}

/** Reads what `writeChangeTimes` wrote, item by item. */
export class ChangeTimes {
  private readonly masks: readonly Mask[];
  private nextMask = 0;
  private readonly columns: readonly HistoryColumn<unknown>[];
  /** Filled anew for each item, and copied into its histories. */
  private readonly changes: readonly EpochMs[][] = HISTORY_FIELDS.map(() => []);

  constructor(
    private readonly from: PackedReader,
    columns: HistoryColumns,
  ) {
    const readMask = (): Mask => Array.from({ length: from.small() }, () => from.small());
    this.masks = readRepeating(from, from.small(), readMask);
    this.columns = HISTORY_FIELDS.map((field) => columns[field]);
  }

  /** The instants of an item, until the next one is asked for. @throws Error when the page has no more */
  next(item: number, created: EpochMs): ItemTimes & { readonly updated: EpochMs } {
    let left = 0;
    for (const column of this.columns) left += column.changes(item);
    for (const instants of this.changes) instants.length = 0;
    let at = created;
    while (left > 0) {
      const mask = this.masks[this.nextMask];
      if (mask === undefined || mask.length === 0) throw new Error('A change has no instant.');
      this.nextMask += 1;
      at += this.from.distance();
      for (const field of mask) this.changes[field]?.push(at);
      left -= mask.length;
    }
    return { created, changes: this.changes, unchanged: [], updated: at + this.from.distanceSigned() };
  }
}
