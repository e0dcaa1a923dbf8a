/**
 * The scripts that a built page loads before it does anything, from its HTML: the entry and what Vite preloads for it.
 * @param {string} html
 * @returns {string[]} paths from the page, such as `assets/react-1a2b.js`
 */
export function firstLoadScripts(html) {
  const tags = html.matchAll(/<(script|link)\b([^>]*)>/g);
  return [...tags].flatMap(([, tag, attributes = '']) => {
    if (tag === 'link' && !/\brel="modulepreload"/.test(attributes)) return [];
    const [, path] = /\b(?:src|href)="\.?\/?([^"]+)"/.exec(attributes) ?? [];
    return path === undefined ? [] : [path];
  });
}
