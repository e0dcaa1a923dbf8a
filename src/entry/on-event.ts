import type { InvocationError } from '@forge/events';

import { readEvent } from '../adapters/jira/event-wire';
import { routeEvent } from '../app/events/route-event';
import { passesByItself } from '../app/ports/upstream-error';
import { ports } from './compose';
import { tryAgain } from './try-again';

/**
 * Product triggers: what happened goes to the queue of the contract it matters to, and nothing else happens here. If
 * the queue is full (a bulk change sends thousands of events), the platform delivers the event again.
 */
export async function onEvent(payload: unknown): Promise<InvocationError | undefined> {
  const event = readEvent(payload);
  if (event === null) return undefined;
  try {
    await routeEvent(ports, event);
    return undefined;
  } catch (error) {
    if (!passesByItself(error)) throw error;
    return tryAgain(error);
  }
}
