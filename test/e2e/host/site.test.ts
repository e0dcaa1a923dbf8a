import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openTestPages, type TestPages } from '../../support/site-pages';
import { violations } from '../support/axe';
import { launch } from '../support/browser';

let browser: Browser;
let pages: TestPages;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  pages = await openTestPages({ withBridge: true });
});
afterAll(async () => {
  await browser.close();
  await pages.close();
});
afterEach(() => context.close());

async function open(path: string, look: { width?: number; colorScheme?: 'light' | 'dark' } = {}): Promise<void> {
  context = await browser.newContext({
    viewport: { width: look.width ?? 1440, height: 900 },
    colorScheme: look.colorScheme ?? 'light',
  });
  page = await context.newPage();
  await page.goto(pages.origin + path);
}

const PLACES = [
  '/',
  '/jira/dashboards/1',
  '/browse/ALPHA-1',
  '/issues',
  '/issues?jql=foo+%3D+bar',
  '/jira/software/projects/ALPHA',
  '/__host',
  '/browse/SECRET-1',
];

describe.each([
  { width: 1440, colorScheme: 'light' },
  { width: 1440, colorScheme: 'dark' },
  { width: 320, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
] as const)('the site at $width pixels in $colorScheme', (look) => {
  it.each(PLACES)('has nothing at %s that keeps people out, and nothing beyond the edge', async (path) => {
    await open(path, look);

    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
});

describe('the bar of the host', () => {
  it('switches the user by the keyboard and comes back to the page', async () => {
    await open('/browse/ALPHA-1');

    await page.focus('summary:has-text("User:")');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);

    expect(new URL(page.url()).pathname).toBe('/browse/ALPHA-1');
    expect(await page.textContent('.host-bar')).toContain('Lea Leader (Product leader)');
  });

  it('shows an outsider what an outsider sees', async () => {
    await open('/browse/ALPHA-1');
    await page.click('summary:has-text("User:")');
    await Promise.all([page.waitForEvent('load'), page.click('button:has-text("Olga Outsider")')]);

    expect(await page.textContent('h1')).toBe("We couldn't find that work item");
  });

  it('opens one menu at a time, and closes it with Escape', async () => {
    await open('/');
    const menus = page.locator('details.menu[open]');

    await page.click('summary:has-text("User:")');
    await page.click('summary:has-text("Clock:")');
    expect(await menus.count()).toBe(1);
    await page.keyboard.press('Escape');

    expect(await menus.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Clock:');
  });

  it('moves the clock', async () => {
    await open('/');
    await page.click('summary:has-text("Clock:")');
    await Promise.all([page.waitForEvent('load'), page.click('button:has-text("Advance 1 day")')]);

    expect(await page.textContent('.host-bar')).toContain('Clock: 10 Mar 2026, 12:00 UTC, frozen');
  });

  it('has menus that are clean when they are open', async () => {
    await open('/');
    for (const name of ['User:', 'Colour:', 'Clock:']) {
      await page.click(`summary:has-text("${name}")`);
      expect(await violations(page)).toEqual([]);
    }
  });
});

describe('a work item', () => {
  it('moves through its workflow and is edited, by people', async () => {
    await open('/browse/ALPHA-2');

    await page.click('.status-menu summary');
    await Promise.all([page.waitForEvent('load'), page.click('.status-menu button:has-text("In Progress")')]);
    expect(await page.textContent('.status-menu summary')).toContain('In Progress');

    await page.click('summary:has-text("Edit details")');
    await page.fill('#edit-points', '5');
    await page.selectOption('#edit-sprint', { label: 'Sprint 2 (active)' });
    await Promise.all([page.waitForEvent('load'), page.click('button:has-text("Save")')]);

    expect(await page.textContent('.facts')).toMatch(/Story points\s*5/);
    expect(await page.textContent('.facts')).toMatch(/Sprint\s*Sprint 2/);
    expect(await page.textContent('.history')).toContain('Story');
  });

  it('lets the keyboard skip to its content', async () => {
    await open('/browse/ALPHA-1');

    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
    await page.keyboard.press('Enter');

    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });
});
