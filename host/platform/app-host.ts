import { randomUUID } from 'node:crypto';

import type { ProductEvent } from '../jira/simulator-api';
import type { AppHost, AppHostOptions, ResolverInvocation, StorageUsage } from './app-host-api';
import { announceInstallation } from './events/announce-installation';
import { createServices, type HostParts, type HostServices } from './host-services';
import { readManifest } from './manifest/read-manifest';
import { installForgeGlobals } from './runtime/install-globals';
import { type Installation, installationOf } from './runtime/installation';
import { type LogLevel, runOutside } from './runtime/invocation';
import { LogRing } from './runtime/log-ring';
import { systemTime } from './time/host-time';

const linesKept = 500;

/**
 * Starts the Forge platform for one app on one site, in this process: what an earlier host on the
 * same store left undone runs again, and the app learns of its installation if the store is new.
 *
 * @throws {ManifestError} when the manifest cannot be used
 */
export async function createAppHost(options: AppHostOptions): Promise<AppHost> {
  installForgeGlobals();
  const manifest = readManifest(options.manifestPath);
  const ring = new LogRing(linesKept);
  const siteNow = () => options.jira.clock.now();
  const { cloudId, siteName } = options.jira.site;
  const siteUrl = options.siteUrl ?? `https://${siteName}.atlassian.net`;
  const installation = installationOf({ appId: manifest.appId, cloudId, siteUrl, scopes: manifest.scopes });
  const parts: HostParts = {
    options,
    manifest,
    installation,
    time: options.time ?? systemTime,
    newId: options.newId ?? randomUUID,
    siteNow,
    writeLog: (level: LogLevel, text: string) => {
      ring.add(siteNow(), `${level} ${text}`);
      options.log(`${level} ${text}`);
    },
    reach: (input, init) => runOutside(() => fetch(input, init)),
  };
  const host = new LocalAppHost(createServices(parts), ring, parts.writeLog);
  await host.start(options, installation);
  return host;
}

class LocalAppHost implements AppHost {
  private closed = false;

  constructor(
    private readonly services: HostServices,
    private readonly ring: LogRing,
    private readonly writeLog: HostParts['writeLog'],
  ) {}

  async start({ jira }: AppHostOptions, installation: Installation): Promise<void> {
    const { queue, triggers, schedules, store } = this.services;
    await runOutside(async () => {
      triggers.work.resume();
      queue.work.resume();
      schedules.start();
      jira.onEvent((event) => {
        runOutside(() => {
          this.acceptEvent(event);
        });
      });
      await announceInstallation(triggers, store, installation);
    });
  }

  async invokeResolver(invocation: ResolverInvocation): Promise<unknown> {
    return runOutside(() => this.services.resolvers.invoke(invocation));
  }

  async runSchedule(moduleKey: string): Promise<void> {
    await runOutside(() => this.services.schedules.run(moduleKey));
  }

  async idle({ includeDelayed = false }: { readonly includeDelayed?: boolean } = {}): Promise<void> {
    const { activity, queue, triggers } = this.services;
    do {
      await activity.quiet();
    } while (includeDelayed && !this.closed && queue.work.hasten() + triggers.work.hasten() > 0);
  }

  storageUsage(): StorageUsage {
    return this.services.kvs.usage();
  }

  resetUsage(): void {
    this.services.kvs.resetUsage();
  }

  recent(): readonly { readonly at: number; readonly text: string }[] {
    return this.ring.recent();
  }

  async close(): Promise<void> {
    this.closed = true;
    const { store, invoker, queue, triggers, schedules, activity } = this.services;
    schedules.close();
    queue.work.close();
    triggers.work.close();
    invoker.close();
    activity.abandon();
    await store.close();
  }

  private acceptEvent(event: ProductEvent): void {
    if (this.closed) return;
    const { triggers, activity } = this.services;
    // Jira does not wait for its listeners; what the store refuses would otherwise be lost in silence.
    activity
      .during(() => triggers.accept(event))
      .catch((error: unknown) => {
        this.writeLog('ERROR', `The event ${event.eventType} could not be persisted: ${String(error)}`);
      });
  }
}
