import { join } from 'node:path';
import type { ImportProblem } from '../data/import';
import type { JiraSimulator } from '../jira/simulator-api';
import { createJiraSimulator } from '../jira/simulator';
import { createAppHost } from '../platform/app-host';
import type { AppHost, LoadedApp, OrderedStore } from '../platform/app-host-api';
import { openLmdbStore } from '../platform/store/lmdb-store';
import { createMemoryStore } from '../platform/store/memory-store';
import type { CspReport } from '../site/frames/csp-reports';
import { openSiteServers } from '../site/site-servers';
import { indexedProperties } from './app-properties';
import { type DataDir, holdDataDir } from './data-dir';
import { HostError } from './host-error';
import { type KeptClock, openKeptClock } from './kept-clock';
import { bundleLoader } from './load-bundle';
import { type OpenedSite, openSite, type SiteChoice } from './open-site';
import { durably, WriteLog } from './write-log';

export interface StartHostOptions {
  readonly site: SiteChoice;
  /** Epoch milliseconds at which the site's clock stands still; without it time runs from now. */
  readonly asOf?: number | null;
  /** 0, the default, picks a free one. */
  readonly port?: number;
  /** Folder that keeps everything over a restart; without one it is kept in memory. */
  readonly dataDir?: string;
  /** Deletes first what the folder holds. */
  readonly reset?: boolean;
  /** Loads the app; by default the bundle that the build made. */
  readonly loadApp?: () => LoadedApp;
  /** Folder of the project, by default the working directory. */
  readonly projectRoot?: string;
  readonly manifestPath?: string;
  /** Scales the app's delays; 1 is real time. */
  readonly delayScale?: number;
  /** `count` lets everything through that only a rate would refuse, so that a benchmark need not sleep. */
  readonly rateLimits?: 'enforce' | 'count';
  readonly log?: (line: string) => void;
  /** The machine's clock in epoch milliseconds. */
  readonly wallClock?: () => number;
}

/** A host that serves, until it is closed. */
export interface RunningHost {
  /** Address of the site, such as `http://127.0.0.1:8127`. */
  readonly url: string;
  readonly appHost: AppHost;
  readonly jira: JiraSimulator;
  readonly clock: KeptClock;
  /** What is served, in words. */
  readonly description: string;
  /** Lines of the imported file that could not be read. */
  readonly problems: readonly ImportProblem[];
  cspReports(): readonly CspReport[];
  close(): Promise<void>;
}

/** Starts the whole host: storage, site, platform and pages. Throws `HostError` when something cannot be had. */
export async function startHost(options: StartHostOptions): Promise<RunningHost> {
  const closers: (() => Promise<void> | void)[] = [];
  const closeAll = async (): Promise<void> => {
    for (const close of closers.splice(0).reverse()) await close();
  };
  try {
    return await start(options, { closers, closeAll });
  } catch (error) {
    await closeAll();
    throw error;
  }
}

interface Closing {
  readonly closers: (() => Promise<void> | void)[];
  readonly closeAll: () => Promise<void>;
}

async function start(options: StartHostOptions, { closers, closeAll }: Closing): Promise<RunningHost> {
  const projectRoot = options.projectRoot ?? process.cwd();
  const manifestPath = options.manifestPath ?? join(projectRoot, 'manifest.yml');
  const loadApp = options.loadApp ?? bundleLoader(projectRoot);
  const log = options.log ?? (() => undefined);

  const store = openStore(options, closers);
  const servers = await openSiteServers({ port: options.port ?? 0, projectRoot, manifestPath, log });
  closers.push(() => servers.close());
  const { jira, opened, clock, writes } = await openJira(options, store, manifestPath);
  closers.push(() => writes.settled());
  const appHost = await createAppHost({
    manifestPath,
    loadApp,
    store,
    jira,
    siteUrl: servers.origin,
    log,
    ...rateLimits(options),
    ...(options.delayScale === undefined ? {} : { delayScale: options.delayScale }),
  });
  // Closed in reverse: the servers once more before the app, so that nothing new comes while it ends.
  closers.push(
    () => appHost.close(),
    () => servers.close(),
  );
  const { reports } = await servers.open({ jira, appHost, clock, store });
  return {
    url: servers.origin,
    appHost,
    jira,
    clock,
    description: opened.description,
    problems: opened.problems,
    cspReports: () => reports.list(),
    close: closeAll,
  };
}

function openStore(options: StartHostOptions, closers: Closing['closers']): OrderedStore {
  if (options.dataDir === undefined) return createMemoryStore();
  const dataDir = holdDataDir(options.dataDir, { reset: options.reset ?? false });
  closers.push(() => {
    dataDir.release();
  });
  const store = openStoreIn(dataDir);
  closers.push(() => store.close());
  return store;
}

function openStoreIn(dataDir: DataDir): OrderedStore {
  try {
    return openLmdbStore(dataDir.storePath);
  } catch (error) {
    const message = `The data folder ${dataDir.path} holds no usable store: use --reset to begin anew, or another --data-dir.`;
    throw new HostError('DATA_DIR_UNUSABLE', message, error);
  }
}

interface OpenedJira {
  readonly jira: JiraSimulator;
  readonly opened: OpenedSite;
  readonly clock: KeptClock;
  readonly writes: WriteLog;
}

async function openJira(options: StartHostOptions, store: OrderedStore, manifestPath: string): Promise<OpenedJira> {
  const wallClock = options.wallClock ?? (() => Date.now());
  const asOf = options.asOf ?? null;
  const opened = await openSite({ store, choice: options.site, asOf, now: wallClock() });
  const clock = await openKeptClock({ store, wallClock, asOf });
  const simulator = createJiraSimulator({
    site: opened.site,
    clock,
    indexedProperties: indexedProperties(manifestPath),
    ...rateLimits(options),
  });
  const writes = new WriteLog(store);
  await writes.replayOn(simulator);
  return { jira: durably(simulator, writes), opened, clock, writes };
}

function rateLimits(options: StartHostOptions): Pick<StartHostOptions, 'rateLimits'> {
  return options.rateLimits === undefined ? {} : { rateLimits: options.rateLimits };
}
