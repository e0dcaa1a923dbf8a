/** Collects the words of a page, so that each is stored once and named by a short reference. */
export class WordList {
  readonly words: string[] = [];
  private readonly references = new Map<string, string>();

  /** The reference of a word, in base 36; never empty. */
  refer(word: string): string {
    const known = this.references.get(word);
    if (known !== undefined) return known;
    const reference = encodeNumber(this.words.length);
    this.words.push(word);
    this.references.set(word, reference);
    return reference;
  }
}

/** The word behind a reference. @throws Error when the page has no such word */
export function wordOf(words: readonly string[], reference: string): string {
  const word = words[decodeNumber(reference)];
  if (word === undefined) throw new Error(`No word has the reference "${reference}".`);
  return word;
}

/** A whole number in base 36: a third shorter than in digits. */
export function encodeNumber(value: number): string {
  return value.toString(36);
}

/** @throws Error when the text is not a whole number in base 36 */
export function decodeNumber(text: string): number {
  const value = parseInt(text, 36);
  if (!/^-?[0-9a-z]+$/.test(text) || !Number.isSafeInteger(value)) throw new Error(`"${text}" is not a number.`);
  return value;
}
