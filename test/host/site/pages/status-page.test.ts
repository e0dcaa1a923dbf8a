import { aFakeAppHost } from '../../../support/fake-app-host';
import { openTestPages, type TestPages } from '../../../support/site-pages';
import { visitorOf } from '../../../support/site-visitor';

let pages: TestPages;
beforeEach(async () => {
  pages = await openTestPages();
});
afterEach(() => pages.close());

describe('the status of the host', () => {
  it('counts what the app asked of Jira and of its storage', async () => {
    await pages.jira.handle({ method: 'GET', path: '/rest/api/3/project/ALPHA' }, { kind: 'app' });

    const page = await visitorOf(pages, 'ada').get('/__host');

    expect(page.words('.card:first-child')).toMatch(/^Jira Requests 1\s*Points [1-9]/);
    expect(page.words('.card:nth-child(2)')).toMatch(
      /^Storage of the app Reads 3\s*Writes 2\s*Bytes read 300\s*Bytes written 200$/,
    );
    expect(page.words('tbody')).toMatch(/^GET \/rest\/api\/3\/project\/\S+ 1$/);
  });

  it('says so when nothing happened', async () => {
    const page = await visitorOf(pages, 'ada').get('/__host');

    expect(page.words('.empty')).toBe('Nothing was asked of Jira yet.None was reported.');
  });

  it('shows the recent log, and what the browser reported', async () => {
    pages.reports.take(
      '{"csp-report":{"document-uri":"http://x/gadget.html","violated-directive":"style-src","blocked-uri":"inline"}}',
    );

    const page = await visitorOf(pages, 'ada').get('/__host');

    expect(page.words('.log')).toBe('9 Mar 2026, 12:00 UTC INFO resolver answered');
    expect(page.words('main')).toContain('http://x/gadget.html: style-src blocked inline');
  });

  it('runs a schedule of the manifest, and no other', async () => {
    const visitor = visitorOf(pages, 'ada');

    const ran = await visitor.submit('/__host/schedule', { key: 'tiny-schedule' });
    const refused = await visitor.submit('/__host/schedule', { key: 'other' });

    expect(ran.headers.get('location')).toBe('/__host');
    expect(refused.status).toBe(400);
    expect(refused.words('main')).toContain('The manifest has no scheduled trigger "other".');
    expect(pages.appHost.schedules).toEqual(['tiny-schedule']);
  });

  it('is there for programs too', async () => {
    const page = await visitorOf(pages, 'ada').get('/__host/status.json');

    expect(JSON.parse(page.text)).toEqual({
      jira: { requests: 0, points: 0, byOperation: {} },
      storage: { reads: 3, writes: 2, bytesRead: 300, bytesWritten: 200 },
      cspReports: [],
      log: [{ at: Date.UTC(2026, 2, 9, 12), text: 'INFO resolver answered' }],
      clock: { now: Date.UTC(2026, 2, 9, 12), isFrozen: true },
    });
  });
});

describe('the status of a host whose app was not called', () => {
  it('says so', async () => {
    const idle = await openTestPages({ appHost: { ...aFakeAppHost(), recent: () => [] } });
    try {
      expect((await visitorOf(idle, 'ada').get('/__host')).words('main')).toContain('The app was not called yet.');
    } finally {
      await idle.close();
    }
  });
});
