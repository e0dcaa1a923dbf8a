import { EgressFilteringService } from '@forge/egress';

/** Ports that the platform lets an app reach (FORGE 1.4); the empty one is the scheme's own. */
const allowedPorts = new Set(['', '80', '8080', '443', '8443', '8444', '7990', '8089', '8090', '8085', '8060']);

/** The app fetched an address that its manifest does not permit; named and worded as the platform does. */
export class EgressError extends Error {
  override readonly name = 'REQUEST_EGRESS_ALLOWLIST_ERR';
  readonly status = 403;

  constructor(url: string) {
    super(
      `URL not included in the external fetch backend permissions: ${url}. ` +
        'Visit go.atlassian.com/forge-egress for more information.',
    );
  }
}

/**
 * A `fetch` that reaches only what the manifest permits; nothing, when it permits nothing. Redirects
 * are refused, because each would have to be permitted too.
 */
export function egressFetch(permitted: readonly string[], reach: typeof fetch): typeof fetch {
  const filter = new EgressFilteringService([...permitted]);
  return async (input, init) => {
    const url = input instanceof Request ? input.url : input.toString();
    if (!filter.isValidUrl(url) || !allowedPorts.has(new URL(url).port)) throw new EgressError(url);
    return reach(input, { ...init, redirect: init?.redirect === 'manual' ? 'manual' : 'error' });
  };
}
