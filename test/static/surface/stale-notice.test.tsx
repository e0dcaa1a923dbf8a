import { screen } from '@testing-library/react';
import { StaleNotice } from '../../../static/src/surface/stale-notice';
import { draw } from '../../support/draw';
import { AS_OF } from '../../support/snapshot';

const HOUR = 3_600_000;

describe('StaleNotice', () => {
  it.each([0, 1, 26])('is silent about a snapshot that is %d hours old', (hours) => {
    const { container } = draw(<StaleNotice asOf={AS_OF} now={AS_OF + hours * HOUR} />);

    expect(container).toBeEmptyDOMElement();
  });

  it('is silent when the snapshot is from a moment that has not come, as clocks differ', () => {
    const { container } = draw(<StaleNotice asOf={AS_OF} now={AS_OF - HOUR} />);

    expect(container).toBeEmptyDOMElement();
  });

  it.each([
    [27, 'These numbers are 27 hours old'],
    [73, 'These numbers are 3 days old'],
  ])('says how old a snapshot of %d hours is, and what to do', (hours, text) => {
    draw(<StaleNotice asOf={AS_OF} now={AS_OF + hours * HOUR} />);

    expect(screen.getByRole('status')).toHaveTextContent(text);
    expect(screen.getByRole('status')).toHaveTextContent('A rebuild in the project settings');
  });
});
