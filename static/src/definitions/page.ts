/** A definition page of `docs/metrics` as the build reads it: what it says, without how it is written. */
export interface DefinitionPage {
  /** Such as `Cycle time`. */
  readonly name: string;
  /** The definitions it explains; none for a page that others lean on. */
  readonly ids: readonly string[];
  readonly blocks: readonly Block[];
}

/** Where a page is found, and how it is loaded. */
export interface PageEntry {
  /** Its file name without the ending. */
  readonly slug: string;
  readonly name: string;
  readonly ids: readonly string[];
  readonly load: () => Promise<{ readonly page: DefinitionPage }>;
}

export type Block =
  | { readonly kind: 'heading'; readonly depth: number; readonly text: Inlines }
  | { readonly kind: 'paragraph'; readonly text: Inlines }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'table'; readonly head: readonly Inlines[]; readonly rows: readonly (readonly Inlines[])[] }
  | { readonly kind: 'code'; readonly text: string };

export type Inlines = readonly Inline[];

export type Inline =
  | string
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'em'; readonly text: Inlines }
  /** To another page of the book, by its slug. */
  | { readonly kind: 'link'; readonly to: string; readonly text: Inlines };
