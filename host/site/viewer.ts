import type { SiteData } from '../jira/model';
import type { ColorMode, Viewer } from './host-site';
import type { SiteRequest } from './http/request';
import { offeredUsers } from './site-lookup';

/** Cookies of 127.0.0.1 are shared by all its ports, so that each host's carry its own. */
function cookieName(name: 'user' | 'color', url: URL): string {
  return `counterweight_${name}_${url.port}`;
}

/** Who sent the request, by the host's cookies; without any, the first person that the bar offers. */
export function readViewer(request: SiteRequest, site: SiteData): Viewer {
  const accountId = request.cookies.get(cookieName('user', request.url));
  const user =
    site.users.find((candidate) => candidate.accountId === accountId) ?? offeredUsers(site)[0] ?? site.users[0];
  if (!user) throw new Error('The site has no users.');
  return { user, colorMode: parseColorMode(request.cookies.get(cookieName('color', request.url)) ?? null) };
}

/** The cookie that makes the browser act as this user, or in this colour mode. */
export function viewerCookie(name: 'user' | 'color', value: string, url: URL): string {
  const year = 31_536_000;
  return `${cookieName(name, url)}=${encodeURIComponent(value)}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${year}`;
}

export function parseColorMode(value: string | null): ColorMode {
  return value === 'light' || value === 'dark' ? value : 'auto';
}
