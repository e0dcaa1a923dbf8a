import { act, screen } from '@testing-library/react';
import { useWidth } from '../../../static/src/charts/use-width';
import { draw } from '../../support/draw';

type Callback = (entries: readonly { readonly contentRect: { readonly width: number } }[]) => void;

/** An observer whose measurements the test gives. */
class TestedObserver {
  static latest: TestedObserver | null = null;
  readonly report: Callback;
  observing = 0;

  constructor(report: Callback) {
    this.report = report;
    TestedObserver.latest = this;
  }

  observe(): void {
    this.observing += 1;
  }

  disconnect(): void {
    this.observing = 0;
  }
}

function Wide() {
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={ref} role="note">
      {width}
    </div>
  );
}

const width = () => screen.getByRole('note').textContent;
const measure = (value: number) => act(() => TestedObserver.latest?.report([{ contentRect: { width: value } }]));

describe('useWidth', () => {
  beforeEach(() => {
    Object.assign(globalThis, { ResizeObserver: TestedObserver });
  });

  it('follows the width in whole pixels', () => {
    draw(<Wide />);
    expect(width()).toBe('600');

    measure(320.7);

    expect(width()).toBe('320');
  });

  it('keeps the last width while the element is not shown', () => {
    draw(<Wide />);
    measure(480);

    measure(0);

    expect(width()).toBe('480');
  });

  it('stops observing when the chart goes', () => {
    const { unmount } = draw(<Wide />);
    expect(TestedObserver.latest?.observing).toBe(1);

    unmount();

    expect(TestedObserver.latest?.observing).toBe(0);
  });
});
