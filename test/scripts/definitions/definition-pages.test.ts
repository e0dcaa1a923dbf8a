import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageFiles } from '../../../scripts/definitions/modules.mjs';
import { pageOf } from '../../../scripts/definitions/page-of.mjs';
import { DEFINITION_IDS } from '../../support/definition-ids';
import type { Block, Inlines } from '../../../static/src/definitions/page';

const FOLDER = 'docs/metrics';
const pages = pageFiles(FOLDER).map((file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  return { file, slug: file.replace('.md', ''), text, ...pageOf(text) };
});
const ids = pages.flatMap((page) => page.ids);

function linksOf(text: Inlines): readonly string[] {
  return text.flatMap((inline) => {
    if (typeof inline === 'string' || inline.kind === 'code') return [];
    return inline.kind === 'link' ? [inline.to, ...linksOf(inline.text)] : linksOf(inline.text);
  });
}

function linksIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'code':
        return [];
      case 'list':
        return block.items.flatMap(linksIn);
      case 'table':
        return [...block.head, ...block.rows.flat()].flatMap(linksOf);
      default:
        return linksOf(block.text);
    }
  });
}

describe('the definition pages', () => {
  it.each(DEFINITION_IDS)('explain %s', (id) => {
    expect(ids).toContain(id);
  });

  it('explain each definition once', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(pages.filter((page) => page.ids.length === 1).map(({ slug, ids: [id] }) => [slug, id]))(
    'call the page %s by its definition %s',
    (slug, id) => {
      expect(slug).toBe(id);
    },
  );

  it('lead only to pages that are there', () => {
    const slugs = new Set(pages.map(({ slug }) => slug));
    const lost = pages.flatMap(({ file, blocks }) =>
      linksIn(blocks)
        .filter((slug) => !slugs.has(slug))
        .map((slug) => `${file} -> ${slug}`),
    );

    expect(lost).toEqual([]);
  });

  it('lead only to decisions that are written', () => {
    const decisions = new Set(readdirSync('docs/decisions'));
    const lost = pages.flatMap(({ file, text }) =>
      Array.from(text.matchAll(/\.\.\/decisions\/([\w-]+\.md)/g), ([, name = '']) => name)
        .filter((name) => !decisions.has(name))
        .map((name) => `${file} -> ${name}`),
    );

    expect(lost).toEqual([]);
  });

  const defining = pages.filter((page) => page.ids.length > 0);

  it.each(defining.map((page) => [page.slug, page] as const))('show with %s an example to follow', (_, { blocks }) => {
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? block.text : []));

    expect(headings.filter((text) => typeof text === 'string' && /example/i.test(text))).not.toEqual([]);
  });
});

describe('the index of the definition pages', () => {
  const index = readFileSync(join(FOLDER, 'README.md'), 'utf8');

  it.each(pages)('lists $file by its name, with its ids', ({ file, name, ids: own }) => {
    const row = index.split('\n').find((line) => line.includes(`](${file})`)) ?? '';

    expect(row.replaceAll(/\s+/g, ' ')).toBe(
      `| ${own.map((id) => `\`${id}\``).join(', ')}${own.length > 0 ? ' ' : ''}| [${name}](${file}) |`,
    );
  });

  it('lists nothing that is not there', () => {
    const listed = Array.from(index.matchAll(/\]\(([\w-]+\.md)\)/g), ([, file]) => file);

    expect(listed.sort()).toEqual(pages.map(({ file }) => file).sort());
  });
});
