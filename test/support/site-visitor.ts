import { load, type CheerioAPI } from 'cheerio';
import type { TestPages } from './site-pages';

/** What a visitor got: the status, the text of the answer, and its markup to look things up in. */
export interface VisitedPage {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly $: CheerioAPI;
  /** The visible words of what a selector finds, with single spaces. */
  words(selector: string): string;
}

/** Somebody who looks at the test pages with plain requests, as one user of the site. */
export interface Visitor {
  get(path: string): Promise<VisitedPage>;
  /** Submits a form, as a browser does from a page of the site. */
  submit(path: string, fields: Readonly<Record<string, string>>): Promise<VisitedPage>;
  /** Posts JSON, as the page's script does for a frame. */
  post(path: string, body: unknown): Promise<{ readonly status: number; readonly answer: unknown }>;
  /** The sealed ticket of the frame with this title on a page. */
  ticketOf(path: string, title: string): Promise<string>;
}

export function visitorOf(pages: Pick<TestPages, 'origin'>, accountId: string): Visitor {
  const { port } = new URL(pages.origin);
  const cookie = `counterweight_user_${port}=${accountId}`;
  const own = { cookie, origin: pages.origin };
  const get = async (path: string): Promise<VisitedPage> =>
    read(await fetch(pages.origin + path, { headers: { cookie }, redirect: 'manual' }));
  return {
    get,
    submit: async (path, fields) =>
      read(
        await fetch(pages.origin + path, {
          method: 'POST',
          body: new URLSearchParams(fields),
          headers: own,
          redirect: 'manual',
        }),
      ),
    post: async (path, body) => {
      const response = await fetch(pages.origin + path, { method: 'POST', body: JSON.stringify(body), headers: own });
      return { status: response.status, answer: await response.json() };
    },
    ticketOf: async (path, title) => descriptionOf(await get(path), title).ticket,
  };
}

/** What the page tells its script about the frame with this title. */
export function descriptionOf(page: VisitedPage, title: string): DescribedFrame {
  const text = page.$(`iframe[title="${title}"]`).attr('data-frame');
  if (text === undefined) throw new Error(`The page has no frame "${title}".`);
  return JSON.parse(text) as DescribedFrame;
}

export interface DescribedFrame {
  readonly ticket: string;
  readonly surface: string;
  readonly context: Readonly<Record<string, unknown>>;
  readonly historyBase: string | null;
  readonly doneUrl: string | null;
}

async function read(response: Response): Promise<VisitedPage> {
  const text = await response.text();
  const $ = load(text);
  return {
    status: response.status,
    headers: response.headers,
    text,
    $,
    words: (selector) => $(selector).text().replaceAll(/\s+/g, ' ').trim(),
  };
}
