import type { FieldHistory } from '../../core/timeline/item-facts';
import { decodeNumber, encodeNumber } from './word-list';

/**
 * The instants of one record. Changes that Jira made at once (done and resolved) share an instant, and an instant is
 * stored as the distance from the one before it, which is shorter than the instant itself.
 */
export class Instants {
  private readonly indexes: ReadonlyMap<number, number>;

  /** `sorted` begins with the creation of the item. */
  private constructor(readonly sorted: readonly number[]) {
    this.indexes = new Map(sorted.map((at, index) => [at, index]));
  }

  static of(created: number, histories: readonly FieldHistory<unknown>[]): Instants {
    const others = new Set(histories.flatMap((history) => history.map(({ at }) => at)));
    others.delete(created);
    return new Instants([created, ...[...others].sort((a, b) => a - b)]);
  }

  static read(created: number, text: string): Instants {
    const sorted = [created];
    let at = created;
    for (const distance of text === '' ? [] : text.split(',')) sorted.push((at += decodeNumber(distance)));
    return new Instants(sorted);
  }

  text(): string {
    return this.sorted
      .slice(1)
      .map((at, i) => encodeNumber(at - (this.sorted[i] ?? 0)))
      .join(',');
  }

  indexOf(at: number): string {
    return encodeNumber(this.indexes.get(at) ?? 0);
  }

  at(index: string): number {
    const at = this.sorted[decodeNumber(index)];
    if (at === undefined) throw new Error(`The record has no instant ${index}.`);
    return at;
  }
}

/** `value,instant,value,...`: the value at creation, then each change. A value is written without commas. */
export function writeHistory<T>(history: FieldHistory<T>, instants: Instants, write: (value: T) => string): string {
  return history
    .flatMap(({ at, value }, i) => (i === 0 ? [write(value)] : [instants.indexOf(at), write(value)]))
    .join(',');
}

/** The inverse of `writeHistory`. @throws Error when the text is not a history */
export function readHistory<T>(text: string, instants: Instants, read: (text: string) => T): FieldHistory<T> {
  const [first = '', ...rest] = text.split(',');
  const history = [{ at: instants.at('0'), value: read(first) }];
  for (let i = 0; i < rest.length; i += 2) {
    const [index, value] = rest.slice(i, i + 2);
    if (index === undefined || value === undefined) throw new Error('A change has no value.');
    history.push({ at: instants.at(index), value: read(value) });
  }
  return history;
}
