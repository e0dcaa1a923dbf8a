import type { EpochMs } from '../../core/time/instant';
import type { Change, FieldHistory } from '../../core/timeline/item-facts';

/** An event is stamped when it is sent, a changelog entry when it was made: milliseconds apart, one change. */
const SAME_CHANGE_MS = 1000;

/**
 * The history with one change put in its place, the same history if the change is there already, or null if it does
 * not fit what is known.
 */
export function insertChange<T>(
  history: FieldHistory<T>,
  { at, from, to }: { at: EpochMs; from: T; to: T },
): FieldHistory<T> | null {
  if (sameValue(from, to)) return history;
  const isThis = (entry: Change<T>, before: Change<T> | undefined, within: number): boolean =>
    before !== undefined &&
    Math.abs(entry.at - at) <= within &&
    sameValue(entry.value, to) &&
    sameValue(before.value, from);
  if (history.some((entry, i) => isThis(entry, history[i - 1], 0))) return history;

  const place = history.findLastIndex((entry) => entry.at <= at);
  const held = history[place];
  if (held !== undefined && sameValue(held.value, from)) {
    const following = history[place + 1];
    if (following === undefined || !sameValue(following.value, to)) {
      return history.toSpliced(place + 1, 0, { at, value: to });
    }
    return following.at - at <= SAME_CHANGE_MS ? history : null;
  }
  return history.some((entry, i) => isThis(entry, history[i - 1], SAME_CHANGE_MS)) ? history : null;
}

/** The same for a list of which an event names only what was added or removed. */
export function insertListChange(
  history: FieldHistory<readonly string[]>,
  { at, removed, added }: { at: EpochMs; removed: string | null; added: string | null },
): FieldHistory<readonly string[]> | null {
  const became = (list: readonly string[], before: readonly string[]): boolean =>
    (added === null || (list.includes(added) && !before.includes(added))) &&
    (removed === null || (!list.includes(removed) && before.includes(removed)));
  const known = history.some(({ at: when, value }, i) => {
    const before = history[i - 1];
    return before !== undefined && Math.abs(when - at) <= SAME_CHANGE_MS && became(value, before.value);
  });
  if (known) return history;
  const newest = history.at(-1);
  // Later lists would have to change as well, and this event says nothing about them.
  if (newest === undefined || newest.at > at) return null;
  const list = newest.value.filter((id) => id !== removed);
  const value = added === null ? list : [...list.filter((id) => id !== added), added];
  return became(value, newest.value) ? [...history, { at, value }] : null;
}

function sameValue(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return Object.is(a, b);
  return a.length === b.length && a.every((id) => b.includes(id));
}
