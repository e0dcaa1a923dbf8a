import { fireEvent, screen } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { StackedAreas } from '../../../static/src/charts/stacked-areas';
import { axeViolations } from '../../support/axe';
import '../../support/browser-gaps';
import { draw, textOf } from '../../support/draw';

const areas: ComponentProps<typeof StackedAreas>['areas'] = [
  { key: 'done', paint: { tone: 'teal', pattern: 'dots' }, values: [10, 20, 30] },
  { key: 'work', paint: { tone: 'blue', pattern: 'solid' }, values: [10, 10, 10] },
];

function drawAreas(overrides: Partial<ComponentProps<typeof StackedAreas>> = {}) {
  return draw(
    <StackedAreas
      areas={areas}
      first={100}
      ground={0}
      xText={(day) => `day ${day}`}
      yText={(count) => `${count}`}
      label="Work grew"
      reading={(step) => `step ${step}`}
      {...overrides}
    />,
  );
}

/** Heights of the corners of an area, along its upper edge and back along its lower one. */
const heights = (container: Element, index: number) =>
  (container.querySelectorAll('svg > path')[index]?.getAttribute('d') ?? '')
    .replaceAll(/[MZ]/g, '')
    .split('L')
    .map((corner) => Number(corner.split(' ')[1]));

const reading = () => textOf(screen.getByRole('status'));

describe('StackedAreas', () => {
  it('stands each area on the one before', () => {
    const { container } = drawAreas();

    const done = heights(container, 0);
    const work = heights(container, 1);
    expect(done.slice(0, 3)).toEqual(work.slice(3).reverse());
    // The ground of the drawing is at 254, its top at 12: 40 work items high.
    expect(done).toEqual([193.5, 133, 72.5, 254, 254, 254]);
    expect(work.slice(0, 3)).toEqual([133, 72.5, 12]);
  });

  it('cuts off what is constantly below the ground', () => {
    const { container } = drawAreas({ ground: 10 });

    expect(heights(container, 0)[0]).toBe(254);
    expect(heights(container, 1)[2]).toBe(12);
    expect([...container.querySelectorAll('.cw-axis-text')].map(textOf)).toContain('10');
    expect([...container.querySelectorAll('.cw-axis-text')].map(textOf)).not.toContain('0');
  });

  it('reads the day that was stepped to, and draws a line there', async () => {
    const { container, user } = drawAreas();
    expect(container.querySelector('.cw-mark')).toBeNull();

    await user.tab();
    expect(screen.getByRole('group')).toHaveAccessibleName('Work grew. Arrow keys step through the days.');
    await user.keyboard('{ArrowLeft}');

    expect(reading()).toBe('step 2');
    expect(container.querySelector('.cw-mark')?.getAttribute('x1')).toBe('588');
    expect(await axeViolations(container)).toEqual([]);
  });

  it.each([
    [44, 'step 0'],
    [316, 'step 1'],
    [588, 'step 2'],
    [600, 'step 2'],
  ])('reads the day nearest to a pointer at %d', (clientX, text) => {
    const { container } = drawAreas();
    const drawing = container.querySelector('svg') ?? container;
    fireEvent(drawing, new MouseEvent('pointermove', { bubbles: true, clientX }));

    expect(reading()).toBe(text);
  });

  it('reads nothing beside the days', () => {
    const { container } = drawAreas({
      areas: [{ key: 'one', paint: { tone: 'gray', pattern: 'stripes' }, values: [3] }],
    });
    const drawing = container.querySelector('svg') ?? container;
    fireEvent(drawing, new MouseEvent('pointermove', { bubbles: true, clientX: 588 }));

    expect(reading()).toMatch(/^Point at the chart/);
    expect(container.innerHTML).not.toContain('NaN');
  });

  it('draws the axes where there is nothing', () => {
    const { container } = drawAreas({ areas: [] });

    expect(container.querySelectorAll('svg > path')).toHaveLength(0);
    expect(container.innerHTML).not.toContain('NaN');
  });
});
