import type { Commands, HostedFrame } from './hosted-frame';
import { functionProperty, property, textProperty } from './payload';
import type { AnyFunction } from './pack';

type Bus = Map<string, Set<AnyFunction>>;

/** The app's own events on this page, and those that all apps hear; here there is one app, and so one of each. */
const own: Bus = new Map();
const shared: Bus = new Map();

export const eventCommands: Commands = {
  on: (frame, payload) => subscribe(own, frame, payload),
  onPublic: (frame, payload) => subscribe(shared, frame, payload),
  emit: (_frame, payload) => publish(own, payload),
  emitPublic: (_frame, payload) => publish(shared, payload),
};

function subscribe(bus: Bus, frame: HostedFrame, payload: unknown): { readonly unsubscribe: () => void } {
  const event = textProperty(payload, 'event');
  const callback = functionProperty(payload, 'callback');
  const callbacks = bus.get(event) ?? new Set();
  bus.set(event, callbacks.add(callback));
  const unsubscribe = (): void => void callbacks.delete(callback);
  frame.onGone(unsubscribe);
  return { unsubscribe };
}

function publish(bus: Bus, payload: unknown): void {
  const callbacks = bus.get(textProperty(payload, 'event')) ?? [];
  for (const callback of callbacks) void callback(property(payload, 'payload'));
}
