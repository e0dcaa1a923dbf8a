import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { Scatterplot, type ScatterPoint } from '../../../static/src/charts/scatterplot';
import { axeViolations } from '../../support/axe';
import '../../support/browser-gaps';
import { draw, textOf } from '../../support/draw';

const points: readonly ScatterPoint[] = [
  { x: 100, y: 1, category: 'roadmap' },
  { x: 150, y: 9, category: 'technical-health' },
  { x: 200, y: 4, category: 'untagged' },
];

const rules = [
  { value: 4, text: '50 %: 4 days' },
  { value: 4.1, text: '85 %: 4.1 days' },
];

interface PlotProps {
  readonly given?: readonly ScatterPoint[];
  readonly onOpen?: (index: number) => void;
}

function Plot({ given = points, onOpen }: PlotProps) {
  const [active, setActive] = useState<number | null>(null);
  return (
    <>
      <Scatterplot
        points={given}
        rules={rules}
        xText={(value) => `day ${value}`}
        yTitle="Days"
        yText={(value) => `${value}`}
        label="Cycle time"
        active={active}
        onActive={setActive}
        onOpen={onOpen}
      />
      <output>{active ?? 'none'}</output>
    </>
  );
}

const active = () => screen.getByRole('status').textContent;
const plot = () => screen.getByRole('group', { name: /^Cycle time/ });

describe('Scatterplot', () => {
  it('draws each category in its shape, and values and days beside them', async () => {
    const { container } = draw(<Plot />);

    expect([...container.querySelectorAll('.cw-dot')].map((dot) => dot.getAttribute('class'))).toEqual([
      'cw-dot cw-fill-roadmap',
      'cw-dot cw-fill-technical-health',
      'cw-dot cw-fill-untagged',
    ]);
    expect([...container.querySelectorAll('text')].map(textOf)).toEqual(expect.arrayContaining(['0', '5', 'day 140']));
    expect(await axeViolations(container)).toEqual([]);
  });

  it('keeps the names of rules that lie close apart', () => {
    const { container } = draw(<Plot />);

    const places = [...container.querySelectorAll('.cw-rule-text')].map((text) => Number(text.getAttribute('y')));
    expect(places).toHaveLength(2);
    expect((places[0] ?? 0) - (places[1] ?? 0)).toBeGreaterThanOrEqual(14);
  });

  it.each([
    ['{ArrowRight}', '0'],
    ['{ArrowRight}{ArrowRight}', '1'],
    ['{ArrowLeft}', '2'],
    ['{ArrowLeft}{ArrowLeft}', '1'],
    ['{End}', '2'],
    ['{End}{ArrowRight}', '2'],
    ['{End}{Home}', '0'],
    ['{Home}{ArrowLeft}', '0'],
    ['{Home}{Escape}', 'none'],
    ['x', 'none'],
  ])('steps with %s to the point %s', async (keys, index) => {
    const { user } = draw(<Plot />);

    await user.tab();
    expect(plot()).toHaveFocus();
    await user.keyboard(keys);

    expect(active()).toBe(index);
  });

  it('marks the point that was stepped to', async () => {
    const { container, user } = draw(<Plot />);
    expect(container.querySelector('.cw-dot-active')).toBeNull();

    await user.tab();
    await user.keyboard('{Home}');

    expect(container.querySelector('.cw-dot-active')).toBeInTheDocument();
  });

  it('finds the point under the pointer, and lets it go', () => {
    const { container } = draw(<Plot />);
    const drawing = drawingIn(container);

    // jsdom lays nothing out: the drawing starts at 0, 0 and is as wide as it says. The first point is at its left.
    firePointer(drawing, 48, 190);
    expect(active()).toBe('0');
    firePointer(drawing, 300, 10);
    expect(active()).not.toBe('0');
    fireEvent.pointerLeave(drawing);
    expect(active()).toBe('none');
  });

  it('opens with Enter the point that was stepped to, and nothing before', async () => {
    const onOpen = jest.fn();
    const { user } = draw(<Plot onOpen={onOpen} />);
    await user.tab();

    await user.keyboard('{Enter}');
    expect(onOpen).not.toHaveBeenCalled();
    await user.keyboard('{End}{Enter}');

    expect(onOpen.mock.calls).toEqual([[2]]);
    expect(plot()).toHaveAccessibleName('Cycle time. Arrow keys step through the work items, Enter opens one.');
  });

  it('opens the point that is clicked, and none where there is none', () => {
    const onOpen = jest.fn();
    const { container } = draw(<Plot onOpen={onOpen} />);
    const drawing = drawingIn(container);

    fireEvent.click(drawing, { clientX: 300, clientY: 280 });
    expect(onOpen).not.toHaveBeenCalled();
    fireEvent.click(drawing, { clientX: 48, clientY: 190 });

    expect(onOpen.mock.calls).toEqual([[0]]);
    expect(drawing).toHaveClass('cw-chart-opens');
  });

  it('only reads points where nothing can be opened', async () => {
    const { container, user } = draw(<Plot />);
    await user.tab();
    await user.keyboard('{Home}{Enter}');
    fireEvent.click(drawingIn(container), { clientX: 48, clientY: 190 });

    expect(active()).toBe('0');
    expect(plot()).toHaveAccessibleName('Cycle time. Arrow keys step through the work items.');
  });

  it('keeps the highest point clear of the title of the axis', () => {
    const { container } = draw(<Plot />);

    const title = Number(container.querySelector('.cw-axis-text[y="10"]')?.getAttribute('y'));
    const highest = /^M[\d.]+ ([\d.]+)/.exec(
      container.querySelector('.cw-fill-technical-health')?.getAttribute('d') ?? '',
    );
    expect(Number(highest?.[1]) - 3).toBeGreaterThanOrEqual(title + 12);
  });

  it('draws ten thousand points in few paths', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      x: 100 + (index % 90),
      y: 1 + (index % 37),
      category: index % 3 === 0 ? ('technical-health' as const) : ('roadmap' as const),
    }));
    const { container } = draw(<Plot given={many} />);

    const paths = [...container.querySelectorAll('path.cw-dot')];
    expect(paths).toHaveLength(50);
    const dots = paths.reduce((sum, path) => sum + (path.getAttribute('d')?.split('M').length ?? 1) - 1, 0);
    expect(dots).toBe(10_000);
    expect(container.querySelectorAll('svg *').length).toBeLessThan(100);
  });

  it('draws the axes of an empty window', async () => {
    const { user } = draw(<Plot given={[]} />);

    await user.tab();
    await user.keyboard('{ArrowRight}');

    expect(active()).toBe('none');
  });

  it('draws a single day', () => {
    const { container } = draw(<Plot given={points.slice(0, 1)} />);

    expect(container.querySelector('.cw-dot')?.getAttribute('d')).not.toContain('NaN');
  });
});

function drawingIn(container: Element): Element {
  const drawing = container.querySelector('svg');
  if (drawing === null) throw new Error('Nothing was drawn.');
  return drawing;
}

/** jsdom has no PointerEvent, and drops the place from what stands in for it. */
function firePointer(target: Element, clientX: number, clientY: number): void {
  fireEvent(target, new MouseEvent('pointermove', { bubbles: true, clientX, clientY }));
}
