import type { Commands } from './hosted-frame';

/** Services that a laptop does not have, answered as Jira answers when they are off. */
export const neutralCommands: Commands = {
  isRovoEnabled: () => false,
  openRovo: () => false,
  initFeatureFlags: () => ({ feature_flags: {} }),
  getCookieConsentPreferences: () => null,
  emitFrontendCustomMetric: () => undefined,
  trackObjectStoreAction: () => undefined,
  emitReadyEvent: () => undefined,
  getFrameDispatch: () => undefined,
  getFrameId: ({ description }) => String(description.context.localId),
};
