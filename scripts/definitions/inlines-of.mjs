/** @typedef {import('../../static/src/definitions/page').Inline} Inline */
/** @typedef {import('marked').Token} Token */

/**
 * The words of a line with what is said of them. Spaces and line ends are one space, as a browser would draw them.
 * @param {readonly Token[] | undefined} tokens
 * @returns {Inline[]}
 */
export function inlinesOf(tokens = []) {
  return joined(tokens.flatMap(inlineOf));
}

/** @param {Token} token @returns {Inline[]} */
function inlineOf(token) {
  const words = 'tokens' in token ? token.tokens : undefined;
  switch (token.type) {
    case 'text':
    case 'escape':
      return words === undefined ? [plain(token.text)] : words.flatMap(inlineOf);
    case 'codespan':
      return [{ kind: 'code', text: token.text }];
    case 'strong':
    case 'em':
      return [{ kind: token.type, text: inlinesOf(words) }];
    case 'br':
      return [' '];
    case 'link':
      return linkOf(token.href, inlinesOf(words));
    default:
      throw new Error(
        `A definition page cannot hold "${token.raw}": its kind, ${token.type}, is not drawn in the app.`,
      );
  }
}

/**
 * A page of the book is opened in the app; what lies outside of it is only named, because the app sends nobody out.
 * @param {string} href
 * @param {Inline[]} text
 * @returns {Inline[]}
 */
function linkOf(href, text) {
  const [, slug] = /^([\w-]+)\.md(?:#.*)?$/.exec(href) ?? [];
  return slug === undefined || slug === 'README' ? text : [{ kind: 'link', to: slug, text }];
}

/** @param {string} text */
function plain(text) {
  return text.replaceAll(/\s+/g, ' ');
}

/** @param {readonly Inline[]} inlines @returns {Inline[]} */
function joined(inlines) {
  /** @type {Inline[]} */
  const result = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    if (typeof inline === 'string' && typeof last === 'string') result[result.length - 1] = last + inline;
    else result.push(inline);
  }
  return result;
}
