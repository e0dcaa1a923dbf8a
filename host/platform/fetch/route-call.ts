import type { JiraSimulator } from '../../jira/simulator-api';
import type { KvsService } from '../kvs/kvs-service';
import type { QueueService } from '../queue/queue-service';
import type { PlatformCall } from '../runtime/invocation';
import type { PlatformCaller } from '../runtime/running-call';
import { callJira } from './call-jira';
import { callMeta } from './call-meta';
import { textBody } from './text-body';
import { UnsupportedCallError } from './unsupported-call';

/** The services of the platform that the app can reach. */
export interface PlatformServices {
  readonly jira: JiraSimulator;
  readonly kvs: KvsService;
  readonly queue: QueueService;
}

// The braces are literal: the packages leave them to the platform's gateway.
const queuePath =
  /^\/webhook\/queue\/(publish|stats|cancel)\/\{contextAri\}\/\{environmentId\}\/\{appId\}\/\{appVersion\}$/;

/**
 * Answers `__forge_fetch__` by its descriptor (FORGE 1.3).
 *
 * @throws {UnsupportedCallError} for every call that the host does not know, with method, path and descriptor
 */
export async function routeCall(
  services: PlatformServices,
  call: PlatformCall,
  caller: PlatformCaller,
): Promise<Response> {
  const parsed = callMeta.safeParse(call.meta);
  if (!parsed.success) throw new UnsupportedCallError(call);
  const meta = parsed.data;
  switch (meta.remote) {
    case 'jira':
      return callJira(services.jira, meta, { call, caller });
    case 'kvs':
      return services.kvs.handle(call.path, textBody(call) ?? '');
    case 'stargate':
      return callQueue(services.queue, call, caller);
  }
}

async function callQueue(queue: QueueService, call: PlatformCall, caller: PlatformCaller): Promise<Response> {
  const body = textBody(call) ?? '';
  switch (queuePath.exec(call.path)?.[1]) {
    case 'publish':
      return queue.publish(body, caller.queueDepth);
    case 'stats':
      return queue.stats(body);
    case 'cancel':
      return queue.cancel(body);
    default:
      throw new UnsupportedCallError(call);
  }
}
