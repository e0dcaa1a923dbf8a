import { pollWhileSyncing, SYNC_POLL_MS } from '../../../static/src/bridge/sync-poll';

describe('pollWhileSyncing', () => {
  it('asks again while a synchronisation runs', () => {
    expect(pollWhileSyncing({ state: 'syncing' })).toBe(SYNC_POLL_MS);
  });

  it.each(['ready', 'no-contract'])('leaves a reply that is %s', (state) => {
    expect(pollWhileSyncing({ state })).toBeNull();
  });

  it('is quick enough to be watched, and leaves room under the limit of 1,200 calls a minute', () => {
    expect(SYNC_POLL_MS).toBeGreaterThanOrEqual(1000);
    expect(SYNC_POLL_MS).toBeLessThanOrEqual(10_000);
  });
});
