import type { TypeId } from '../vocabulary';

/** The words of one team: templates by type with `{slots}`, and what fills each slot. */
export interface Domain {
  readonly templates: Readonly<Partial<Record<TypeId, readonly string[]>>>;
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** Splits a list written with bars between its entries, which is easier to read than quotes around them. */
export function choices(text: string): string[] {
  return text
    .split('|')
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter((entry) => entry !== '');
}
