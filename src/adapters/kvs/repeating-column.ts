import { PackedWriter, type PackedReader } from './packed-numbers';

const NEW = 0;
const RUN = 1;
const FIRST_REFERENCE = 2;
/** A shorter run is not worth two letters. */
const SHORTEST_RUN = 2;

/**
 * Values of which many are alike: each is spelled out where it first stands and named by a number from then on, and
 * equal neighbours are counted.
 * @param write spells a value out, in a way that tells different values apart
 */
export function writeRepeating<T>(
  out: PackedWriter,
  values: readonly T[],
  write: (spelled: PackedWriter, value: T) => void,
): void {
  const references = new Map<string, number>();
  const texts = values.map((value) => {
    const spelled = new PackedWriter();
    write(spelled, value);
    return spelled.text;
  });
  for (let i = 0; i < texts.length;) {
    const text = texts[i] ?? '';
    const reference = references.get(text);
    const repeated = i > 0 && texts[i - 1] === text ? runAt(texts, i) : 0;
    if (repeated >= SHORTEST_RUN) {
      out.small(RUN);
      out.small(repeated - SHORTEST_RUN);
    } else if (reference !== undefined) out.small(FIRST_REFERENCE + reference);
    else {
      out.small(NEW);
      out.append(text);
      references.set(text, references.size);
    }
    i += Math.max(1, repeated >= SHORTEST_RUN ? repeated : 1);
  }
}

function runAt(texts: readonly string[], start: number): number {
  let end = start;
  while (end < texts.length && texts[end] === texts[start]) end += 1;
  return end - start;
}

/** The inverse of `writeRepeating`. Equal values are one and the same object. @throws Error when the column is broken */
export function readRepeating<T>(from: PackedReader, length: number, read: (from: PackedReader) => T): readonly T[] {
  const known: T[] = [];
  const values: T[] = [];
  while (values.length < length) {
    const code = from.small();
    if (code === NEW) {
      const value = read(from);
      known.push(value);
      values.push(value);
    } else if (code === RUN) {
      const last = values[values.length - 1];
      const end = values.length + from.small() + SHORTEST_RUN;
      if (last === undefined || end > length) throw new Error('A run has nothing to repeat.');
      while (values.length < end) values.push(last);
    } else {
      const value = known[code - FIRST_REFERENCE];
      if (value === undefined) throw new Error(`No value has the number ${code - FIRST_REFERENCE}.`);
      values.push(value);
    }
  }
  return values;
}
