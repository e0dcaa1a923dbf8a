import { UpstreamError, passesByItself } from '../../../src/app/ports/upstream-error';

describe('passesByItself', () => {
  it.each([
    ['throttled', true],
    ['unavailable', true],
    ['refused', false],
    ['not-found', false],
    ['malformed', false],
  ] as const)('decides about %s', (failure, passes) => {
    expect(passesByItself(new UpstreamError(failure, 'x'))).toBe(passes);
  });

  it('does not wait for a defect to go away', () => {
    expect(passesByItself(new TypeError('x is undefined'))).toBe(false);
  });
});

describe('UpstreamError', () => {
  it('keeps what caused it, and how long to wait', () => {
    const cause = new Error('socket hang up');
    const error = new UpstreamError('throttled', 'Wait.', { retryAfterSeconds: 30, status: 429, cause });
    expect(error).toMatchObject({ retryAfterSeconds: 30, status: 429, cause });
    expect(new UpstreamError('refused', 'No.')).toMatchObject({ retryAfterSeconds: null, status: null });
  });
});
