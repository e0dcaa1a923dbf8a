import { screen } from '@testing-library/react';
import { Reading } from '../../../static/src/charts/reading';
import { draw } from '../../support/draw';

describe('what is read of a chart', () => {
  it('has its place before anything is picked, or it would not be spoken', () => {
    const { rerender } = draw(<Reading>{null}</Reading>);
    const place = screen.getByRole('status');
    expect(place).toHaveTextContent('Point at the chart, or step through it with the arrow keys, for the numbers.');

    rerender(<Reading>Shop 7: 16 of 20</Reading>);

    expect(screen.getByRole('status')).toBe(place);
    expect(place.textContent).toBe('Shop 7: 16 of 20');
  });

  it('has another hint where more can be done', () => {
    draw(<Reading hint="Enter opens it.">{null}</Reading>);

    expect(screen.getByRole('status').textContent).toBe('Enter opens it.');
  });
});
