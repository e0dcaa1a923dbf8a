import { fireEvent, screen } from '@testing-library/react';
import { ChanceLegend, RangeRows, type RangeRow } from '../../../static/src/charts/range-rows';
import { axeViolations } from '../../support/axe';
import '../../support/browser-gaps';
import { draw, textOf } from '../../support/draw';

const row = (overrides: Partial<RangeRow> = {}): RangeRow => ({
  key: 'a',
  name: '10 work items',
  value: '85 %: Nov 3',
  p50: 10,
  p85: 15,
  p95: 20,
  reading: '10 work items: by Nov 3',
  ...overrides,
});

const drawRows = (rows: readonly RangeRow[]) =>
  draw(<RangeRows rows={rows} from={0} xText={(value) => `day ${value}`} label="Soon done" />);

const xOf = (mark: Element) => Number(/^M([\d.]+)/.exec(mark.getAttribute('d') ?? '')?.[1]);

describe('RangeRows', () => {
  it('draws a mark of its own shape for each chance, at its place', async () => {
    const { container } = drawRows([row()]);

    const marks = [...container.querySelectorAll('.cw-range-mark')];
    // The axis goes from 8 to 576; each path begins at the left edge of its mark.
    expect(marks.map(xOf)).toEqual([404.6, 494.9, 571]);
    expect(new Set(marks.map((mark) => mark.getAttribute('d')?.replaceAll(/[\d.\s-]/g, ''))).size).toBe(3);
    const range = container.querySelector('.cw-range');
    expect(Number(range?.getAttribute('x1'))).toBeCloseTo(409.64, 2);
    expect(range?.getAttribute('x2')).toBe('576');
    expect(await axeViolations(container)).toEqual([]);
  });

  it('names each row and its most important value', () => {
    const { container } = drawRows([row(), row({ key: 'b', name: 'All', value: 'Never' })]);

    expect([...container.querySelectorAll('.cw-range-name')].map(textOf)).toEqual([
      '10 work items',
      '85 %: Nov 3',
      'All',
      'Never',
    ]);
  });

  it('leaves out marks that there are not', () => {
    const { container } = drawRows([row({ p85: null, p95: null }), row({ key: 'b', p50: null, p85: null, p95: null })]);

    expect(container.querySelectorAll('.cw-range-mark')).toHaveLength(1);
    expect(container.querySelector('.cw-range')).toBeNull();
    expect(container.innerHTML).not.toMatch(/NaN|Infinity/);
  });

  it('reads the row that was stepped to or is pointed at', async () => {
    const { container, user } = drawRows([row(), row({ key: 'b', reading: 'All: never' })]);
    const reading = () => textOf(screen.getByRole('status'));

    await user.tab();
    await user.keyboard('{Home}');
    expect(reading()).toBe('10 work items: by Nov 3');

    const drawing = container.querySelector('svg') ?? container;
    fireEvent(drawing, new MouseEvent('pointermove', { bubbles: true, clientX: 5, clientY: 60 }));
    expect(reading()).toBe('All: never');
    fireEvent(drawing, new MouseEvent('pointermove', { bubbles: true, clientX: 5, clientY: 100 }));
    expect(reading()).toMatch(/^Point at the chart/);
  });
});

describe('the legend of the chances', () => {
  it('says which mark is how sure', () => {
    draw(<ChanceLegend />);

    expect(screen.getAllByRole('listitem').map(textOf)).toEqual([
      '50 % of the trials',
      '85 % of the trials',
      '95 % of the trials',
    ]);
  });
});
