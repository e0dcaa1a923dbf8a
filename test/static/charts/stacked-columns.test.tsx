import { fireEvent, screen } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { StackedColumns } from '../../../static/src/charts/stacked-columns';
import { axeViolations } from '../../support/axe';
import '../../support/browser-gaps';
import { draw, textOf } from '../../support/draw';
import { amounts } from '../../support/split';

const columns: ComponentProps<typeof StackedColumns>['columns'] = [
  { key: 'a', label: 'Sprint 40', amounts: amounts([2, 1, 7]), hint: 'Sprint 40: 20 %' },
  { key: 'b', label: 'Sprint 41', amounts: null, hint: 'Sprint 41: nothing was done' },
];

function drawColumns() {
  return draw(
    <StackedColumns
      columns={columns}
      top={10}
      tickText={(value) => `${value} items`}
      label="10 work items were finished"
      marks={(frame, y) => <line className="test-mark" x1={frame.left} x2={frame.right} y1={y(5)} y2={y(5)} />}
    />,
  );
}

function box(container: Element, selector: string) {
  const part = container.querySelector(selector);
  const number = (name: string) => Number(part?.getAttribute(name));
  return { x: number('x'), top: number('y'), bottom: number('y') + number('height'), width: number('width') };
}

describe('StackedColumns', () => {
  it('has the sentence it illustrates as its name', async () => {
    const { container } = drawColumns();

    expect(screen.getByRole('group')).toHaveAccessibleName(
      '10 work items were finished. Arrow keys step through the periods.',
    );
    expect(await axeViolations(container)).toEqual([]);
  });

  it('stacks technical health, untagged and roadmap from the ground up', () => {
    const { container } = drawColumns();

    const health = box(container, '.cw-fill-technical-health');
    const untagged = box(container, '.cw-patterned');
    const roadmap = box(container, '.cw-fill-roadmap');
    expect(untagged.bottom).toBeCloseTo(health.top);
    expect(roadmap.bottom).toBeCloseTo(untagged.top);
    expect((health.bottom - health.top) * 3.5).toBeCloseTo(roadmap.bottom - roadmap.top);
    expect(new Set([health.x, untagged.x, roadmap.x]).size).toBe(1);
  });

  it('marks a column without anything on the ground, and says why when it is picked', async () => {
    const { container, user } = drawColumns();

    await user.tab();
    await user.keyboard('{End}');

    const empty = container.querySelector('.cw-column-empty');
    expect(screen.getByRole('status')).toHaveTextContent('Sprint 41: nothing was done');
    expect(Number(empty?.getAttribute('y1'))).toBeLessThan(box(container, '.cw-fill-technical-health').bottom);
  });

  it('names columns and values', () => {
    const { container } = drawColumns();

    const texts = [...container.querySelectorAll('text')].map(textOf);
    expect(texts).toEqual(expect.arrayContaining(['Sprint 40', 'Sprint 41', '0 items', '10 items']));
  });

  it('reads the column that was stepped to or is pointed at, and says before how', async () => {
    const { container, user } = drawColumns();
    const status = () => textOf(screen.getByRole('status'));
    expect(status()).toBe('Point at the chart, or step through it with the arrow keys, for the numbers.');

    await user.tab();
    await user.keyboard('{ArrowRight}');
    expect(status()).toBe('Sprint 40: 20 %');
    expect(container.querySelectorAll('.cw-column-active')).toHaveLength(1);

    const drawing = container.querySelector('svg') ?? container;
    fireEvent(drawing, new MouseEvent('pointermove', { bubbles: true, clientX: 500, clientY: 50 }));
    expect(status()).toBe('Sprint 41: nothing was done');
    fireEvent.pointerLeave(drawing);
    expect(container.querySelector('.cw-column-active')).toBeNull();
  });

  it('hands marks the place of a value', () => {
    const { container } = drawColumns();

    const mark = Number(container.querySelector('.test-mark')?.getAttribute('y1'));
    const [ground, top] = [box(container, '.cw-fill-technical-health').bottom, box(container, '.cw-fill-roadmap').top];
    expect(mark).toBeCloseTo((ground + top) / 2);
  });

  // One work item at most: its axis would otherwise read 0, 0, 1, 1.
  it('never writes two ticks of the axis alike', () => {
    const { container } = draw(
      <StackedColumns columns={columns} top={1} tickText={(value) => value.toFixed(0)} label="few" />,
    );

    const texts = [...container.querySelectorAll('.cw-axis-text')].map((text) => text.textContent);
    expect(texts.filter((text) => /^\d+$/.test(text))).toEqual(['0', '1']);
  });
});
