import { inlinesOf } from './inlines-of.mjs';

/** @typedef {import('../../static/src/definitions/page').Block} Block */
/** @typedef {import('marked').Token} Token */

/**
 * The paragraphs, lists, tables and so on of a page.
 * @param {readonly Token[]} tokens
 * @returns {Block[]}
 */
export function blocksOf(tokens) {
  return tokens.flatMap(blockOf);
}

/** @param {Token} token @returns {Block[]} */
function blockOf(token) {
  switch (token.type) {
    case 'space':
      return [];
    case 'heading':
      return [{ kind: 'heading', depth: token.depth, text: inlinesOf(token.tokens) }];
    case 'paragraph':
    case 'text':
      return [{ kind: 'paragraph', text: inlinesOf(token.tokens) }];
    case 'code':
      return [{ kind: 'code', text: token.text }];
    case 'list':
      return [
        {
          kind: 'list',
          ordered: token.ordered,
          items: /** @type {import('marked').Tokens.List} */ (token).items.map(({ tokens }) => blocksOf(tokens)),
        },
      ];
    case 'table':
      return [tableOf(/** @type {import('marked').Tokens.Table} */ (token))];
    default:
      throw new Error(
        `A definition page cannot hold "${token.raw}": its kind, ${token.type}, is not drawn in the app.`,
      );
  }
}

/** @param {import('marked').Tokens.Table} table @returns {Block} */
function tableOf({ header, rows }) {
  return {
    kind: 'table',
    head: header.map(({ tokens }) => inlinesOf(tokens)),
    rows: rows.map((row) => row.map(({ tokens }) => inlinesOf(tokens))),
  };
}
