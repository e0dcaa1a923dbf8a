import { isRpcMessage, openConversation } from './rpc';
import { applyTheme } from './apply-theme';
import { reportHeight } from './report-height';

/** The origin of the site's pages; the host puts it in when it compiles this script. */
declare const SITE_ORIGIN: string;

declare global {
  var __bridge: { readonly callBridge: (command: string, payload?: unknown) => Promise<unknown> } | undefined;
}

/**
 * Runs first in every frame of the app, as Forge's own script does: `@forge/bridge` asks for
 * `globalThis.__bridge.callBridge` when it is imported (FORGE.md 2.1).
 */
function installBridge(): void {
  const session = crypto.randomUUID();
  const conversation = openConversation(
    session,
    { post: (message) => window.parent.postMessage(message, SITE_ORIGIN) },
    {},
  );
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.origin !== SITE_ORIGIN || event.source !== window.parent) return;
    if (isRpcMessage(event.data) && event.data.session === session) conversation.receive(event.data);
  });
  globalThis.__bridge = {
    callBridge: (command, payload) => {
      if (window.parent === window)
        return Promise.reject(new Error('This page of the app runs only inside a page of the host.'));
      // The page outside cannot reach this document: it calls back with the theme, and again when it changes.
      return conversation.call('callBridge', [command, command === 'enableTheming' ? applyTheme : payload]);
    },
  };
  reportHeight((height) => void conversation.call('resize', [height]));
}

installBridge();
