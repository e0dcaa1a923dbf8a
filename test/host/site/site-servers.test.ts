import { createServer } from 'node:net';
import { openSiteServers } from '../../../host/site/site-servers';
import { openTestPages } from '../../support/site-pages';
import { descriptionOf, visitorOf } from '../../support/site-visitor';

const options = { projectRoot: process.cwd(), manifestPath: 'manifest.yml', log: () => undefined };

describe('openSiteServers', () => {
  it('says that the host is starting until it is open, on all its addresses', async () => {
    const servers = await openSiteServers({ ...options, port: 0 });
    try {
      for (const path of ['/', '/rest/api/3/myself']) {
        const response = await fetch(servers.origin + path);
        expect([response.status, await response.text()]).toEqual([503, 'The host is starting; try again in a moment.']);
      }
    } finally {
      await servers.close();
    }
  });

  it('may be closed twice', async () => {
    const servers = await openSiteServers({ ...options, port: 0 });
    await servers.close();

    await expect(servers.close()).resolves.toBeUndefined();
  });

  it('takes another port for the frames when the next one is taken', async () => {
    const probe = await openSiteServers({ ...options, port: 0 });
    const port = Number(new URL(probe.origin).port);
    await probe.close();
    const neighbour = createServer();
    await new Promise<void>((resolve) => neighbour.listen(port + 1, '127.0.0.1', resolve));
    try {
      const servers = await openSiteServers({ ...options, port });
      expect(servers.origin).toBe(`http://127.0.0.1:${port}`);
      await servers.close();
    } finally {
      neighbour.close();
    }
  });

  it("serves Jira's REST API by basic authentication", async () => {
    const pages = await openTestPages();
    try {
      const authorization = `Basic ${Buffer.from('ada@example.com:token-of-ada').toString('base64')}`;
      const answer = await fetch(`${pages.origin}/rest/api/3/myself`, { headers: { authorization } });

      await expect(answer.json()).resolves.toMatchObject({ accountId: 'ada' });
    } finally {
      await pages.close();
    }
  });

  it("frames pages that carry the bridge, from a server that knows the site's origin", async () => {
    const pages = await openTestPages();
    try {
      const page = await visitorOf(pages, 'ada').get('/browse/ALPHA-1');
      const response = await fetch(page.$('iframe').attr('src') ?? '');

      expect(await response.text()).toContain('<script src="/__forge/global-bridge.js"></script>');
      expect(response.headers.get('content-security-policy')).toContain(pages.origin);
      expect(descriptionOf(page, 'Tiny context').context.siteUrl).toBe(pages.origin);
    } finally {
      await pages.close();
    }
  });
});
