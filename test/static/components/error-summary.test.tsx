import { screen } from '@testing-library/react';
import { ErrorSummary, type SummaryLine } from '../../../static/src/components/error-summary';
import { axeViolations } from '../../support/axe';
import { draw, textOf } from '../../support/draw';

const floor: SummaryLine = { fieldId: 'floor', label: 'Floor', message: 'Enter 20 % or more.' };
const other: SummaryLine = { fieldId: null, label: 'projects', message: 'Something else.' };

describe('ErrorSummary', () => {
  it('lists what is to be corrected and takes the focus', async () => {
    const { container } = draw(<ErrorSummary lines={[floor, other]} />);

    expect(screen.getByRole('alert')).toHaveFocus();
    expect(screen.getByRole('alert')).toHaveTextContent('2 entries need your attention. Nothing has been saved.');
    expect(screen.getAllByRole('listitem').map(textOf)).toEqual([
      'Floor: Enter 20 % or more.',
      'projects: Something else.',
    ]);
    expect(await axeViolations(container)).toEqual([]);
  });

  it('counts one entry as one', () => {
    draw(<ErrorSummary lines={[floor]} />);

    expect(screen.getByRole('alert')).toHaveTextContent('One entry needs your attention.');
  });

  it('moves the focus to the field', async () => {
    const { user } = draw(
      <>
        <ErrorSummary lines={[floor]} />
        <input id="floor" aria-label="Floor" />
      </>,
    );

    await user.click(screen.getByRole('link', { name: 'Floor' }));

    expect(screen.getByRole('textbox')).toHaveFocus();
    // A hash would make Jira load the frame anew.
    expect(window.location.hash).toBe('');
  });

  it('offers no way to a field that is not on the page', () => {
    draw(<ErrorSummary lines={[other]} />);

    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('takes the focus again for a new set, not while the same one stays', () => {
    const lines = [floor];
    const { rerender } = draw(<ErrorSummary lines={lines} />);
    (document.activeElement as HTMLElement).blur();

    rerender(<ErrorSummary lines={lines} />);
    expect(screen.getByRole('alert')).not.toHaveFocus();

    rerender(<ErrorSummary lines={[floor]} />);
    expect(screen.getByRole('alert')).toHaveFocus();
  });
});
