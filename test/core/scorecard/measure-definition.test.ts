import { shareBand, withoutSignal } from '../../../src/core/scorecard/measure-definition';

describe('shareBand', () => {
  it.each([
    ['high', 0.8, 0.7, '80 % or more is healthy, under 70 % is weak'],
    ['low', 0.15, 0.3, '15 % or less is healthy, over 30 % is weak'],
    ['high', 0.999, 0.995, '99.9 % or more is healthy, under 99.5 % is weak'],
    ['low', 0.07, 0.29, '7 % or less is healthy, over 29 % is weak'],
  ] as const)('%s, %s and %s in words', (...[good, healthy, watch, text]) => {
    expect(shareBand({ good, healthy, watch }, 'here')).toEqual({
      text,
      source: 'here',
      limits: { good, healthy, watch },
    });
  });
});

describe('withoutSignal', () => {
  it('names the signal', () => {
    expect(withoutSignal('uptime')).toEqual({ kind: 'no-data', missing: 'no uptime signal is connected' });
  });
});
