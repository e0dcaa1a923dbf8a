import type { TypeId } from '../vocabulary';

/** The words of one team: templates by type with `{slots}`, and what fills each slot. */
export interface Domain {
  readonly templates: Readonly<Partial<Record<TypeId, readonly string[]>>>;
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** Splits a list written one per line, which reads better than a column of quotes. */
export function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
