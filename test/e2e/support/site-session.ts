import type { Browser, FrameLocator, Page } from 'playwright-core';

import { startHost, type RunningHost, type StartHostOptions } from '../../../host/cli/start-host';
import { launch, visit, type Visit, type VisitOptions } from './browser';

/** When the sites of these tests stand still: a Monday morning in the middle of a sprint. */
export const NOW = Date.UTC(2026, 10, 2, 9);

export type SeenAs = Omit<VisitOptions, 'url' | 'accountId'>;

/** A small generated site with the production bundle, and one browser, for all tests of a file. */
export interface SiteSession {
  readonly running: RunningHost;
  /** Opens a path of the site as one of its people; what the visit complained of is judged when the test ends. */
  open(accountId: string, path: string, look?: SeenAs): Promise<Page>;
}

interface SiteOptions {
  /** Loads the app; the bundle itself, unless a test wants to stop it somewhere. */
  readonly loadApp?: StartHostOptions['loadApp'];
  /** What has happened on the site before the first test. */
  readonly prepare?: (running: RunningHost) => Promise<unknown>;
}

/** Sets up host and browser around a file; expects a clean console and no breach of the policy after each test. */
export function useSite({ loadApp, prepare }: SiteOptions = {}): SiteSession {
  let browser: Browser;
  let running: RunningHost;
  const visits: Visit[] = [];

  beforeAll(async () => {
    running = await startHost({
      site: { kind: 'generated', seed: 7, size: 300 },
      asOf: NOW,
      delayScale: 0.02,
      ...(loadApp === undefined ? {} : { loadApp }),
    });
    await prepare?.(running);
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    await running.close();
  });
  afterEach(async () => {
    const ended = visits.splice(0);
    await keepPictures(ended);
    const complaints = ended.flatMap((each) => each.complaints);
    for (const each of ended) await each.close();
    expect(complaints).toEqual([]);
    expect(running.cspReports()).toEqual([]);
  });

  return {
    get running() {
      return running;
    },
    async open(accountId, path, look = {}) {
      const opened = await visit(browser, { ...look, accountId, url: running.url + path });
      // A test that waits in vain says so before the next command does.
      opened.page.setDefaultTimeout(10_000);
      visits.push(opened);
      return opened.page;
    },
  };
}

/** What the pages looked like at the end of a test, for whoever looks into a failure. */
async function keepPictures(visits: readonly Visit[]): Promise<void> {
  const folder = process.env['E2E_PICTURES'];
  if (folder === undefined) return;
  const name = (expect.getState().currentTestName ?? 'test').replaceAll(/\W+/g, '-');
  for (const [index, { page }] of visits.entries())
    await page.screenshot({ path: `${folder}/${name}-${index}.png`, fullPage: true });
}

/** The app's surface in the frame with this title. */
export function surface(page: Page, title = 'Counterweight'): FrameLocator {
  return page.frameLocator(`iframe[title="${title}"]`);
}

export const GADGET = 'Counterweight scorecard';
export const DASHBOARD = '/jira/dashboards/1';
