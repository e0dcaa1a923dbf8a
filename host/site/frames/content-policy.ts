import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import { load } from 'cheerio/slim';
import type { SiteManifest } from '../modules/site-manifest';

export interface PolicyRequest {
  readonly page: string;
  readonly permissions: SiteManifest['permissions'];
  readonly siteOrigin: string;
  readonly reportUrl: string;
}

/**
 * The content security policy that Forge would send with a page of the app, made by Forge's own code.
 * Only `connect-src` is narrower: no Atlassian service answers here, so a frame that calls one is reported.
 */
export function contentPolicy({ page, permissions, siteOrigin, reportUrl }: PolicyRequest): string {
  const processing = new CSPProcessingService({ info: () => undefined }, load);
  const directives = new CSPInjectionService().getInjectableCSP({
    existingCSPDetails: processing.getCspDetails(page, permissions),
    microsEnv: 'prod',
    hostname: siteOrigin,
    tunnelCSPReporterUri: reportUrl,
  });
  return directives
    .map((directive) => (directive.startsWith('connect-src ') ? "connect-src 'self'" : directive))
    .join('; ');
}
