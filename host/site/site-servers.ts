import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { HostError } from '../cli/host-error';
import type { KeptClock } from '../cli/kept-clock';
import { createJiraHttpHandler } from '../jira/http';
import type { JiraSimulator } from '../jira/simulator-api';
import type { AppHost, OrderedStore } from '../platform/app-host-api';
import { installationOf } from '../platform/runtime/installation';
import { compileClientScripts } from './client-scripts';
import { designTokens } from './design-tokens';
import { CspReports } from './frames/csp-reports';
import { type FramePages, serveFramePage } from './frames/frame-pages';
import type { HostSite } from './host-site';
import { HostState } from './host-state';
import { type LoopbackOptions, type LoopbackServer, listenOnLoopback } from './http/loopback-server';
import { sendReply, textReply } from './http/reply';
import { FrameTickets } from './modules/frame-ticket';
import type { SiteInstallation } from './modules/framed-module';
import { readSiteManifest } from './modules/site-manifest';
import { serveSite } from './site-pages';

export interface SiteServersOptions {
  readonly port: number;
  readonly projectRoot: string;
  readonly manifestPath: string;
  readonly log: (line: string) => void;
}

/** What the pages stand on, once it is there. */
export interface SiteParts {
  readonly jira: JiraSimulator;
  readonly appHost: AppHost;
  readonly clock: KeptClock;
  readonly store: OrderedStore;
}

/** The two servers of a host: the site, and the app's frames on an origin of their own. */
export interface SiteServers {
  readonly origin: string;
  /** Begins to answer; until then both say that the host is starting. */
  open(parts: SiteParts): Promise<{ readonly reports: CspReports }>;
  /** Stops both; may be called again. */
  close(): Promise<void>;
}

interface OpenPages {
  readonly site: HostSite;
  readonly frames: FramePages;
  readonly rest: (message: IncomingMessage, response: ServerResponse) => Promise<void>;
}

/** Takes both ports first, because the app is told its site's address. Throws `HostError` PORT_IN_USE. */
export async function openSiteServers(options: SiteServersOptions): Promise<SiteServers> {
  const { log } = options;
  let pages: OpenPages | null = null;
  const starting = textReply('The host is starting; try again in a moment.', 503);
  const siteServer = await listenOnLoopback({
    port: options.port,
    log,
    handle: (request) => (pages ? serveSite(request, pages.site) : Promise.resolve(starting)),
    delegate: {
      prefix: '/rest/',
      handle: async (message, response) => {
        if (pages) await pages.rest(message, response);
        else sendReply(response, starting);
      },
    },
  });
  const frameServer = await listenBeside(siteServer, {
    log,
    handle: (request) => (pages ? serveFramePage(request, pages.frames) : Promise.resolve(starting)),
  });
  const servers = new Set([siteServer, frameServer]);
  return {
    origin: siteServer.origin,
    open: async (parts) => {
      pages = await openPages(options, parts, { siteOrigin: siteServer.origin, appOrigin: frameServer.origin });
      return { reports: pages.site.reports };
    },
    close: async () => {
      const open = [...servers];
      servers.clear();
      await Promise.all(open.map((server) => server.close()));
    },
  };
}

/** The frames' server takes the next port, so that a page which was open finds it again; or else any. */
async function listenBeside(site: LoopbackServer, options: Omit<LoopbackOptions, 'port'>): Promise<LoopbackServer> {
  try {
    return await listenOnLoopback({ ...options, port: site.port + 1 });
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return listenOnLoopback({ ...options, port: 0 });
  }
}

interface Origins {
  readonly siteOrigin: string;
  readonly appOrigin: string;
}

async function openPages(options: SiteServersOptions, parts: SiteParts, origins: Origins): Promise<OpenPages> {
  const { projectRoot } = options;
  const { jira, appHost, clock, store } = parts;
  const manifest = readSiteManifest(options.manifestPath);
  const scripts = await compileClientScripts({ projectRoot, ...origins });
  const installation: SiteInstallation = {
    ...installationOf({
      appId: manifest.appId,
      cloudId: jira.site.cloudId,
      siteUrl: origins.siteOrigin,
      scopes: manifest.permissions.scopes,
    }),
    ...origins,
    manifest,
    tickets: new FrameTickets(await keptSecret(store)),
  };
  const reports = new CspReports();
  const assets = {
    tokens: designTokens(projectRoot),
    styles: readStyles(projectRoot),
    script: scripts.site,
  };
  return {
    site: { installation, jira, appHost, clock, state: new HostState(store), reports, assets },
    frames: { manifest, siteOrigin: origins.siteOrigin, bridgeScript: scripts.bridge, reports },
    rest: createJiraHttpHandler(jira),
  };
}

/** Seals the frames' tickets; kept, so that a page which was open outlives a restart. */
async function keptSecret(store: OrderedStore): Promise<Uint8Array> {
  const key = 'host:secret';
  const kept = store.get(key);
  if (kept) return kept;
  const secret = randomBytes(32);
  await store.write([[key, secret]]);
  return secret;
}

function readStyles(projectRoot: string): string {
  const files = ['site.css', 'content.css', 'frames.css'];
  return files.map((file) => readFileSync(join(projectRoot, 'host/site/client', file), 'utf8')).join('\n');
}
