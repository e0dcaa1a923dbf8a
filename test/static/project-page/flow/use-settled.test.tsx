import { act, renderHook } from '@testing-library/react';
import { useSettled } from '../../../../static/src/project-page/flow/use-settled';

describe('useSettled', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('gives a new value once it has stood still', () => {
    const { result, rerender } = renderHook(({ value }) => useSettled(value, 200), { initialProps: { value: 'a' } });
    expect(result.current).toBe('a');

    rerender({ value: 'b' });
    act(() => jest.advanceTimersByTime(199));
    expect(result.current).toBe('a');
    act(() => jest.advanceTimersByTime(1));
    expect(result.current).toBe('b');
  });

  it('passes over values that did not stand still', () => {
    const seen: string[] = [];
    const { rerender } = renderHook(
      ({ value }) => {
        seen.push(useSettled(value, 200));
      },
      { initialProps: { value: 'a' } },
    );

    for (const value of ['b', 'c', 'd']) {
      rerender({ value });
      act(() => jest.advanceTimersByTime(100));
    }
    act(() => jest.advanceTimersByTime(200));

    expect(new Set(seen)).toEqual(new Set(['a', 'd']));
  });
});
