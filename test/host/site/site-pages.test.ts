import { openTestPages, type TestPages } from '../../support/site-pages';
import { visitorOf } from '../../support/site-visitor';

let pages: TestPages;
beforeAll(async () => {
  pages = await openTestPages();
});
afterAll(() => pages.close());

const post = (path: string, headers: Record<string, string>): Promise<Response> =>
  fetch(pages.origin + path, {
    method: 'POST',
    headers,
    redirect: 'manual',
    body: new URLSearchParams({ action: 'week' }),
  });

describe('the site', () => {
  it.each([
    ['/__host/tokens.css', 'text/css; charset=utf-8', '--ds-surface'],
    ['/__host/site.css', 'text/css; charset=utf-8', '.host-bar'],
    ['/__host/site.js', 'text/javascript; charset=utf-8', 'callBridge'],
  ])('serves %s', async (path, type, text) => {
    const response = await fetch(pages.origin + path);

    expect(response.headers.get('content-type')).toBe(type);
    expect(await response.text()).toContain(text);
  });

  it("loads nothing from elsewhere, and frames only the app's origin", async () => {
    const page = await visitorOf(pages, 'ada').get('/browse/ALPHA-1');
    const policy = page.headers.get('content-security-policy') ?? '';
    const { origin } = new URL(page.$('iframe').attr('src') ?? '');

    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain(`frame-src ${origin};`);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('says which address it does not have', async () => {
    const page = await visitorOf(pages, 'ada').get('/jira/boards/7');

    expect(page.status).toBe(404);
    expect(page.words('main')).toContain('The local host has nothing at GET /jira/boards/7.');
  });

  it.each([
    ['a page of another site', { origin: 'https://evil.example' }],
    ['a page of another port', { origin: 'http://127.0.0.1:1' }],
    ['nobody', {}],
  ])('changes nothing for %s', async (_name, headers: Record<string, string>) => {
    const before = pages.jira.clock.now();

    const response = await post('/__host/clock', headers);

    expect(response.status).toBe(403);
    expect(pages.jira.clock.now()).toBe(before);
  });

  it('changes something for its own pages', async () => {
    const before = pages.jira.clock.now();

    expect((await post('/__host/clock', { origin: pages.origin })).status).toBe(303);
    expect(pages.jira.clock.now()).toBeGreaterThan(before);
  });

  it('changes nothing by reading', async () => {
    const page = await visitorOf(pages, 'ada').get('/__host/clock?action=week');

    expect(page.status).toBe(404);
  });

  it('refuses a form that is far too large', async () => {
    const answer = await visitorOf(pages, 'ada').submit('/__host/user', { accountId: 'x'.repeat(100_000) });

    expect(answer.status).toBe(413);
  });
});
