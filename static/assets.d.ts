// Vite turns these imports into files of their own; nothing is read from them.
declare module '*.css';

/** The index of the definition pages, made of the pages beside it (`scripts/definitions`). */
declare module '*/docs/metrics/README.md' {
  export const pages: readonly import('./src/definitions/page').PageEntry[];
}
