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

/**
 * The whole number behind a text in base 36. Written out, because it reads every number of every stored item.
 * @throws Error when the text is none
 */
export function decodeNumber(text: string): number {
  const negative = text.startsWith('-');
  let value = 0;
  for (let i = negative ? 1 : 0; i < text.length; i += 1) value = value * 36 + digitAt(text, i);
  if (text.length === (negative ? 1 : 0) || !Number.isSafeInteger(value)) throw new Error(`"${text}" is not a number.`);
  return negative ? -value : value;
}

function digitAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 97 && code <= 122) return code - 87;
  return Number.NaN;
}
