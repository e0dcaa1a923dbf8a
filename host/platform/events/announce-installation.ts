import type { OrderedStore } from '../app-host-api';
import type { Installation } from '../runtime/installation';
import type { TriggerService } from './trigger-service';

const installedKey = 'host:installed';

/** Tells the app that it was installed: once for each data directory, not again after a restart. */
export async function announceInstallation(
  triggers: TriggerService,
  store: OrderedStore,
  installation: Installation,
): Promise<void> {
  if (store.get(installedKey)) return;
  const { installationId, appId, appVersion, environmentId } = installation;
  const event = {
    eventType: 'avi:forge:installed:app',
    selfGenerated: false,
    id: `ari:cloud:ecosystem::installation/${installationId}`,
    app: { id: `ari:cloud:ecosystem::app/${appId}`, version: appVersion },
    environment: { id: `ari:cloud:ecosystem::environment/${appId}/${environmentId}` },
  } as const;
  await triggers.accept(event, [[installedKey, Buffer.from(installationId)]]);
}
