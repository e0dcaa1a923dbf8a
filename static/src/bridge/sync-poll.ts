/** How often a surface asks again while Jira is being read: quick enough to be watched, slow enough to be cheap. */
export const SYNC_POLL_MS = 3000;

/** Asks again for as long as the reply says that it waits for a synchronisation. */
export function pollWhileSyncing(reply: { readonly state: string }): number | null {
  return reply.state === 'syncing' ? SYNC_POLL_MS : null;
}
