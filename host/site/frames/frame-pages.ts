import { type Reply, textReply } from '../http/reply';
import type { SiteRequest } from '../http/request';
import { decodeSegment } from '../http/router';
import type { SiteManifest } from '../modules/site-manifest';
import { contentPolicy } from './content-policy';
import type { CspReports } from './csp-reports';
import { readResourceFile } from './resource-file';

export const BRIDGE_PATH = '/__forge/global-bridge.js';
const REPORT_PATH = '/__forge/csp-report';

export interface FramePages {
  readonly manifest: SiteManifest;
  readonly siteOrigin: string;
  readonly bridgeScript: string;
  readonly reports: CspReports;
}

/**
 * Serves the app's resources from an origin of their own, as Forge's content network does: each under
 * its key, pages with the bridge's script in front and with Forge's policy (FORGE.md 2.1 and 2.3).
 */
export async function serveFramePage(request: SiteRequest, pages: FramePages): Promise<Reply> {
  const { pathname, origin } = request.url;
  if (request.method === 'POST' && pathname === REPORT_PATH) {
    const reportLimit = 64 * 1024;
    pages.reports.take(await request.text(reportLimit));
    return textReply('', 204);
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') return textReply('Resources can only be read.', 405);
  if (pathname === BRIDGE_PATH) {
    return { status: 200, headers: { 'content-type': 'text/javascript; charset=utf-8' }, body: pages.bridgeScript };
  }
  return serveResource(pathname, origin, pages);
}

async function serveResource(pathname: string, origin: string, pages: FramePages): Promise<Reply> {
  const [, key = '', ...rest] = pathname.split('/').map((segment) => decodeSegment(segment) ?? '');
  const resource = pages.manifest.resources.find((candidate) => candidate.key === key);
  if (!resource) {
    // What Forge answers to `/assets/x.js` in a page that was built with absolute paths.
    return textReply(`No resource "${key}" in the manifest. Build pages with relative paths (Vite: base './').`, 403);
  }
  const file = await readResourceFile(resource.folder, rest.join('/'));
  if (!file) return textReply(`The resource "${key}" has no file ${rest.join('/')}. Build the pages first.`, 404);
  if (!file.contentType.startsWith('text/html')) {
    return { status: 200, headers: { 'content-type': file.contentType }, body: file.bytes };
  }
  const page = withBridge(Buffer.from(file.bytes).toString('utf8'));
  const policy = contentPolicy({
    page,
    permissions: pages.manifest.permissions,
    siteOrigin: pages.siteOrigin,
    reportUrl: origin + REPORT_PATH,
  });
  return { status: 200, headers: { 'content-type': file.contentType, 'content-security-policy': policy }, body: page };
}

/** The script must stand before every other, because `@forge/bridge` looks for the bridge when it is imported. */
function withBridge(page: string): string {
  const script = `<script src="${BRIDGE_PATH}"></script>`;
  const head = /<head(\s[^>]*)?>/i.exec(page);
  if (!head) return script + page;
  const after = head.index + head[0].length;
  return page.slice(0, after) + script + page.slice(after);
}
