import { Directory } from '../jira/directory';
import { type HostSite, PageError, type SiteContext } from './host-site';
import { type Reply, textReply } from './http/reply';
import { BodyTooLarge, type SiteRequest } from './http/request';
import { findRoute } from './http/router';
import { isFromOwnPage } from './http/same-origin';
import { errorPage } from './pages/error-page';
import { ROUTES } from './routes';
import { readViewer } from './viewer';

/** Answers a request to the site: its assets, its pages, and what its pages post. */
export async function serveSite(request: SiteRequest, host: HostSite): Promise<Reply> {
  const asset = findAsset(request.url.pathname, host);
  if (asset) return asset;
  const { site } = host.jira;
  const context: SiteContext = { host, site, directory: new Directory(site), viewer: readViewer(request, site) };
  if (request.method === 'POST' && !isFromOwnPage(request, host.installation.siteOrigin)) {
    return textReply('Only the pages of this site may change something here.', 403);
  }
  return withPolicy(await servePage(request, context), host.installation.appOrigin);
}

async function servePage(request: SiteRequest, context: SiteContext): Promise<Reply> {
  const { pathname, search } = request.url;
  try {
    const found = findRoute(ROUTES, request);
    if (!found)
      throw new PageError(404, 'There is no such page', `The local host has nothing at ${request.method} ${pathname}.`);
    return await found.route.handle({ request, params: found.params, context });
  } catch (error) {
    if (error instanceof PageError)
      return errorPage(context, error, request.method === 'POST' ? '/' : pathname + search);
    if (error instanceof BodyTooLarge) return textReply(error.message, 413);
    throw error;
  }
}

function findAsset(pathname: string, { assets }: HostSite): Reply | null {
  const asset = (type: string, body: string): Reply => ({
    status: 200,
    headers: { 'content-type': `${type}; charset=utf-8` },
    body,
  });
  switch (pathname) {
    case '/__host/tokens.css':
      return asset('text/css', assets.tokens);
    case '/__host/site.css':
      return asset('text/css', assets.styles);
    case '/__host/site.js':
      return asset('text/javascript', assets.script);
    default:
      return null;
  }
}

/** The site's own pages load nothing from elsewhere, and only the app's origin stands in their frames. */
function withPolicy(reply: Reply, appOrigin: string): Reply {
  const policy = [
    "default-src 'self'",
    "img-src 'self' data:",
    `frame-src ${appOrigin}`,
    "frame-ancestors 'none'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ');
  return { ...reply, headers: { ...reply.headers, 'content-security-policy': policy } };
}
