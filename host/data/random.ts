/** A 32-bit number from a text, the same on every machine (FNV-1a). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * Multiples of the median at each tenth of the distribution, as of a log-normal one with a long tail: cycle
 * times of teams look like this. A table, because `Math.exp` may differ in its last digit between engines.
 */
const TENTHS = {
  wide: [0.12, 0.3, 0.45, 0.6, 0.8, 1, 1.25, 1.65, 2.3, 3.6, 9],
  steady: [0.2, 0.4, 0.55, 0.7, 0.85, 1, 1.15, 1.4, 1.8, 2.5, 5],
} as const;

/** How far durations lie apart: with a long tail, or with a short one. */
export type Spread = keyof typeof TENTHS;

/** A small seeded generator (mulberry32): the same seed gives the same sequence, which is all that is asked of it. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** An independent sequence by name: drawing more in one place does not change another. */
  fork(name: string): Random {
    return new Random(hashOf(`${this.state} ${name}`));
  }

  /** Between 0 (inclusive) and 1 (exclusive). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** A number between `from` and `to`. */
  between(from: number, to: number): number {
    return from + (to - from) * this.next();
  }

  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  /** One of a list; throws RangeError for an empty one. */
  pick<T>(list: readonly T[]): T {
    const picked = list[Math.floor(this.next() * list.length)];
    if (picked === undefined) throw new RangeError('There is nothing to pick from an empty list.');
    return picked;
  }

  /** One of a list of values by weight. */
  weighted<T>(choices: readonly (readonly [value: T, weight: number])[]): T {
    const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
    let left = this.next() * total;
    for (const [value, weight] of choices) {
      left -= weight;
      if (left < 0) return value;
    }
    return this.pick(choices)[0];
  }

  /** A duration with the given median and a tail, in the unit of the median. */
  duration(median: number, spread: Spread = 'wide'): number {
    const position = this.next() * 10;
    const tenth = Math.floor(position);
    const tenths = TENTHS[spread];
    const [low, high] = [tenths[tenth] ?? 1, tenths[tenth + 1] ?? 1];
    return median * (low + (high - low) * (position - tenth));
  }

  /** The list in another order; the argument is left alone. */
  shuffled<T>(list: readonly T[]): T[] {
    const keyed = list.map((value) => ({ value, key: this.next() }));
    return keyed.sort((a, b) => a.key - b.key).map(({ value }) => value);
  }
}
