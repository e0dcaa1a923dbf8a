import { readEvent } from '../adapters/jira/event-wire';
import { routeEvent } from '../app/events/route-event';
import { ports } from './compose';

/** Product triggers: what happened goes to the queue of the contract it matters to, and nothing else happens here. */
export async function onEvent(payload: unknown): Promise<void> {
  const event = readEvent(payload);
  if (event !== null) await routeEvent(ports, event);
}
