import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createAppHost } from '../../../../host/platform/app-host';
import type { AppHost, AppHostOptions, LoadedApp, ResolverInvocation } from '../../../../host/platform/app-host-api';
import { createMemoryStore } from '../../../../host/platform/store/memory-store';
import { aManifest } from './a-manifest';
import { FakeJira } from './fake-jira';
import { type ForgePackages, loadForgePackages } from './forge-packages';

/** A function of the app, as the platform calls it. */
export type Handler = LoadedApp[string];

export interface AHostOptions extends Partial<AppHostOptions> {
  /** The handlers that matter to the test; the others do nothing. */
  readonly app?: (forge: ForgePackages) => Partial<Record<'onEvent' | 'onSchedule' | 'onWork' | 'onQuick', Handler>>;
  readonly manifest?: string;
}

/** A host under test, with everything around it. */
export interface AHost {
  readonly host: AppHost;
  readonly jira: FakeJira;
  readonly store: AppHostOptions['store'];
  readonly log: readonly string[];
  /** Runs code as the app's, inside a resolver call of a user, and gives its outcome as it was. */
  readonly inside: <T>(run: (forge: ForgePackages) => T | Promise<T>, accountId?: string) => Promise<T>;
  /** Stops the host as a kill would, and starts the next one on the same store and site. */
  readonly restart: (change?: AHostOptions) => Promise<AHost>;
}

export const aResolverCall: ResolverInvocation = {
  moduleKey: 'page',
  functionKey: 'run',
  payload: {},
  accountId: 'user-1',
  extension: { type: 'jira:projectPage' },
};

const opened: AppHost[] = [];
const folders: string[] = [];

afterEach(async () => {
  for (const host of opened.splice(0)) await host.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Starts a host on a fake site, with delays that do not wait; it is closed after the test. */
export async function aHost(options: AHostOptions = {}): Promise<AHost> {
  const { app = () => ({}), manifest = aManifest(), ...overrides } = options;
  const jira = overrides.jira instanceof FakeJira ? overrides.jira : new FakeJira();
  const store = overrides.store ?? createMemoryStore();
  const log: string[] = [];
  const insideCalls: ((forge: ForgePackages) => Promise<void>)[] = [];
  const loadApp = (): LoadedApp => {
    const packages = loadForgePackages();
    const resolver = new packages.resolver.default();
    resolver.define('run', () => insideCalls.shift()?.(packages));
    const nothing = () => undefined;
    const others = { onEvent: nothing, onSchedule: nothing, onWork: nothing, onQuick: nothing, ...app(packages) };
    return { resolver: resolver.getDefinitions(), ...others } as LoadedApp;
  };
  const host = await createAppHost({
    manifestPath: writeManifest(manifest),
    loadApp,
    store,
    jira,
    delayScale: 0,
    log: (line) => {
      log.push(line);
    },
    ...overrides,
  });
  opened.push(host);
  return {
    host,
    jira,
    store,
    log,
    inside: (run, accountId = 'user-1') =>
      new Promise((resolve, reject) => {
        insideCalls.push(async (packages) => {
          await (async () => run(packages))().then(resolve, reject);
        });
        host.invokeResolver({ ...aResolverCall, accountId }).catch(reject);
      }),
    restart: async (change = {}) => {
      await host.close();
      return aHost({ ...options, jira, store, ...change });
    },
  };
}

function writeManifest(source: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'app-host-'));
  folders.push(folder);
  const path = join(folder, 'manifest.yml');
  writeFileSync(path, source);
  return path;
}
