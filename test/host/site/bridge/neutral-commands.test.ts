/** @jest-environment jsdom */
import { neutralCommands } from '../../../../host/site/bridge/neutral-commands';
import { aFrame, commandOf } from '../../../support/hosted-frame';

describe('services that a laptop does not have', () => {
  it.each([
    ['isRovoEnabled', false],
    ['openRovo', false],
    ['initFeatureFlags', { feature_flags: {} }],
    ['getCookieConsentPreferences', null],
    ['emitFrontendCustomMetric', undefined],
    ['trackObjectStoreAction', undefined],
    ['emitReadyEvent', undefined],
    ['getFrameDispatch', undefined],
    ['getFrameId', 'local-1'],
  ])('%s answers as if it were off', (name, answer) => {
    expect(commandOf(neutralCommands, name)(aFrame(), {})).toEqual(answer);
  });
});
