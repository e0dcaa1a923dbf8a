import { openTestPages, type TestPages } from '../../../support/site-pages';
import { descriptionOf, type VisitedPage, visitorOf } from '../../../support/site-visitor';

let pages: TestPages;
beforeAll(async () => {
  pages = await openTestPages();
});
afterAll(() => pages.close());

/** The link of the project's sidebar with these words. */
function sidebarLink(page: VisitedPage, words: string): string {
  const link = page.$('.sidebar a').filter((_, each) => page.$(each).text().trim() === words);
  return link.attr('href') ?? '';
}

const summary = '/jira/software/projects/ALPHA';

describe('the page of a project', () => {
  it('says what the project is and what changed last', async () => {
    const page = await visitorOf(pages, 'ada').get(summary);

    expect(page.words('h1')).toBe('Alpha');
    expect(page.words('.facts')).toBe('Key ALPHA Lead Lea Leader Boards Alpha board (scrum), Alpha flow (kanban)');
    expect(page.words('tbody a')).toBe('ALPHA-1ALPHA-2');
  });

  it('escapes what people wrote', async () => {
    const page = await visitorOf(pages, 'ada').get(summary);

    expect(page.text).toContain('Show &lt;b&gt;totals&lt;/b&gt; &amp; taxes');
  });

  it.each(['olga', 'ada'])('looks to %s as if a hidden project did not exist', async (accountId) => {
    const visitor = visitorOf(pages, accountId);
    const [hidden, absent] = [accountId === 'olga' ? 'ALPHA' : 'SECRET', 'NOPE'];

    const answers = await Promise.all([hidden, absent].map((key) => visitor.get(`/jira/software/projects/${key}`)));

    expect(answers.map((page) => page.words('h1'))).toEqual(Array(2).fill("We couldn't find that project"));
    expect(answers[0]?.words('main')).toBe(answers[1]?.words('main'));
  });

  it("links to the project's work items", async () => {
    const visitor = visitorOf(pages, 'ada');
    const link = sidebarLink(await visitor.get(summary), 'Work items');

    expect((await visitor.get(link)).words('textarea')).toBe('project = ALPHA ORDER BY created DESC');
  });
});

describe('a page of the app in a project', () => {
  it('frames the project page with its project', async () => {
    const visitor = visitorOf(pages, 'ada');
    const path = sidebarLink(await visitor.get(summary), 'Tiny page');

    const page = await visitor.get(path);

    expect(path).toMatch(/^\/jira\/software\/c\/projects\/ALPHA\/apps\/[0-9a-f-]{36}\/[0-9a-f-]{36}$/);
    expect(descriptionOf(page, 'Tiny page')).toMatchObject({
      surface: 'page',
      historyBase: path,
      context: {
        moduleKey: 'tiny-page',
        extension: {
          type: 'jira:projectPage',
          project: { id: '10000', key: 'ALPHA', type: 'software' },
          location: pages.origin + path,
        },
      },
    });
    expect(page.words('.sidebar [aria-current]')).toBe('Tiny page');
  });

  it("leaves what stands below its path to the app's own history", async () => {
    const visitor = visitorOf(pages, 'ada');
    const path = sidebarLink(await visitor.get(summary), 'Tiny page');

    const page = await visitor.get(`${path}/flow/details?period=8`);

    expect(descriptionOf(page, 'Tiny page')).toMatchObject({
      historyBase: path,
      context: { extension: { location: `${pages.origin}${path}/flow/details?period=8` } },
    });
  });

  it('frames the settings for who administers the project', async () => {
    const visitor = visitorOf(pages, 'lea');
    const path = sidebarLink(await visitor.get(summary), 'Tiny settings');

    const page = await visitor.get(path);

    expect(path).toContain('/ALPHA/settings/apps/');
    expect(descriptionOf(page, 'Tiny settings').context.extension).toMatchObject({
      type: 'jira:projectSettingsPage',
      project: { key: 'ALPHA' },
    });
  });

  it("draws the module's title, and leaves it to the app where the manifest says so", async () => {
    const visitor = visitorOf(pages, 'lea');
    const start = await visitor.get(summary);
    const page = await visitor.get(sidebarLink(start, 'Tiny page'));
    const settings = await visitor.get(sidebarLink(start, 'Tiny settings'));

    expect([page.words('h1'), page.$('h1').attr('class')]).toEqual(['Tiny page', 'page-title']);
    // Still there for people who cannot see the frame, and for the outline of the page.
    expect([settings.words('h1'), settings.$('h1').attr('class')]).toEqual([
      'Tiny settings settings',
      'visually-hidden',
    ]);
  });

  it('refuses the settings to everybody else, and says which permission is missing', async () => {
    const path = sidebarLink(await visitorOf(pages, 'lea').get(summary), 'Tiny settings');

    const page = await visitorOf(pages, 'ada').get(path);

    expect(sidebarLink(await visitorOf(pages, 'ada').get(summary), 'Tiny settings')).toBe('');
    expect(page.words('h1')).toBe('You need to administer this project');
    expect(page.words('main')).toContain('Ada Engineer does not have the Administer Projects permission in Alpha.');
    expect(page.$('iframe')).toHaveLength(0);
  });

  it('hides itself from an outsider', async () => {
    const path = sidebarLink(await visitorOf(pages, 'ada').get(summary), 'Tiny page');

    expect((await visitorOf(pages, 'olga').get(path)).$('iframe')).toHaveLength(0);
  });

  it('is not there for another app', async () => {
    const page = await visitorOf(pages, 'ada').get('/jira/software/c/projects/ALPHA/apps/other/env');

    expect(page.words('main')).toContain('The manifest of the app has no module at this address.');
  });
});
