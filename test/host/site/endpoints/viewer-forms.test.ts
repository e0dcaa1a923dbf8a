import { SITE_NOW } from '../../../support/jira-site';
import { openTestPages, type TestPages } from '../../../support/site-pages';
import { type VisitedPage, visitorOf } from '../../../support/site-visitor';

const HOUR = 3_600_000;

let pages: TestPages;
beforeEach(async () => {
  pages = await openTestPages();
});
afterEach(() => pages.close());

const submit = (path: string, fields: Record<string, string>): Promise<VisitedPage> =>
  visitorOf(pages, 'ada').submit(path, fields);

describe('switching the user', () => {
  it('sets a cookie and comes back to the page', async () => {
    const answer = await submit('/__host/user', { accountId: 'lea', returnTo: '/browse/ALPHA-1' });

    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/browse/ALPHA-1');
    expect(answer.headers.get('set-cookie')).toMatch(/^counterweight_user_\d+=lea; Path=\/; HttpOnly; SameSite=Strict/);
  });

  it('offers the people with a role, but for the present one', async () => {
    const page = await visitorOf(pages, 'ada').get('/');

    const offered = page.$('form[action="/__host/user"] button').map((_, button) => page.$(button).attr('value'));
    expect(offered.get()).toEqual(['lea', 'root', 'olga']);
    expect(page.words('form[action="/__host/user"] small')).toBe('Product leaderAdministratorOutsider without access');
  });

  it('refuses somebody who is not of the site', async () => {
    const answer = await submit('/__host/user', { accountId: 'mallory' });

    expect(answer.status).toBe(400);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it.each(['//evil.example', 'https://evil.example/', '/\\evil.example', 'javascript:alert(1)', ''])(
    'does not send the browser to "%s"',
    async (returnTo) => {
      expect((await submit('/__host/user', { accountId: 'lea', returnTo })).headers.get('location')).toBe('/');
    },
  );
});

describe('switching the colour mode', () => {
  it.each(['light', 'dark', 'auto'])('keeps %s', async (mode) => {
    const answer = await submit('/__host/color', { mode, returnTo: '/' });

    expect(answer.headers.get('set-cookie')).toContain(`=${mode};`);
  });

  it('draws the page in the mode that the cookie says', async () => {
    const { port } = new URL(pages.origin);
    const response = await fetch(pages.origin, { headers: { cookie: `counterweight_color_${port}=dark` } });

    expect(await response.text()).toContain('<html lang="en" data-color-mode="dark">');
  });
});

describe('moving the clock', () => {
  it.each([
    ['hour', HOUR],
    ['day', 24 * HOUR],
    ['week', 7 * 24 * HOUR],
  ])('advances by an %s', async (action, step) => {
    await submit('/__host/clock', { action });

    expect(pages.jira.clock.now()).toBe(SITE_NOW + step);
  });

  it('lets time run and freezes it again', async () => {
    await submit('/__host/clock', { action: 'resume' });
    expect((await visitorOf(pages, 'ada').get('/')).words('.host-bar')).not.toContain('frozen');

    await submit('/__host/clock', { action: 'freeze' });
    expect((await visitorOf(pages, 'ada').get('/')).words('.host-bar')).toContain('frozen');
  });

  it('sets a time in UTC, at which it stands', async () => {
    await submit('/__host/clock', { action: 'set', time: '2027-01-01T08:30', returnTo: '/__host' });

    expect(new Date(pages.jira.clock.now()).toISOString()).toBe('2027-01-01T08:30:00.000Z');
    expect((await visitorOf(pages, 'ada').get('/')).words('.host-bar')).toContain('1 Jan 2027, 08:30 UTC, frozen');
  });

  it.each<Record<string, string>>([
    { action: 'set', time: 'noon' },
    { action: 'set' },
    { action: 'backwards' },
    {},
    { action: 'toString' },
  ])('does not move for %j', async (fields) => {
    const answer = await submit('/__host/clock', fields);

    expect(answer.status).toBe(400);
    expect(answer.words('h1')).toBe('The clock did not move');
    expect(pages.jira.clock.now()).toBe(SITE_NOW);
  });
});
