import { openTestPages, type TestPages } from '../../../support/site-pages';
import { type VisitedPage, visitorOf } from '../../../support/site-visitor';

let pages: TestPages;
let home: VisitedPage;
let issue: VisitedPage;
beforeAll(async () => {
  pages = await openTestPages();
  home = await visitorOf(pages, 'lea').get('/');
  issue = await visitorOf(pages, 'lea').get('/browse/ALPHA-1');
});
afterAll(() => pages.close());

describe('the frame of every page', () => {
  it('is plainly labelled as the local host', () => {
    expect(home.words('[aria-label="Local host"] strong')).toBe('Local host');
    expect(home.words('.host-bar-note')).toBe('a simulated Jira site');
  });

  it('names page and site in the title', () => {
    expect(home.$('title').text()).toBe('Projects - Example');
    expect(issue.$('title').text()).toBe('[ALPHA-1] Let people pay by invoice - Example');
  });

  it('has one heading of the first rank, and landmarks with names', () => {
    for (const page of [home, issue]) {
      expect(page.$('h1')).toHaveLength(1);
      expect(page.$('main#main')).toHaveLength(1);
      const names = page
        .$('nav')
        .map((_, nav) => page.$(nav).attr('aria-label'))
        .get();
      expect(new Set(names).size).toBe(page.$('nav').length);
    }
  });

  it('lets the keyboard skip to the content first of all', () => {
    expect(home.$('body a').first().attr('href')).toBe('#main');
  });

  it('shows breadcrumbs up to the project', () => {
    expect(
      issue
        .$('.breadcrumbs a')
        .map((_, link) => issue.$(link).attr('href'))
        .get(),
    ).toEqual(['/', '/jira/software/projects/ALPHA', '/browse/ALPHA-1']);
  });

  it('comes back to the page after a switch of user, colour or clock', () => {
    const places = issue
      .$('input[name=returnTo]')
      .map((_, input) => issue.$(input).attr('value'))
      .get();

    expect(places).toEqual(['/browse/ALPHA-1', '/browse/ALPHA-1', '/browse/ALPHA-1']);
  });

  it('tells its script where the modules with a page of their own are', () => {
    const paths = JSON.parse(home.$('#host-setting').attr('data-module-paths') ?? '{}') as Record<string, string>;

    expect(Object.keys(paths)).toEqual(['tiny-page', 'tiny-settings']);
    expect(paths['tiny-page']).toContain('/projects/{projectKey}/apps/');
  });

  it('names who looks, and the time on the site', () => {
    expect(home.words('.host-bar')).toContain('User: Lea Leader (Product leader)');
    expect(home.words('.host-bar')).toContain('Clock: 9 Mar 2026, 12:00 UTC, frozen');
  });
});

describe('a frame of the app', () => {
  it('is sandboxed as Forge sandboxes it', () => {
    const frame = issue.$('iframe');

    expect(frame.attr('sandbox')?.split(' ').sort()).toEqual([
      'allow-downloads',
      'allow-forms',
      'allow-modals',
      'allow-pointer-lock',
      'allow-same-origin',
      'allow-scripts',
    ]);
    expect(frame.attr('allow')).toBe('camera; clipboard-write; display-capture; fullscreen; microphone');
  });

  it('is on another origin than the page', () => {
    expect(new URL(issue.$('iframe').attr('src') ?? '').origin).not.toBe(pages.origin);
  });
});

describe('the navigation of a project', () => {
  it("has the project's own pages, the app's, and settings for its administrators", async () => {
    const links = (page: VisitedPage): string => page.words('.sidebar ul');

    expect(links(issue)).toMatch(/^Summary\s*Work items\s*Tiny page\s*Tiny settings$/);
    expect(links(await visitorOf(pages, 'ada').get('/browse/ALPHA-1'))).toMatch(/^Summary\s*Work items\s*Tiny page$/);
  });
});
