import type { SiteRequest } from './request';

/** Sent by the host's own scripts: a page of another origin cannot set it without being allowed to. */
export const HOST_HEADER = 'x-counterweight-host';

/**
 * Whether a request that changes something comes from the site's own pages, and not from another page
 * in the same browser. Forms send their origin; scripts send the host's header as well.
 */
export function isFromOwnPage(request: SiteRequest, siteOrigin: string): boolean {
  const { origin } = request.headers;
  if (origin !== undefined) return origin === siteOrigin;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  return request.headers[HOST_HEADER] !== undefined;
}
