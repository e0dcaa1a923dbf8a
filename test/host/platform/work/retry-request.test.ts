import { InvocationError, InvocationErrorCode } from '@forge/events';

import { retryRequestOf } from '../../../../host/platform/work/retry-request';

const reason = InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED;

describe('retryRequestOf', () => {
  it('reads what an InvocationError asks for', () => {
    const error = new InvocationError({ retryAfter: 30, retryReason: reason, retryData: { page: 2 } });
    expect(retryRequestOf(error)).toEqual({ delaySeconds: 30, reason, data: { page: 2 } });
  });

  it('reads an InvocationError that asks for nothing in particular', () => {
    expect(retryRequestOf(new InvocationError())).toEqual({
      delaySeconds: 1,
      reason: 'FUNCTION_RETRY_REQUEST',
      data: undefined,
    });
  });

  it('reads one that came as JSON', () => {
    const error = new InvocationError({ retryAfter: 5, retryReason: reason });
    expect(retryRequestOf(JSON.parse(JSON.stringify(error)))).toEqual({ delaySeconds: 5, reason, data: undefined });
    expect(retryRequestOf({ _retry: true })?.delaySeconds).toBe(1);
  });

  it.each([
    [-5, 1],
    [0, 1],
    [901, 900],
  ])('makes a wait of %i s one of %i s', (retryAfter, delaySeconds) => {
    expect(retryRequestOf({ _retry: true, retryOptions: { retryAfter } })?.delaySeconds).toBe(delaySeconds);
  });

  it('leaves data over 4 KB behind', () => {
    const dataOf = (length: number) =>
      retryRequestOf({ _retry: true, retryOptions: { retryData: 'x'.repeat(length) } })?.data;
    expect(dataOf(4094)).toHaveLength(4094);
    expect(dataOf(4095)).toBeUndefined();
  });

  it.each([undefined, null, 'retry', { _retry: false }, { retryOptions: {} }, { _retry: 'true' }])(
    'takes %j for a result like any other',
    (result) => {
      expect(retryRequestOf(result)).toBeNull();
    },
  );
});
