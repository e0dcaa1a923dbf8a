import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CspReports } from '../../../../host/site/frames/csp-reports';
import { type FramePages, serveFramePage } from '../../../../host/site/frames/frame-pages';
import type { Reply } from '../../../../host/site/http/reply';
import { useTempFolder } from '../../../support/temp-folder';

const temp = useTempFolder();
let pages: FramePages;

beforeEach(() => {
  const folder = join(temp.path, 'dist');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'gadget.html'), '<!doctype html><html><head lang="en"><title>G</title></head></html>');
  writeFileSync(join(folder, 'bare.html'), '<p>no head</p>');
  writeFileSync(join(folder, 'assets/a b.js'), 'run()');
  pages = {
    manifest: {
      appId: 'app',
      modules: [],
      schedules: [],
      resources: [{ key: 'ui', folder, entries: { gadget: 'gadget.html' } }],
      permissions: { scopes: [] },
    },
    siteOrigin: 'http://127.0.0.1:8127',
    bridgeScript: 'globalThis.__bridge = {}',
    reports: new CspReports(),
  };
});

function ask(path: string, options: { method?: string; body?: string } = {}): Promise<Reply> {
  const request = {
    method: options.method ?? 'GET',
    url: new URL(path, 'http://127.0.0.1:8128'),
    headers: {},
    cookies: new Map<string, string>(),
    text: () => Promise.resolve(options.body ?? ''),
  };
  return serveFramePage(request, pages);
}

describe('serveFramePage', () => {
  it("puts the bridge's script before everything else in the head", async () => {
    const { status, body } = await ask('/ui/gadget.html');

    expect(status).toBe(200);
    expect(body).toBe(
      '<!doctype html><html><head lang="en"><script src="/__forge/global-bridge.js"></script><title>G</title></head></html>',
    );
  });

  it('puts it first in a page without a head', async () => {
    expect((await ask('/ui/bare.html')).body).toBe('<script src="/__forge/global-bridge.js"></script><p>no head</p>');
  });

  it("sends Forge's policy with pages, and only with pages", async () => {
    expect((await ask('/ui/gadget.html')).headers['content-security-policy']).toContain(
      'report-uri http://127.0.0.1:8128/__forge/csp-report',
    );
    expect((await ask('/ui/assets/a%20b.js')).headers).toEqual({ 'content-type': 'text/javascript; charset=utf-8' });
  });

  it("serves the bridge's script", async () => {
    expect(await ask('/__forge/global-bridge.js')).toMatchObject({ status: 200, body: 'globalThis.__bridge = {}' });
  });

  it('refuses absolute paths as Forge does, and says how to build', async () => {
    expect(await ask('/assets/a.js')).toMatchObject({
      status: 403,
      body: `No resource "assets" in the manifest. Build pages with relative paths (Vite: base './').`,
    });
  });

  it('says which file is missing', async () => {
    expect(await ask('/ui/panel.html')).toMatchObject({
      status: 404,
      body: 'The resource "ui" has no file panel.html. Build the pages first.',
    });
  });

  it.each(['/ui/%2e%2e/secret', '/ui/%', '/%'])('gives nothing for the path %s', async (path) => {
    expect([403, 404]).toContain((await ask(path)).status);
  });

  it('takes reports of the policy', async () => {
    const body = JSON.stringify({
      'csp-report': { 'document-uri': 'd', 'violated-directive': 'img-src', 'blocked-uri': 'b' },
    });

    expect((await ask('/__forge/csp-report', { method: 'POST', body })).status).toBe(204);
    expect(pages.reports.list()).toEqual([{ document: 'd', directive: 'img-src', blocked: 'b' }]);
  });

  it('can only be read', async () => {
    expect((await ask('/ui/gadget.html', { method: 'POST' })).status).toBe(405);
    expect((await ask('/ui/gadget.html', { method: 'HEAD' })).status).toBe(200);
  });
});
