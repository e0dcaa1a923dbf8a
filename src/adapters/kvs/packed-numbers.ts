/** The printable ASCII letters that JSON leaves as they are: each is one byte of a stored value. */
const LETTERS = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter(
  (c) => c !== '"' && c !== '\\',
);
const DIGITS = LETTERS.length;

/** Numbers of one length: their first letter tells that length, so nothing has to stand between two numbers. */
interface Size {
  /** The smallest number of this length. */
  readonly from: number;
  /** One more than the largest. */
  readonly to: number;
  /** The smallest first letter, as a digit. */
  readonly firstDigit: number;
  readonly letters: number;
  readonly scale: number;
}

/** @param firstDigits how many first letters numbers of one letter have, of two letters, and so on; 93 in all */
function sizesOf(firstDigits: readonly number[]): readonly Size[] {
  const sizes: Size[] = [];
  let [from, firstDigit] = [0, 0];
  for (const [i, count] of firstDigits.entries()) {
    const scale = DIGITS ** i;
    sizes.push({ from, to: from + count * scale, firstDigit, letters: i + 1, scale });
    from += count * scale;
    firstDigit += count;
  }
  return sizes;
}

/** For references and counts, of which nearly all are small. */
const SMALL = sizesOf([68, 19, 3, 1, 1, 0, 0, 0, 1]);
/** For the milliseconds between two changes: some seconds to some months. Chosen by trial on real histories. */
const DISTANCE = sizesOf([6, 1, 16, 13, 37, 17, 1, 1, 1]);

/** Whole numbers one after another, in as few letters as can be. */
export class PackedWriter {
  text = '';

  /** @throws RangeError unless it is a whole number from 0 to about 5 x 10^15 */
  small(value: number): void {
    this.write(value, SMALL);
  }

  /** Milliseconds, or any number that is rarely small. @throws RangeError as `small` does */
  distance(value: number): void {
    this.write(value, DISTANCE);
  }

  smallSigned(value: number): void {
    this.write(unsigned(value), SMALL);
  }

  distanceSigned(value: number): void {
    this.write(unsigned(value), DISTANCE);
  }

  /** What another writer wrote. */
  append(text: string): void {
    this.text += text;
  }

  private write(value: number, sizes: readonly Size[]): void {
    const size = sizeOf(value, sizes);
    let digit = Math.floor((value - size.from) / size.scale);
    let rest = value - size.from - digit * size.scale;
    this.text += LETTERS[size.firstDigit + digit] ?? '';
    for (let { scale } = size; scale > 1;) {
      scale /= DIGITS;
      digit = Math.floor(rest / scale);
      rest -= digit * scale;
      this.text += LETTERS[digit] ?? '';
    }
  }
}

/** Written as a loop, because it is asked for every number of every stored item. */
function sizeOf(value: number, sizes: readonly Size[]): Size {
  if (Number.isSafeInteger(value) && value >= 0) {
    for (const size of sizes) if (value < size.to) return size;
  }
  throw new RangeError(`The number ${value} cannot be stored.`);
}

const DIGIT_OF = new Map(LETTERS.map((letter, digit) => [letter.charCodeAt(0), digit]));
/** By the code of a letter, because every number of every stored item is looked up here. */
const DIGIT_BY_CODE = Array.from({ length: 128 }, (_, code) => DIGIT_OF.get(code) ?? Number.NaN);
const bySize = (sizes: readonly Size[]): readonly (Size | undefined)[] =>
  LETTERS.map((_, digit) => sizes.findLast(({ firstDigit, from, to }) => firstDigit <= digit && from < to));
const SMALL_BY_DIGIT = bySize(SMALL);
const DISTANCE_BY_DIGIT = bySize(DISTANCE);

/** Reads what `PackedWriter` wrote, number by number. Every method throws when the text ends or is of another kind. */
export class PackedReader {
  private at = 0;

  constructor(private readonly text: string) {}

  get isAtEnd(): boolean {
    return this.at === this.text.length;
  }

  small(): number {
    return this.read(SMALL_BY_DIGIT);
  }

  distance(): number {
    return this.read(DISTANCE_BY_DIGIT);
  }

  smallSigned(): number {
    return signed(this.read(SMALL_BY_DIGIT));
  }

  distanceSigned(): number {
    return signed(this.read(DISTANCE_BY_DIGIT));
  }

  private read(sizes: readonly (Size | undefined)[]): number {
    const first = this.digit();
    const size = sizes[first];
    if (size === undefined) throw new Error(`The packed numbers end or break at letter ${this.at}.`);
    let value = first - size.firstDigit;
    for (let left = size.letters; left > 1; left -= 1) value = value * DIGITS + this.digit();
    if (Number.isNaN(value)) throw new Error(`The packed numbers end or break at letter ${this.at}.`);
    return size.from + value;
  }

  /** NaN after the end, and for a letter that is none of these. */
  private digit(): number {
    const digit = DIGIT_BY_CODE[this.text.charCodeAt(this.at)] ?? Number.NaN;
    this.at += 1;
    return digit;
  }
}

/** 0, -1, 1, -2, 2 become 0, 1, 2, 3, 4. */
function unsigned(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

function signed(value: number): number {
  return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
}
