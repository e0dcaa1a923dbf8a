/** @jest-environment jsdom */
import { commands } from '../../../../host/site/client/commands';

/** What `@forge/bridge` 7.2.0 can ask for and Jira's surfaces use (FORGE.md 2.2). */
const NEEDED = [
  'invoke',
  'getContext',
  'fetchProduct',
  'submit',
  'close',
  'onClose',
  'open',
  'refresh',
  'openModal',
  'showFlag',
  'closeFlag',
  'navigate',
  'getUrl',
  'reload',
  'createHistory',
  'on',
  'onPublic',
  'emit',
  'emitPublic',
  'enableTheming',
  'changeWindowTitle',
  'emitReadyEvent',
  'getFrameDispatch',
  'getFrameId',
  'isRovoEnabled',
  'initFeatureFlags',
];

/** What the host does not have, and therefore must refuse by name. */
const REFUSED = ['fetchRemote', 'requestTeamworkGraph', 'subscribeRealtimeChannel', '__permission__egressGet'];

describe('the commands of the bridge', () => {
  it.each(NEEDED)('have %s', (name) => {
    expect(commands).toHaveProperty([name], expect.any(Function));
  });

  it.each(REFUSED)('do not pretend to have %s', (name) => {
    expect(commands).not.toHaveProperty([name]);
  });
});
