import { fireEvent, screen } from '@testing-library/react';
import { useRef, useState } from 'react';
import { ChartFrame } from '../../../static/src/charts/chart-frame';
import { draw } from '../../support/draw';

interface Given {
  readonly count?: number;
  readonly onOpen?: (index: number) => void;
}

/** Ten marks side by side, each ten pixels wide. */
function Ten({ count = 10, onOpen }: Given) {
  const box = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<number | null>(null);
  return (
    <>
      <ChartFrame
        box={box}
        width={100}
        height={50}
        label="Ten marks"
        marks="marks"
        count={count}
        active={active}
        onActive={setActive}
        onOpen={onOpen}
        find={(x) => (x < 0 || x >= 100 ? null : Math.floor(x / 10))}
      >
        <circle r="1" />
      </ChartFrame>
      <output>{active ?? 'none'}</output>
    </>
  );
}

const chart = () => screen.getByRole('group');
const drawing = () => chart().firstElementChild ?? chart();
const active = () => screen.getByRole('status').textContent;
const point = (type: string, clientX: number) =>
  fireEvent(drawing(), new MouseEvent(type, { bubbles: true, clientX, clientY: 5 }));

describe('the frame of a chart', () => {
  it('says what it is and how it is read', () => {
    draw(<Ten />);

    expect(chart()).toHaveAccessibleName('Ten marks. Arrow keys step through the marks.');
    expect(drawing()).toHaveAttribute('aria-hidden', 'true');
  });

  it('says that a mark can be opened', () => {
    draw(<Ten onOpen={jest.fn()} />);

    expect(chart()).toHaveAccessibleName('Ten marks. Arrow keys step through the marks, Enter opens one.');
  });

  it('picks what the pointer is over, and lets go when it leaves', () => {
    draw(<Ten />);

    point('pointermove', 42);
    expect(active()).toBe('4');
    point('pointermove', 120);
    expect(active()).toBe('none');
    point('pointermove', 99);
    fireEvent.pointerLeave(drawing());
    expect(active()).toBe('none');
  });

  // A finger leaves the drawing before it clicks on it.
  it('opens what a finger tapped although it had left', () => {
    const onOpen = jest.fn();
    draw(<Ten onOpen={onOpen} />);

    point('pointermove', 42);
    fireEvent.pointerLeave(drawing());
    point('click', 42);

    expect(onOpen.mock.calls).toEqual([[4]]);
    expect(active()).toBe('4');
  });

  it('opens nothing beside the marks', () => {
    const onOpen = jest.fn();
    draw(<Ten onOpen={onOpen} />);

    point('click', 120);

    expect(onOpen).not.toHaveBeenCalled();
  });

  it('shows a hand only over what can be opened', () => {
    const { unmount } = draw(<Ten onOpen={jest.fn()} />);
    expect(drawing()).not.toHaveClass('cw-chart-opens');
    point('pointermove', 42);
    expect(drawing()).toHaveClass('cw-chart-opens');
    unmount();

    draw(<Ten />);
    point('pointermove', 42);
    expect(drawing()).not.toHaveClass('cw-chart-opens');
  });

  it.each(['ArrowRight', 'ArrowLeft', 'Home', 'End', 'Escape'])('keeps the page from scrolling by %s', (key) => {
    draw(<Ten />);

    // False when the default was prevented.
    expect(fireEvent.keyDown(chart(), { key })).toBe(false);
  });

  it.each(['Tab', 'ArrowDown', 'PageDown', 'a', 'Enter'])('leaves %s to the page', (key) => {
    draw(<Ten />);

    expect(fireEvent.keyDown(chart(), { key })).toBe(true);
    expect(active()).toBe('none');
  });

  it('leaves every key to the page where there are no marks', () => {
    draw(<Ten count={0} />);

    expect(fireEvent.keyDown(chart(), { key: 'ArrowRight' })).toBe(true);
  });

  it('opens with Enter what was stepped to, and keeps Enter to itself then', () => {
    const onOpen = jest.fn();
    draw(<Ten onOpen={onOpen} />);

    fireEvent.keyDown(chart(), { key: 'End' });
    expect(fireEvent.keyDown(chart(), { key: 'Enter' })).toBe(false);

    expect(onOpen.mock.calls).toEqual([[9]]);
  });
});
