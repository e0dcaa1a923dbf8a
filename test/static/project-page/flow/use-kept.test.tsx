import { renderHook } from '@testing-library/react';
import { useKept } from '../../../../static/src/project-page/flow/use-kept';

const hook = (first: string | undefined) =>
  renderHook(({ value }: { value: string | undefined }) => useKept(value), { initialProps: { value: first } });

describe('what is kept', () => {
  it('is the last there was, until the next comes', () => {
    const { result, rerender } = hook('first');

    rerender({ value: undefined });
    expect(result.current).toBe('first');
    rerender({ value: 'second' });
    expect(result.current).toBe('second');
    rerender({ value: undefined });
    expect(result.current).toBe('second');
  });

  it('is nothing before anything came', () => {
    expect(hook(undefined).result.current).toBeUndefined();
  });
});
