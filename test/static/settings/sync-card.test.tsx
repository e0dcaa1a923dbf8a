import { act, screen } from '@testing-library/react';
import type { SyncProgress } from '../../../src/contract/sync-progress';
import { SYNC_POLL_MS } from '../../../static/src/bridge/sync-poll';
import { SyncCard } from '../../../static/src/settings/sync-card';
import { fakeBridge, held, inTurn, ok, refused } from '../../support/bridge';
import '../../support/browser-gaps';
import { draw } from '../../support/draw';
import { aProgress } from '../../support/sync-progress';

type Status = { readonly progress: SyncProgress | null };

const done = aProgress({ state: 'done', phase: 'finished', done: 2055 });

function drawCard(mayRebuild = true) {
  return draw(<SyncCard contractId="contract-1" mayRebuild={mayRebuild} />);
}

describe('the state of the synchronisation', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is followed from its start to its end', async () => {
    jest.useFakeTimers();
    const replies = inTurn<Status>(ok({ progress: null }), ok({ progress: aProgress() }), ok({ progress: done }));
    const bridge = fakeBridge({ getSyncStatus: replies });
    drawCard();

    await act(() => jest.advanceTimersByTimeAsync(0));
    expect(screen.getByRole('status')).toHaveTextContent('The first synchronisation is about to start.');
    await act(() => jest.advanceTimersByTimeAsync(SYNC_POLL_MS));
    expect(screen.getByRole('progressbar', { name: 'Reading work items: 1,240 of 2,055' })).toBeVisible();
    await act(() => jest.advanceTimersByTimeAsync(SYNC_POLL_MS));
    expect(screen.getByRole('status')).toHaveTextContent('Up to date: 2,055 work items were read by Oct 26, 2026.');
    await act(() => jest.advanceTimersByTimeAsync(10 * SYNC_POLL_MS));
    expect(bridge.inputs('getSyncStatus')).toEqual(Array(3).fill({ contractId: 'contract-1' }));
  });

  it('says that it stopped, and asks no more', async () => {
    jest.useFakeTimers();
    const failed = aProgress({ state: 'failed', message: 'The next try is at 11:00.' });
    const bridge = fakeBridge({ getSyncStatus: ok<Status>({ progress: failed }) });
    drawCard();

    await act(() => jest.advanceTimersByTimeAsync(10 * SYNC_POLL_MS));

    expect(screen.getByText('The next try is at 11:00.')).toBeVisible();
    expect(bridge.asked).toHaveLength(1);
  });

  it('offers to ask again when it cannot be told', async () => {
    fakeBridge({ getSyncStatus: inTurn<Status>(refused(), ok({ progress: done })) });
    const { user } = drawCard();

    await user.click(await screen.findByRole('button', { name: 'Try again' }));

    expect(await screen.findByText(/Up to date/)).toBeVisible();
  });
});

describe('the rebuild', () => {
  const dialog = () => screen.queryByRole('dialog', { name: 'Read everything again from Jira?' });

  it('is not offered to those who may not', async () => {
    fakeBridge({ getSyncStatus: ok<Status>({ progress: done }) });
    drawCard(false);

    await screen.findByText(/Up to date/);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('asks first, and does nothing on cancel', async () => {
    const bridge = fakeBridge({ getSyncStatus: ok<Status>({ progress: done }) });
    const { user } = drawCard();

    await user.click(await screen.findByRole('button', { name: 'Rebuild' }));
    expect(dialog()).toHaveTextContent('What people have tagged and the contract’s history stay as they are.');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));

    expect(dialog()).not.toBeInTheDocument();
    expect(bridge.inputs('rebuild')).toEqual([]);
  });

  it('starts when confirmed, and its progress is followed', async () => {
    const bridge = fakeBridge({
      getSyncStatus: inTurn<Status>(ok({ progress: done }), ok({ progress: aProgress({ done: 1 }) })),
      rebuild: ok({ progress: aProgress({ done: 0 }) }),
    });
    const { user } = drawCard();

    await user.click(await screen.findByRole('button', { name: 'Rebuild' }));
    await user.click(screen.getAllByRole('button', { name: 'Rebuild' })[1] ?? document.body);

    expect(bridge.inputs('rebuild')).toEqual([{ contractId: 'contract-1' }]);
    expect(await screen.findByRole('progressbar', { name: 'Reading work items: 1 of 2,055' })).toBeVisible();
    expect(dialog()).not.toBeInTheDocument();
  });

  it('cannot be started twice', async () => {
    const waiting = held<{ progress: SyncProgress }>();
    fakeBridge({ getSyncStatus: ok<Status>({ progress: done }), rebuild: waiting.answer });
    const { user } = drawCard();

    await user.click(await screen.findByRole('button', { name: 'Rebuild' }));
    await user.click(screen.getAllByRole('button', { name: 'Rebuild' })[1] ?? document.body);

    expect(screen.getByRole('button', { name: 'Starting…' })).toBeDisabled();
    await act(async () => {
      waiting.release(ok({ progress: aProgress() }));
    });
  });

  it('says in the dialog why it did not start', async () => {
    const refusal = refused({ code: 'conflict', message: 'A synchronisation is running.' });
    fakeBridge({ getSyncStatus: ok<Status>({ progress: done }), rebuild: refusal });
    const { user } = drawCard();

    await user.click(await screen.findByRole('button', { name: 'Rebuild' }));
    await user.click(screen.getAllByRole('button', { name: 'Rebuild' })[1] ?? document.body);

    expect(await screen.findByText('A synchronisation is running.')).toBeVisible();
    expect(dialog()).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await user.click(screen.getByRole('button', { name: 'Rebuild' }));
    expect(screen.queryByText('A synchronisation is running.')).not.toBeInTheDocument();
  });
});
