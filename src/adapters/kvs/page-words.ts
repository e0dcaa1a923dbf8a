import * as z from 'zod';

import { PackedReader, PackedWriter } from './packed-numbers';

/** The words of a page: whole numbers and keys such as `PAY-7` as numbers, and only the others as texts. */
export const pageWordsSchema = z.object({ texts: z.array(z.string()), words: z.string() });
type StoredWords = z.infer<typeof pageWordsSchema>;

/** Ids of Jira are nearly all numbers; one with a leading zero, or too long to be one, is a text. */
const WHOLE_NUMBER = /^(?:0|[1-9]\d{0,14})$/;
const KEY = /^(.+)-([1-9]\d{0,14})$/;

/** How a word is spelled out. */
const TEXT = 0;
const NUMBER = 1;
const KEYED = 2;

/** The number behind a word that is one, else null. */
export function wholeNumberIn(word: string): number | null {
  return WHOLE_NUMBER.test(word) ? Number(word) : null;
}

/** `FCREPO-1234` as the prefix FCREPO and the number 1234, else null. */
export function keyIn(word: string): { readonly prefix: string; readonly number: number } | null {
  const [, prefix, number] = KEY.exec(word) ?? [];
  return prefix === undefined || number === undefined ? null : { prefix, number: Number(number) };
}

/** Collects the words of a page, so that each is stored once and named by its number. */
export class PageWords {
  private readonly texts: string[] = [];
  private readonly spelled = new PackedWriter();
  private readonly references = new Map<string, number>();

  refer(word: string): number {
    return this.references.get(word) ?? this.spell(word);
  }

  stored(): StoredWords {
    return { texts: this.texts, words: this.spelled.text };
  }

  private spell(word: string): number {
    const number = wholeNumberIn(word);
    const key = number === null ? keyIn(word) : null;
    // First the prefix, which takes a number of its own.
    const prefix = key === null ? 0 : this.refer(key.prefix);
    const reference = this.references.size;
    this.references.set(word, reference);
    if (number !== null) this.write(NUMBER, number);
    else if (key !== null) this.write(KEYED, prefix, key.number);
    else {
      this.write(TEXT);
      this.texts.push(word);
    }
    return reference;
  }

  private write(...numbers: readonly number[]): void {
    for (const number of numbers) this.spelled.small(number);
  }
}

/** The words by their numbers. @throws Error when the stored words are of another kind */
export function readWords({ texts, words }: StoredWords): readonly string[] {
  const from = new PackedReader(words);
  const all: string[] = [];
  let nextText = 0;
  while (!from.isAtEnd) {
    const kind = from.small();
    if (kind === NUMBER) all.push(String(from.small()));
    else if (kind === KEYED) all.push(`${wordAt(all, from.small())}-${from.small()}`);
    else if (kind === TEXT) all.push(wordAt(texts, nextText++));
    else throw new Error(`No kind of word has the number ${kind}.`);
  }
  return all;
}

/** The word of a number. @throws Error when the page has no such word */
export function wordAt(words: readonly string[], reference: number): string {
  const word = words[reference];
  if (word === undefined) throw new Error(`No word has the number ${reference}.`);
  return word;
}
