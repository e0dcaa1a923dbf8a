import type * as Bridge from '@forge/bridge';
import type { Browser, Frame, Page } from 'playwright-core';
import { aFakeAppHost } from '../../support/fake-app-host';
import { openTestPages, type TestPages } from '../../support/site-pages';
import { launch } from '../support/browser';

declare const bridge: typeof Bridge;

let browser: Browser;
let pages: TestPages;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await launch();
  pages = await openTestPages({
    withBridge: true,
    appHost: aFakeAppHost((call) => {
      if (call.functionKey === 'fail') throw new Error('There was an error invoking the function - no luck');
      return { saw: call };
    }),
  });
});

afterAll(async () => {
  await browser.close();
  await pages.close();
});

beforeEach(async () => {
  const context = await browser.newContext({ colorScheme: 'light' });
  page = await context.newPage();
  complaints = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});

afterEach(async () => {
  await page.context().close();
  expect(pages.reports.list()).toEqual([]);
});

/** Opens a page of the host and waits for the script in the module's frame. */
async function openFrame(path: string, title: string): Promise<Frame> {
  await page.goto(pages.origin + path);
  return frameTitled(title);
}

async function frameTitled(title: string): Promise<Frame> {
  const element = await page.waitForSelector(`iframe[title="${title}"]`);
  const frame = await element.contentFrame();
  if (!frame) throw new Error(`${title} has no frame.`);
  await frame.waitForSelector('h1[data-ready]');
  return frame;
}

describe('the real @forge/bridge in a frame of another origin', () => {
  it('invokes a resolver with the context that the host knows', async () => {
    const frame = await openFrame('/browse/ALPHA-1', 'Tiny context');

    const answer = await frame.evaluate(() => bridge.invoke('echo', { issue: 'SECRET-1', accountId: 'root' }));

    expect(answer).toMatchObject({
      saw: {
        moduleKey: 'tiny-context',
        functionKey: 'echo',
        payload: { issue: 'SECRET-1', accountId: 'root' },
        accountId: 'ada',
        extension: { type: 'jira:issueContext', issue: { key: 'ALPHA-1' }, project: { key: 'ALPHA' } },
      },
    });
    expect(complaints).toEqual([]);
  });

  it('tells the app why a resolver failed', async () => {
    const frame = await openFrame('/browse/ALPHA-1', 'Tiny context');

    const message = await frame.evaluate(() => bridge.invoke('fail').catch((error: unknown) => String(error)));

    expect(message).toBe('Error: There was an error invoking the function - no luck');
  });
});
