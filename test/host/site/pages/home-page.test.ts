import { openTestPages, aSiteWithWork, type TestPages } from '../../../support/site-pages';
import { visitorOf } from '../../../support/site-visitor';

let pages: TestPages;
beforeAll(async () => {
  pages = await openTestPages({ site: aSiteWithWork({ notes: ['A status was <renamed>.'] }) });
});
afterAll(() => pages.close());

describe('the start page', () => {
  it('lists the projects that the viewer may browse, with the pages of the app', async () => {
    const page = await visitorOf(pages, 'lea').get('/');

    expect(page.words('tbody tr:first-child')).toBe(
      'Alpha ALPHA Lea Leader Tiny page of ALPHA Tiny settings settings of ALPHA',
    );
    expect(page.words('h1')).toBe('Projects');
  });

  it('offers the settings only to who administers the project', async () => {
    const page = await visitorOf(pages, 'ada').get('/');

    expect(page.words('tbody tr')).toBe('Alpha ALPHA Lea Leader Tiny page of ALPHA');
  });

  it('tells an outsider that there is nothing to browse', async () => {
    const page = await visitorOf(pages, 'olga').get('/');

    expect(page.words('.empty')).toBe('Olga Outsider may browse no project of this site.');
    expect(page.text).not.toContain('ALPHA');
  });

  it('shows a site administrator every project', async () => {
    const page = await visitorOf(pages, 'root').get('/');

    expect(page.$('tbody tr')).toHaveLength(2);
  });

  it('says what is odd about the site', async () => {
    const page = await visitorOf(pages, 'ada').get('/');

    expect(page.words('details.card li')).toBe('A status was <renamed>.');
  });

  it('links to pages that are there', async () => {
    const visitor = visitorOf(pages, 'lea');
    const page = await visitor.get('/');
    const links = page
      .$('main a')
      .map((_, link) => page.$(link).attr('href'))
      .get();

    expect(links).toHaveLength(7);
    for (const link of links)
      expect([link, (await visitor.get(link)).words('h1')]).not.toEqual([link, 'There is no such page']);
  });
});
