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
  const found = findRoute(ROUTES, request);
  try {
    if (!found) throw noSuchPage(request);
    return await found.route.handle({ request, params: found.params, context });
  } catch (error) {
    if (error instanceof BodyTooLarge) return textReply(error.message, 413);
    if (!(error instanceof PageError)) throw error;
    // Jira's pages load and then say what they cannot show; a status of 404 would be an error in the console.
    const isDrawn = found?.route.method === 'GET';
    const page = errorPage(context, error, isDrawn ? pathname + search : '/');
    return isDrawn ? { ...page, status: 200 } : page;
  }
}

function noSuchPage({ method, url }: SiteRequest): PageError {
  return new PageError(404, 'There is no such page', `The local host has nothing at ${method} ${url.pathname}.`);
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
