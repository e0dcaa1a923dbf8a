import type { PageEntry } from './page';

/** The page that explains a definition, or that has this name as its slug; undefined where there is none. */
export function findPage(pages: readonly PageEntry[], idOrSlug: string): PageEntry | undefined {
  return pages.find(({ ids }) => ids.includes(idOrSlug)) ?? pages.find(({ slug }) => slug === idOrSlug);
}
