import { lexer } from 'marked';
import { blocksOf } from './blocks-of.mjs';

/** @typedef {import('../../static/src/definitions/page').DefinitionPage} DefinitionPage */

/** Reasons for a choice are kept beside the pages; the app has the pages only. */
const REASON = /\s?\(\[why\]\(\.\.\/decisions\/[^)]*\)\)/g;

/**
 * Reads a definition page.
 * @param {string} markdown
 * @returns {DefinitionPage}
 */
export function pageOf(markdown) {
  const { name, ids, rest } = headOf(markdown);
  const blocks = blocksOf(lexer(rest.replaceAll(REASON, '')));
  return { name, ids, blocks: blocks.filter((block) => !namesSource(block)) };
}

/**
 * The name and the ids of a page, from its first line: `# Name (`id`)`, with a comma between ids, or `# Name`.
 * @param {string} markdown
 */
export function headOf(markdown) {
  const [first = '', ...others] = markdown.split('\n');
  const [, name, listed] = /^# (.+?)(?: \((`.+`)\))?$/.exec(first.trim()) ?? [];
  if (name === undefined) throw new Error(`A definition page begins with "# Name (\`id\`)", not with "${first}".`);
  const ids = Array.from((listed ?? '').matchAll(/`([^`]+)`/g), ([, id = '']) => id);
  return { name, ids, rest: others.join('\n') };
}

/** Where a number is computed tells nothing to those who read it. @param {DefinitionPage['blocks'][number]} block */
function namesSource(block) {
  return block.kind === 'paragraph' && typeof block.text[0] === 'string' && block.text[0].startsWith('Computed by');
}
