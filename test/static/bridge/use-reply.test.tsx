import { act, renderHook, waitFor } from '@testing-library/react';
import type { Reply } from '../../../src/contract/errors';
import { useReply } from '../../../static/src/bridge/use-reply';
import { held, inTurn, ok, refused } from '../../support/bridge';

const whileBelow = (limit: number) => (value: number) => (value < limit ? 1000 : null);

describe('useReply', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is loading until the reply comes', async () => {
    const waiting = held<string>();
    const { result } = renderHook(() => useReply(waiting.answer));
    expect(result.current).toEqual({ state: 'loading' });

    waiting.release(ok('here'));

    await waitFor(() => {
      expect(result.current).toEqual({ state: 'ready', value: 'here' });
    });
  });

  it('shows a refusal, and asks again when told to', async () => {
    const replies = inTurn<string>(refused({ message: 'Later.' }), ok('here'));
    const load = () => Promise.resolve(replies());
    const { result } = renderHook(() => useReply(load));
    await waitFor(() => {
      expect(result.current).toMatchObject({ state: 'failed', error: { message: 'Later.' } });
    });

    act(() => {
      if (result.current.state === 'failed') result.current.retry();
    });

    expect(result.current).toEqual({ state: 'loading' });
    await waitFor(() => {
      expect(result.current).toEqual({ state: 'ready', value: 'here' });
    });
  });

  it('asks again after the time the value calls for, until it calls for none', async () => {
    jest.useFakeTimers();
    const load = jest.fn(inTurnAsync(ok(1), ok(2), ok(3)));
    const poll = whileBelow(3);
    const { result } = renderHook(() => useReply(load, { pollAfter: poll }));
    await act(() => jest.advanceTimersByTimeAsync(0));
    expect(result.current).toEqual({ state: 'ready', value: 1 });

    await act(() => jest.advanceTimersByTimeAsync(999));
    expect(load).toHaveBeenCalledTimes(1);
    await act(() => jest.advanceTimersByTimeAsync(1001));
    expect(result.current).toEqual({ state: 'ready', value: 3 });
    await act(() => jest.advanceTimersByTimeAsync(60_000));
    expect(load).toHaveBeenCalledTimes(3);
  });

  it('stops asking when the surface goes', async () => {
    jest.useFakeTimers();
    const load = jest.fn(inTurnAsync(ok(1)));
    const poll = whileBelow(3);
    const { unmount } = renderHook(() => useReply(load, { pollAfter: poll }));
    await act(() => jest.advanceTimersByTimeAsync(0));

    unmount();
    await act(() => jest.advanceTimersByTimeAsync(60_000));

    expect(load).toHaveBeenCalledTimes(1);
  });

  it('leaves out the answer to a question that another has replaced', async () => {
    const old = held<string>();
    const { result, rerender } = renderHook(({ load }) => useReply(load), { initialProps: { load: old.answer } });
    const newer = () => Promise.resolve(ok('newer'));
    rerender({ load: newer });
    await waitFor(() => {
      expect(result.current).toEqual({ state: 'ready', value: 'newer' });
    });

    await act(async () => {
      old.release(ok('old'));
    });

    expect(result.current).toEqual({ state: 'ready', value: 'newer' });
  });
});

function inTurnAsync<T>(...replies: readonly Reply<T>[]): () => Promise<Reply<T>> {
  const next = inTurn(...replies);
  return () => Promise.resolve(next());
}
