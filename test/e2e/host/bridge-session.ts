import type * as Bridge from '@forge/bridge';
import type { Browser, Frame, Page } from 'playwright-core';
import { aFakeAppHost } from '../../support/fake-app-host';
import { openTestPages, type TestPages } from '../../support/site-pages';
import { launch } from '../support/browser';

declare global {
  /** The real `@forge/bridge`, which the page of the tiny app hands to the test. */
  var bridge: typeof Bridge;
  /** What a test's callbacks in a frame were told. */
  var heard: unknown[];
  /** Ends what a test began in a frame. */
  var undo: () => unknown;
}

/** A browser on the tiny app's pages, made anew for each test; the host and the browser stay. */
export interface BridgeSession {
  readonly pages: TestPages;
  readonly page: Page;
  /** Errors and warnings of the console, and uncaught errors, of the page and its frames. */
  readonly complaints: string[];
  /** Opens a page of the host and waits until the app's script in the frame with this title has run. */
  openFrame(path: string, title: string): Promise<Frame>;
  frameTitled(title: string): Promise<Frame>;
}

/** Sets up browser, host and page around the tests of a file, and expects no breach of the policy after each. */
export function useBridgeSession(): BridgeSession {
  let browser: Browser;
  let pages: TestPages;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    pages = await openTestPages({ withBridge: true, appHost: aFakeAppHost(answer) });
    const context = await browser.newContext({ colorScheme: 'light', viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
    complaints.length = 0;
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  afterEach(async () => {
    await page.context().close();
    await pages.close();
  });

  const frameTitled = async (title: string): Promise<Frame> => {
    const element = await page.waitForSelector(`iframe[title="${title}"]`);
    const frame = await element.contentFrame();
    if (!frame) throw new Error(`${title} has no frame.`);
    await frame.waitForSelector('h1[data-ready]');
    return frame;
  };
  return {
    get pages() {
      return pages;
    },
    get page() {
      return page;
    },
    complaints,
    frameTitled,
    openFrame: async (path, title) => {
      await page.goto(pages.origin + path);
      return frameTitled(title);
    },
  };
}

function answer(call: { readonly functionKey: string }): unknown {
  if (call.functionKey === 'fail') throw new Error('There was an error invoking the function - no luck');
  return { saw: call };
}

/** Waits until something that happens on its own has happened. */
export async function eventually(check: () => void): Promise<void> {
  const deadline = performance.now() + 5000;
  for (;;) {
    try {
      check();
      return;
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
