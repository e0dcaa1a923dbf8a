import type { EpochMs } from '../time/instant';
import type { FieldHistory, HistoryDefect } from './item-facts';

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
export function historyOf<T>(field: RawField<T>): { history: FieldHistory<T>; defects: HistoryDefect[] } {
  const { created, present, same } = field;
  const changes = inOrder(field.changes);
  const [first] = changes;
  // A first change from nothing says that there was nothing; only without any change was it always the present value.
  const history = [{ at: created, value: first === undefined ? present : first.from }];
  const defects = new Set<HistoryDefect>();
  for (const [i, { at, to }] of changes.entries()) {
    const isLast = i === changes.length - 1;
    if (at < created) defects.add('change-before-creation');
    if (isLast && !same(to, present)) defects.add('history-mismatch');
    history.push({ at: Math.max(at, created), value: isLast ? present : to });
  }
  return { history: withoutRepeats(history, same), defects: [...defects] };
}

const byNumber = new Intl.Collator('en', { numeric: true });

function inOrder<T>(changes: readonly FieldChange<T>[]): FieldChange<T>[] {
  const sorted = [...changes].sort((a, b) => a.at - b.at || byNumber.compare(a.id, b.id));
  const seen = new Set<string>();
  return sorted.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** A change to the value that already held is no change. */
function withoutRepeats<T>(history: { at: EpochMs; value: T }[], same: (a: T, b: T) => boolean): FieldHistory<T> {
  return history.filter(({ value }, i) => {
    const before = history[i - 1];
    return before === undefined || !same(before.value, value);
  });
}
