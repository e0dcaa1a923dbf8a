import { findPage } from '../../../static/src/definitions/find-page';
import type { PageEntry } from '../../../static/src/definitions/page';

function anEntry(slug: string, ids: readonly string[]): PageEntry {
  return { slug, ids, name: slug, load: () => Promise.reject(new Error('Nothing is to be loaded.')) };
}

const pages = [anEntry('wip', ['wip']), anEntry('signals', ['revenue', 'wip-age']), anEntry('wip-age', [])];

describe('findPage', () => {
  it.each([
    ['wip', 'wip'],
    ['revenue', 'signals'],
    ['signals', 'signals'],
    // An id stands before the name of a file.
    ['wip-age', 'signals'],
    ['gone', undefined],
    ['', undefined],
  ])('finds for %s the page %s', (id, slug) => {
    expect(findPage(pages, id)?.slug).toBe(slug);
  });
});
