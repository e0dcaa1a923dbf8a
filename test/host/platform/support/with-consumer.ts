import type { Queue } from '@forge/events';

import { type AHost, type AHostOptions, aHost } from './a-host';

/** An event as a consumer receives it. */
export interface Received {
  readonly body: Record<string, unknown>;
  readonly queueName: string;
  readonly jobId: string;
  readonly eventId: string;
  readonly retryContext?: {
    readonly retryCount: number;
    readonly retryReason: string;
    readonly retryData?: unknown;
    readonly retentionWindow: { readonly startTime: string; readonly remainingTimeMs: number };
  };
}

/** A host whose consumers record what they receive and answer as told. */
export async function withConsumer(answer: (event: Received) => unknown = () => undefined, options: AHostOptions = {}) {
  const received: Received[] = [];
  const consume = (event: unknown) => {
    received.push(event as Received);
    return answer(event as Received);
  };
  const started = await aHost({ app: () => ({ onWork: consume, onQuick: consume }), ...options });
  return { ...started, received };
}

type Push = Parameters<InstanceType<typeof Queue>['push']>[0];

/** Pushes events through the real package. */
export const push = ({ inside }: Pick<AHost, 'inside'>, events: Push, key = 'work') =>
  inside(({ events: { Queue } }) => new Queue({ key }).push(events));
