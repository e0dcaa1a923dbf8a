import { act, screen, within } from '@testing-library/react';
import { Gadget } from '../../../static/src/gadget/gadget';
import { SYNC_POLL_MS } from '../../../static/src/bridge/sync-poll';
import { axeViolations } from '../../support/axe';
import { fakeBridge, held, inTurn, ok, refused } from '../../support/bridge';
import { draw } from '../../support/draw';
import { AS_OF, aSnapshot } from '../../support/snapshot';
import { aSurfaceContext } from '../../support/surface-context';
import { aProgress } from '../../support/sync-progress';
import type { SnapshotReply } from '../../../src/contract/calls';

const ready: SnapshotReply = { state: 'ready', snapshot: aSnapshot(), now: AS_OF };
const syncing: SnapshotReply = { state: 'syncing', contractName: 'Northwind', progress: aProgress() };

function drawGadget() {
  return draw(<Gadget context={aSurfaceContext()} />);
}

describe('the gadget', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it('shows that it is loading', async () => {
    const waiting = held<SnapshotReply>();
    fakeBridge({ getSnapshot: waiting.answer });
    drawGadget();

    expect(await screen.findByRole('status')).toHaveTextContent('Loading the scorecard');
    await act(async () => {
      waiting.release(ok(ready));
    });
    expect(screen.getByRole('list', { name: 'Scorecard' })).toBeVisible();
  });

  it('paints from one call, for the contract it was configured with', async () => {
    const bridge = fakeBridge({ getSnapshot: ok(ready) });
    const { container } = drawGadget();

    const rows = within(await screen.findByRole('list', { name: 'Scorecard' })).getAllByRole('listitem');

    expect(rows).toHaveLength(5);
    expect(bridge.asked).toHaveLength(1);
    expect(bridge.inputs('getSnapshot')).toEqual([{ contractId: 'contract-1' }]);
    expect(await axeViolations(container)).toEqual([]);
  });

  it('has one heading of the first level in every state', async () => {
    fakeBridge({ getSnapshot: refused() });
    drawGadget();

    await screen.findByRole('alert');
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });

  it('follows a synchronisation until the scorecard is there', async () => {
    jest.useFakeTimers();
    const later: SnapshotReply = { ...syncing, progress: aProgress({ done: 2000 }) };
    fakeBridge({ getSnapshot: inTurn<SnapshotReply>(ok(syncing), ok(later), ok(ready)) });
    drawGadget();

    await act(() => jest.advanceTimersByTimeAsync(0));
    expect(screen.getByText('Reading work items: 1,240 of 2,055')).toBeVisible();
    await act(() => jest.advanceTimersByTimeAsync(SYNC_POLL_MS));
    expect(screen.getByText('Reading work items: 2,000 of 2,055')).toBeVisible();
    await act(() => jest.advanceTimersByTimeAsync(SYNC_POLL_MS));
    expect(screen.getByRole('list', { name: 'Scorecard' })).toBeVisible();
  });

  it('tells an outsider why there is nothing to see', async () => {
    fakeBridge({ getSnapshot: refused({ code: 'forbidden', message: 'You need Browse on SHOP.' }) });
    drawGadget();

    const notice = await screen.findByText('You need Browse on SHOP.');
    expect(notice.closest('[role]')).toHaveTextContent('You do not have access');
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
  });

  it('offers to try again after a failure', async () => {
    fakeBridge({ getSnapshot: inTurn<SnapshotReply>(refused(), ok(ready)) });
    const { user } = drawGadget();

    await user.click(await screen.findByRole('button', { name: 'Try again' }));

    expect(await screen.findByRole('list', { name: 'Scorecard' })).toBeVisible();
  });

  it('says that its contract is gone', async () => {
    fakeBridge({ getSnapshot: ok({ state: 'no-contract', mayCreate: false }) });
    drawGadget();

    expect(await screen.findByText('This operating contract no longer exists')).toBeVisible();
  });

  it('asks nothing and tells how to configure it before it is configured', () => {
    const bridge = fakeBridge({});
    draw(<Gadget context={aSurfaceContext({ gadgetContractId: null })} />);

    expect(screen.getByRole('status')).toHaveTextContent('choose Edit, and pick an operating contract');
    expect(bridge.asked).toEqual([]);
  });
});
