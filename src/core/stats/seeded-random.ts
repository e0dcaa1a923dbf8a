// Taken out of `Math` once: where code runs in a context of its own, each look at a global takes longer than the sum.
const { imul } = Math;

const TWO_TO_32 = 4_294_967_296;

/**
 * Numbers from 0 up to but not 1 that look like chance and are the same for the same seed: Tommy Ettinger's Mulberry32.
 * Good enough to draw days for a forecast, and not for secrets; it repeats itself after 2^32 numbers.
 * @param seed a whole number; only its lowest 32 bits count
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / TWO_TO_32;
  };
}
