import { existsSync } from 'node:fs';

import { chromium, type Browser, type BrowserContext, type ConsoleMessage, type Page } from 'playwright-core';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser that the test command found or installed, else Debian's. */
function executable(): string {
  const found = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
  if (!existsSync(found))
    throw new Error(`There is no browser at ${found}: run "npm test", which finds or installs one.`);
  return found;
}

export async function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: executable(), args: flags });
}

export interface Visit {
  readonly page: Page;
  /** Errors and warnings of the console, and uncaught errors, of the page and all its frames. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colourMode?: 'light' | 'dark';
  /** The host's user, by account id, put into its cookie. */
  readonly accountId?: string;
  readonly url: string;
}

/** Opens a fresh browsing context on the host, as one of its users, and keeps what the console complains of. */
export async function visit(browser: Browser, options: VisitOptions): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
    colorScheme: options.colourMode ?? 'light',
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  });
  await setCookies(context, options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (isComplaint(message)) complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  await page.goto(options.url);
  return { page, complaints, close: async () => context.close() };
}

function isComplaint(message: ConsoleMessage): boolean {
  return message.type() === 'error' || message.type() === 'warning';
}

/** The host's cookies carry its port, because cookies of one address are shared by all its ports. */
async function setCookies(context: BrowserContext, options: VisitOptions): Promise<void> {
  const { origin: url, port } = new URL(options.url);
  const cookies: { name: string; value: string; url: string }[] = [
    { name: `counterweight_color_${port}`, value: options.colourMode ?? 'light', url },
  ];
  if (options.accountId !== undefined)
    cookies.push({ name: `counterweight_user_${port}`, value: options.accountId, url });
  await context.addCookies(cookies);
}
