import type { Commands, HostedFrame } from './hosted-frame';
import type { AnyFunction } from './pack';
import { isFunction, optionalText, property } from './payload';

interface FrameLocation {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly state: unknown;
  readonly key: string;
}

type Action = 'POP' | 'PUSH' | 'REPLACE';

/** `view.createHistory()`: the part of the page's address below the module's own path is the app's. */
export const historyCommands: Commands = {
  createHistory: (frame) => {
    const base = frame.description.historyBase;
    if (base === null) throw new Error('createHistory works only in modules that fill a page.');
    return openHistory(frame, base);
  },
};

function openHistory(frame: HostedFrame, base: string) {
  const listeners = new Set<AnyFunction>();
  const notify = (action: Action): void => {
    for (const listener of listeners) void listener(readLocation(base), action);
  };
  const change =
    (action: 'PUSH' | 'REPLACE') =>
    (target: unknown, state?: unknown): void => {
      const url = addressOf(base, target);
      const entry = { frameState: state ?? property(target, 'state') ?? null };
      if (action === 'PUSH') window.history.pushState(entry, '', url);
      else window.history.replaceState(entry, '', url);
      notify(action);
    };
  const popped = (): void => notify('POP');
  window.addEventListener('popstate', popped);
  frame.onGone(() => window.removeEventListener('popstate', popped));
  return {
    action: 'POP',
    location: readLocation(base),
    push: change('PUSH'),
    replace: change('REPLACE'),
    go: (delta: unknown): void => window.history.go(typeof delta === 'number' ? delta : 0),
    goBack: (): void => window.history.back(),
    goForward: (): void => window.history.forward(),
    createHref: (target: unknown): string => addressOf(base, target),
    listen: (listener: unknown): (() => void) => {
      if (!isFunction(listener)) throw new Error('history.listen needs a function.');
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function readLocation(base: string): FrameLocation {
  const { pathname, search, hash } = window.location;
  const state: unknown = window.history.state;
  const below = pathname.startsWith(base) ? pathname.slice(base.length) : '';
  return { pathname: below === '' ? '/' : below, search, hash, state: property(state, 'frameState'), key: 'default' };
}

/** The page's address for a path or location of the app. Throws when it would leave the module's path. */
function addressOf(base: string, target: unknown): string {
  const isText = typeof target === 'string';
  const path = isText
    ? target
    : `${optionalText(target, 'pathname') ?? '/'}${optionalText(target, 'search') ?? ''}${optionalText(target, 'hash') ?? ''}`;
  const url = new URL(base + (path.startsWith('/') ? path : `/${path}`), window.location.origin);
  if (url.pathname !== base && !url.pathname.startsWith(`${base}/`))
    throw new Error(`"${path}" leads out of the module.`);
  return url.pathname + url.search + url.hash;
}
