import { act, renderHook, waitFor } from '@testing-library/react';
import { usePath } from '../../../static/src/bridge/use-path';
import { aHistory, fakeBridge } from '../../support/bridge';

describe('usePath', () => {
  it('starts at the path of the address', async () => {
    const history = aHistory('/flow');
    fakeBridge({}, { createHistory: () => history });
    const { result } = renderHook(() => usePath());

    await waitFor(() => {
      expect(result.current[0]).toBe('/flow');
    });
  });

  it('changes the address with the path', async () => {
    const history = aHistory('/');
    fakeBridge({}, { createHistory: () => history });
    const { result } = renderHook(() => usePath());
    await act(async () => undefined);

    act(() => result.current[1]('/split'));

    expect(result.current[0]).toBe('/split');
    expect(history.location.pathname).toBe('/split');
  });

  it('follows the browser’s back button', async () => {
    const history = aHistory('/split');
    fakeBridge({}, { createHistory: () => history });
    const { result } = renderHook(() => usePath());
    await act(async () => undefined);

    act(() => history.push('/scorecard'));

    expect(result.current[0]).toBe('/scorecard');
  });

  it('follows nothing once the page has gone', async () => {
    const history = aHistory('/split');
    fakeBridge({}, { createHistory: () => history });
    const { unmount } = renderHook(() => usePath());
    await act(async () => undefined);
    // The bridge itself listens as well.
    const before = history.listeners();

    unmount();

    expect(history.listeners()).toBe(before - 1);
  });

  it('works within the page where Jira gives it no history', async () => {
    fakeBridge({});
    const { result } = renderHook(() => usePath());
    await act(async () => undefined);

    act(() => result.current[1]('/flow'));

    expect(result.current[0]).toBe('/flow');
  });
});
