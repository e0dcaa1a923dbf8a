import type { EpochMs } from '../time/instant';
import type { Change, FieldHistory, HistoryDefect } from './item-facts';

/** One entry of a changelog about one field. `id` is unique and grows with time, such as `33952` or `33952:1`. */
export interface FieldChange<T> {
  readonly id: string;
  readonly at: EpochMs;
  readonly from: T;
  readonly to: T;
}

interface RawField<T> {
  readonly created: EpochMs;
  readonly present: T;
  /** In any order; the same change may be there twice (pages of a changelog overlap). */
  readonly changes: readonly FieldChange<T>[];
  readonly same: (a: T, b: T) => boolean;
}

/**
 * The history of one field from its changelog (METRICS "Timeline of an item"): sorted by time, then id, each id once.
 * The value at creation is the `from` of the first change, or the present value if there is none. Changes dated before
 * creation count from creation. Where the last `to` is not what Jira holds now, the present value counts from the last
 * change on (docs/decisions/histories-that-disagree.md). Each kind of defect is named once.
 */
export function historyOf<T>(field: RawField<T>): { history: FieldHistory<T>; defects: readonly HistoryDefect[] } {
  const { created, present, same } = field;
  const changes = inOrder(field.changes);
  const first = changes[0];
  if (first === undefined) return { history: [{ at: created, value: present }], defects: [] };
  // A first change from nothing says that there was nothing; only without any change was it always the present value.
  const history: Change<T>[] = [{ at: created, value: first.from }];
  let held = first.from;
  const last = changes[changes.length - 1];
  for (const change of changes) {
    const value = change === last ? present : change.to;
    // A change to the value that already held is no change.
    if (same(held, value)) continue;
    held = value;
    history.push({ at: Math.max(change.at, created), value });
  }
  // A list that grew keeps room for more, which 100,000 items feel; its copy does not.
  return { history: history.slice(), defects: defectsOf(field, changes) };
}

function defectsOf<T>({ created, present, same }: RawField<T>, changes: readonly FieldChange<T>[]): HistoryDefect[] {
  const defects: HistoryDefect[] = [];
  if (changes.some(({ at }) => at < created)) defects.push('change-before-creation');
  const last = changes.at(-1);
  if (last !== undefined && !same(last.to, present)) defects.push('history-mismatch');
  return defects;
}

const byNumber = new Intl.Collator('en', { numeric: true });

/** Jira mostly sends them in order; to sort and to look for doubles costs more than everything else here. */
function inOrder<T>(changes: readonly FieldChange<T>[]): readonly FieldChange<T>[] {
  if (isAscending(changes)) return changes;
  const seen = new Set<string>();
  return changes.toSorted(compare).filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** Whether each is later than the one before, so that none is there twice. */
function isAscending(changes: readonly FieldChange<unknown>[]): boolean {
  return changes.every((change, i) => {
    const before = changes[i - 1];
    return before === undefined || compare(before, change) < 0;
  });
}

function compare(a: FieldChange<unknown>, b: FieldChange<unknown>): number {
  return a.at - b.at || byNumber.compare(a.id, b.id);
}
