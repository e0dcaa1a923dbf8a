import { createHash } from 'node:crypto';

/** Who is installed where: the same for every invocation of a host. Ids are bare UUIDs (FORGE 1.2). */
export interface Installation {
  readonly appId: string;
  readonly appVersion: string;
  readonly environmentId: string;
  readonly environmentType: 'DEVELOPMENT';
  readonly installationId: string;
  readonly cloudId: string;
  /** The site as a resource identifier. */
  readonly contextAri: string;
  readonly siteUrl: string;
  readonly scopes: readonly string[];
}

/** The installation of an app on a site. Its ids follow from the two, so that they stay over restarts. */
export function installationOf(source: {
  readonly appId: string;
  readonly cloudId: string;
  readonly siteUrl: string;
  readonly scopes: readonly string[];
}): Installation {
  return {
    ...source,
    appVersion: '1.0.0',
    environmentId: uuidFrom(`environment ${source.appId}`),
    environmentType: 'DEVELOPMENT',
    installationId: uuidFrom(`installation ${source.appId} ${source.cloudId}`),
    contextAri: `ari:cloud:jira::site/${source.cloudId}`,
  };
}

/** A module of the installed app as a resource identifier: the `localId` of its pages. */
export function moduleAri({ appId, environmentId }: Installation, moduleKey: string): string {
  return `ari:cloud:ecosystem::extension/${appId}/${environmentId}/static/${moduleKey}`;
}

function uuidFrom(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
