import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { statusOf } from './run-command.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Where a browser may be, the likeliest first.
 * @param {{ env: Readonly<Record<string, string | undefined>>, ownBrowser: string }} machine the variables, and where
 *   Playwright would put a browser of its own
 * @returns {string[]}
 */
export function browserPlaces({ env, ownBrowser }) {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) =>
    names.flatMap((name) => [join(folder, name), join(folder, `${name}.exe`)]),
  );
  return [...(env.CHROME_PATH ? [env.CHROME_PATH] : []), ...onPath, ownBrowser, ...elsewhere];
}

async function findBrowser() {
  const { chromium } = await import('playwright-core');
  const places = browserPlaces({ env: process.env, ownBrowser: chromium.executablePath() });
  return places.find((place) => existsSync(place));
}

const isRoot = () => process.getuid?.() === 0;

/** The ways to get a browser, tried in turn: the system's own brings the libraries that it needs. */
const ways = [
  {
    applies: () => isRoot() && existsSync('/usr/bin/apt-get'),
    what: 'apt-get install chromium',
    command: ['/bin/sh', '-c', 'apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium'],
  },
  {
    applies: () => true,
    what: 'playwright-core install chromium',
    command: [process.execPath, 'node_modules/playwright-core/cli.js', 'install', 'chromium'],
  },
];

/**
 * The path of a Chromium or Chrome, which is installed when there is none.
 * @param {(line: string) => void} say
 * @returns {Promise<string>}
 */
export async function findOrInstallBrowser(say) {
  for (const way of ways) {
    const found = await findBrowser();
    if (found) return found;
    if (!way.applies()) continue;
    say(`No browser was found: trying ${way.what}.`);
    const [command = '', ...args] = way.command;
    const status = await statusOf(command, args);
    if (status !== 0) say(`${way.what} ended with status ${status}.`);
  }
  const found = await findBrowser();
  if (found) return found;
  throw new Error('The browser tests need Chromium or Chrome: install one and set CHROME_PATH to it.');
}
