import { screen } from '@testing-library/react';
import { Sparkline } from '../../../static/src/charts/sparkline';
import { draw, spaced } from '../../support/draw';

function lineOf(values: readonly (number | null)[]): string {
  const { container, unmount } = draw(<Sparkline values={values} unit="ratio" />);
  const line = container.querySelector('path')?.getAttribute('d') ?? '';
  unmount();
  return line;
}

describe('Sparkline', () => {
  it.each([[[]], [[3]], [[null, null]], [[null, 2, null]]])('draws nothing of %j: one point is no trend', (values) => {
    const { container } = draw(<Sparkline values={values} unit="days" />);

    expect(container).toBeEmptyDOMElement();
  });

  it('runs from the lowest value at the bottom to the highest at the top', () => {
    expect(lineOf([1, 2, 3])).toBe('M3.0 17.0L32.0 10.0L61.0 3.0');
  });

  it('leaves a gap where there was no data', () => {
    expect(lineOf([1, null, 3, 3])).toMatch(/^M3\.0 17\.0M[\d.]+ 3\.0L61\.0 3\.0$/);
  });

  it('runs through the middle when nothing moved', () => {
    expect(lineOf([2, 2])).toBe('M3.0 10.0L61.0 10.0');
  });

  it('tells its values to those who do not see it, in their unit', () => {
    draw(<Sparkline values={[0.2, null, 0.12]} unit="share" />);

    expect(screen.getByRole('img')).toHaveAccessibleName(spaced('Trend: 20 %, 12 %'));
  });

  it('marks where it ends', () => {
    const { container } = draw(<Sparkline values={[1, 3, null]} unit="days" />);

    expect(container.querySelector('circle')).toHaveAttribute('cx', '32');
    expect(container.querySelector('circle')).toHaveAttribute('cy', '3');
  });
});
