import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RunningHost, startHost, type StartHostOptions } from '../../../host/cli/start-host';
import type { LoadedApp } from '../../../host/platform/app-host-api';
import { SITE_NOW } from '../../support/jira-site';
import { aSiteWithWork } from '../../support/site-pages';
import { visitorOf } from '../../support/site-visitor';
import { useTempFolder } from '../../support/temp-folder';
import { type TinyApp, writeTinyApp } from '../../support/tiny-app';

const folder = useTempFolder();
const running: RunningHost[] = [];
let app: TinyApp;

beforeAll(async () => {
  app = await writeTinyApp();
});
afterAll(() => app.remove());
afterEach(async () => {
  for (const host of running.splice(0)) await host.close();
});

/** What a resolver is given, as far as the tiny app looks at it. */
interface ResolverCall {
  readonly call: { readonly functionKey: string };
  readonly context: { readonly accountId?: string; readonly extension?: unknown };
}

const tinyBundle = (): LoadedApp => ({
  resolver: (payload) => {
    const { call, context } = payload as ResolverCall;
    return { asked: call.functionKey, extension: context.extension };
  },
  onSchedule: () => undefined,
});

async function start(options: Partial<StartHostOptions> = {}): Promise<RunningHost> {
  const host = await startHost({
    site: { kind: 'given', site: aSiteWithWork() },
    asOf: SITE_NOW,
    loadApp: tinyBundle,
    manifestPath: app.manifestPath,
    ...options,
  });
  running.push(host);
  return host;
}

async function stop(host: RunningHost): Promise<void> {
  running.splice(running.indexOf(host), 1);
  await host.close();
}

const pagesOf = (host: RunningHost) => visitorOf({ origin: host.url }, 'ada');

describe('a host', () => {
  it('serves the site, and the app over the platform beneath it', async () => {
    const host = await start();
    const ticket = await pagesOf(host).ticketOf('/browse/ALPHA-1', 'Tiny context');

    const { answer } = await pagesOf(host).post('/__host/invoke', { ticket, functionKey: 'score', payload: {} });

    expect(host.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(host.description).toBe('the site c0ffee00-0000-4000-8000-000000000001');
    expect(answer).toMatchObject({ value: { asked: 'score', extension: { issue: { key: 'ALPHA-1' } } } });
  });

  it('refuses a payload beyond the limit in the words of the platform', async () => {
    const host = await start();
    const ticket = await pagesOf(host).ticketOf('/browse/ALPHA-1', 'Tiny context');

    const { answer } = await pagesOf(host).post('/__host/invoke', {
      ticket,
      functionKey: 'score',
      payload: { text: 'x'.repeat(600_000) },
    });

    expect(answer).toMatchObject({ error: expect.stringMatching(/accepts at most 500 KB/) as unknown });
  });

  it('stands at the date that was asked for', async () => {
    const host = await start();

    expect(host.clock.now()).toBe(SITE_NOW);
    expect(host.jira.clock.now()).toBe(SITE_NOW);
  });

  it('runs from the wall clock otherwise', async () => {
    const host = await start({ asOf: null, wallClock: () => SITE_NOW + 5 });

    expect(host.clock.isFrozen).toBe(false);
    expect(host.clock.now()).toBeGreaterThanOrEqual(SITE_NOW + 5);
  });

  it("finds by the search aliases of the app's manifest", async () => {
    const host = await start();
    const set = { method: 'PUT', path: '/rest/api/3/issue/ALPHA-2/properties/tiny', body: '{"colour":"green"}' };
    await host.jira.handle(set, { kind: 'app' });

    const page = await pagesOf(host).get('/issues?jql=tinyColour+%3D+green');

    expect(page.words('tbody a')).toBe('ALPHA-2');
  });

  it.each([
    ['enforce', 429],
    ['count', 200],
  ] as const)('has its rates %s: a burst of requests ends with %i', async (rateLimits, status) => {
    const host = await start({ rateLimits });
    const ask = (): Promise<Response> =>
      host.jira.handle({ method: 'GET', path: '/rest/api/3/project/ALPHA' }, { kind: 'app' });

    const statuses = (await Promise.all(Array.from({ length: 400 }, ask))).map((response) => response.status);

    expect(statuses.at(-1)).toBe(status);
    expect(host.jira.usage().requests).toBe(400);
  });

  it('gives its port free when it is closed', async () => {
    const host = await start();
    const port = Number(new URL(host.url).port);
    await stop(host);

    const next = await start({ port });

    expect(new URL(next.url).port).toBe(String(port));
  });
});

describe('a host that keeps its data in a folder', () => {
  const dataDir = (): string => join(folder.path, 'data');

  it('continues after a stop where it was left', async () => {
    const first = await start({ dataDir: dataDir() });
    await pagesOf(first).submit('/__host/issue/ALPHA-1/edit', { summary: 'Kept' });
    await pagesOf(first).submit('/__host/issue/ALPHA-1/add-panel', { moduleKey: 'tiny-panel' });
    await pagesOf(first).submit('/__host/clock', { action: 'day' });
    const openPage = await pagesOf(first).ticketOf('/browse/ALPHA-1', 'Tiny context');
    await stop(first);

    const second = await start({ dataDir: dataDir(), asOf: null });

    const page = await pagesOf(second).get('/browse/ALPHA-1');
    expect(page.words('h1')).toBe('Kept');
    expect(page.$('.issue-panel')).toHaveLength(1);
    expect(second.clock.now()).toBe(SITE_NOW + 86_400_000);
    // A page that was open all the while goes on.
    const call = { ticket: openPage, functionKey: 'score' };
    await expect(pagesOf(second).post('/__host/invoke', call)).resolves.toMatchObject({ status: 200 });
  });

  it('holds it against a second host', async () => {
    await start({ dataDir: dataDir() });
    expect(readFileSync(join(dataDir(), 'host.pid'), 'utf8')).toBe(`${process.pid}\n`);
  });

  it('refuses another site, and leaves the folder free', async () => {
    await stop(await start({ dataDir: dataDir() }));
    const other = { kind: 'given', site: aSiteWithWork({ cloudId: 'other' }) } as const;

    await expect(start({ dataDir: dataDir(), site: other })).rejects.toMatchObject({ code: 'DIFFERENT_SITE' });

    await expect(start({ dataDir: dataDir(), site: other, reset: true })).resolves.toBeDefined();
  });

  it('says in one line that a port is in use, and leaves the folder free', async () => {
    const first = await start();
    const port = Number(new URL(first.url).port);

    await expect(start({ port, dataDir: dataDir() })).rejects.toMatchObject({ code: 'PORT_IN_USE' });

    await expect(start({ dataDir: dataDir() })).resolves.toBeDefined();
  });
});

describe('a host without a bundle', () => {
  it('does not start', async () => {
    const start = startHost({ site: { kind: 'given', site: aSiteWithWork() }, projectRoot: folder.path });

    await expect(start).rejects.toMatchObject({ code: 'APP_NOT_BUILT' });
  });
});
