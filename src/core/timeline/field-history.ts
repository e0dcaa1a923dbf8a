import type { EpochMs } from '../time/instant';
import type { Change, FieldHistory } from './item-facts';

/** The value that held at an instant, a change at that very instant included; before creation, the first value. */
export function valueAt<T>(history: FieldHistory<T>, at: EpochMs): T {
  return (history.findLast((change) => change.at <= at) ?? firstOf(history)).value;
}

/** The value after the last known change. */
export function presentValue<T>(history: FieldHistory<T>): T {
  return (history.at(-1) ?? firstOf(history)).value;
}

function firstOf<T>(history: FieldHistory<T>): Change<T> {
  const first = history[0];
  if (first === undefined) throw new EmptyHistoryError();
  return first;
}

/** A field history without any entry breaks the promise of `FieldHistory`: its builder has a defect. */
export class EmptyHistoryError extends Error {
  readonly code = 'empty-history';

  constructor() {
    super('A field history is empty. Build histories with historyOf, which always gives the value at creation.');
    this.name = 'EmptyHistoryError';
  }
}
