import type { FrameDescription } from '../modules/framed-module';
import { type Conversation, isRpcMessage, openConversation } from './rpc';

/** A frame of the app on this page, as the bridge's commands see it. */
export interface HostedFrame {
  readonly element: HTMLIFrameElement;
  readonly description: FrameDescription;
  /** Registers what must end when the frame's document goes. */
  onGone(cleanup: () => void): void;
}

export type CommandHandler = (frame: HostedFrame, payload: unknown) => unknown;

/** The commands of `callBridge` by name (FORGE.md 2.2). */
export type Commands = Readonly<Record<string, CommandHandler>>;

interface Session {
  readonly id: string;
  readonly conversation: Conversation;
  readonly cleanups: (() => void)[];
}

/**
 * Answers the frames of a page. A message counts only when it comes from the app's origin and from
 * the window of a frame that the host itself put on the page.
 */
export function hostFrames(appOrigin: string, commands: Commands): void {
  const sessions = new WeakMap<object, Session>();
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.origin !== appOrigin || !isRpcMessage(event.data)) return;
    const element = findFrame(event.source);
    if (!element?.contentWindow) return;
    let session = sessions.get(element.contentWindow);
    // A frame that loaded again begins anew: its subscriptions and dialogs went with the old document.
    if (session?.id !== event.data.session) {
      for (const cleanup of session?.cleanups ?? []) cleanup();
      session = openSession(event.data.session, element, { appOrigin, commands });
      sessions.set(element.contentWindow, session);
    }
    session.conversation.receive(event.data);
  });
}

function openSession(
  id: string,
  element: HTMLIFrameElement,
  setting: { readonly appOrigin: string; readonly commands: Commands },
): Session {
  const cleanups: (() => void)[] = [];
  const frame: HostedFrame = {
    element,
    description: readDescription(element),
    onGone: (cleanup) => cleanups.push(cleanup),
  };
  const wire = { post: (message: unknown) => element.contentWindow?.postMessage(message, setting.appOrigin) };
  const conversation = openConversation(id, wire, {
    callBridge: (command, payload) => runCommand(setting.commands, frame, { command, payload }),
    resize: (height) => resize(element, height),
  });
  return { id, conversation, cleanups };
}

function runCommand(
  commands: Commands,
  frame: HostedFrame,
  { command, payload }: { readonly command: unknown; readonly payload: unknown },
): unknown {
  const handler = typeof command === 'string' && Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (!handler) throw new Error(`The local host does not implement the bridge command "${String(command)}".`);
  return handler(frame, payload);
}

function resize(element: HTMLIFrameElement, height: unknown): void {
  const tallest = 20_000;
  if (typeof height === 'number' && height >= 0) element.style.height = `${Math.min(height, tallest)}px`;
}

function findFrame(source: MessageEventSource | null): HTMLIFrameElement | undefined {
  const frames = document.querySelectorAll<HTMLIFrameElement>('iframe[data-frame]');
  return [...frames].find((frame) => frame.contentWindow === source);
}

/** The description was written by this host into its own page. */
function readDescription(element: HTMLIFrameElement): FrameDescription {
  return JSON.parse(element.dataset.frame ?? '{}') as FrameDescription;
}
