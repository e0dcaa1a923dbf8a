import { screen } from '@testing-library/react';
import { SyncNotice } from '../../../static/src/components/sync-notice';
import { axeViolations } from '../../support/axe';
import { draw } from '../../support/draw';
import { aProgress } from '../../support/sync-progress';

describe('SyncNotice', () => {
  it('shows how far the synchronisation is, in words and as a bar', async () => {
    const { container } = draw(<SyncNotice progress={aProgress()} />);

    const bar = screen.getByRole('progressbar', { name: 'Reading work items: 1,240 of 2,055' });
    expect(bar).toHaveAttribute('value', '1240');
    expect(bar).toHaveAttribute('max', '2055');
    expect(await axeViolations(container)).toEqual([]);
  });

  it('shows a bar without an end while the number of work items is unknown', () => {
    draw(<SyncNotice progress={aProgress({ phase: 'preparing', done: 0, total: 0 })} />);

    expect(screen.getByRole('progressbar')).not.toHaveAttribute('value');
  });

  it('says what it waits for', () => {
    draw(<SyncNotice progress={aProgress({ message: 'Jira asks to wait until 10:15.' })} />);

    expect(screen.getByText('Jira asks to wait until 10:15.')).toBeVisible();
  });

  it('says that it stopped, why, and what happens next', () => {
    draw(<SyncNotice progress={aProgress({ state: 'failed', message: 'Jira refused; the next try is at 11:00.' })} />);

    expect(screen.getByRole('status')).toHaveTextContent('Synchronisation with Jira stopped');
    expect(screen.getByRole('status')).toHaveTextContent('Jira refused; the next try is at 11:00.');
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
  });

  it('promises the next run when a failure came without words', () => {
    draw(<SyncNotice progress={aProgress({ state: 'failed' })} />);

    expect(screen.getByRole('status')).toHaveTextContent('It starts again by itself within the hour.');
  });
});
