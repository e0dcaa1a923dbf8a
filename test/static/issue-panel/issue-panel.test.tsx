import { act, screen } from '@testing-library/react';
import type { ItemReply } from '../../../src/contract/item';
import { SYNC_POLL_MS } from '../../../static/src/bridge/sync-poll';
import { IssuePanel } from '../../../static/src/issue-panel/issue-panel';
import { axeViolations } from '../../support/axe';
import { fakeBridge, held, inTurn, ok, refused } from '../../support/bridge';
import { draw } from '../../support/draw';
import { anItem } from '../../support/item-reply';
import { aSurfaceContext } from '../../support/surface-context';
import { aProgress } from '../../support/sync-progress';

const side = aSurfaceContext({ extensionType: 'jira:issueContext', moduleKey: 'counterweight-context' });
const below = aSurfaceContext({ extensionType: 'jira:issuePanel', moduleKey: 'counterweight-panel' });

describe('the issue panel', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it('shows the tag from one call', async () => {
    const bridge = fakeBridge({ getItem: ok<ItemReply>(anItem()) });
    const { container } = draw(<IssuePanel context={side} />);

    expect(await screen.findByRole('region', { name: 'Present tag' })).toHaveTextContent('RoadmapCustomer bug');
    expect(bridge.asked).toHaveLength(1);
    expect(await axeViolations(container)).toEqual([]);
  });

  it.each([
    [side, 'cw-panel-narrow'],
    [below, 'cw-panel-wide'],
  ])('is shaped for the place Jira puts it: %#', async (context, name) => {
    fakeBridge({ getItem: ok<ItemReply>(anItem()) });
    const { container } = draw(<IssuePanel context={context} />);

    await screen.findByRole('radiogroup');
    expect(container.firstElementChild).toHaveClass(name);
  });

  it('shows that it is loading', async () => {
    const waiting = held<ItemReply>();
    fakeBridge({ getItem: waiting.answer });
    draw(<IssuePanel context={side} />);

    expect(screen.getByRole('status')).toHaveTextContent('Loading the tag');
    await act(async () => {
      waiting.release(ok(anItem()));
    });
    expect(screen.getByRole('radiogroup')).toBeVisible();
  });

  it('leads to the settings where no contract governs the project', async () => {
    const bridge = fakeBridge({ getItem: ok<ItemReply>({ state: 'no-contract' }) }, { navigate: () => undefined });
    const { user } = draw(<IssuePanel context={side} />);

    await user.click(await screen.findByRole('link', { name: 'Open Counterweight in the project settings' }));

    expect(bridge.payloads('navigate')).toEqual([
      { target: 'module', moduleKey: 'counterweight-settings', projectKey: 'SHOP', type: 'same-tab' },
    ]);
  });

  it('follows a synchronisation until the tag is there', async () => {
    jest.useFakeTimers();
    const syncing: ItemReply = { state: 'syncing', progress: aProgress() };
    fakeBridge({ getItem: inTurn<ItemReply>(ok(syncing), ok(anItem())) });
    draw(<IssuePanel context={side} />);

    await act(() => jest.advanceTimersByTimeAsync(0));
    expect(screen.getByRole('progressbar', { name: 'Reading work items: 1,240 of 2,055' })).toBeVisible();
    await act(() => jest.advanceTimersByTimeAsync(SYNC_POLL_MS));
    expect(screen.getByRole('radiogroup')).toBeVisible();
  });

  it('waits for a work item that was just made', async () => {
    jest.useFakeTimers();
    fakeBridge({ getItem: inTurn<ItemReply>(ok({ state: 'unknown-item', progress: null }), ok(anItem())) });
    draw(<IssuePanel context={side} />);

    await act(() => jest.advanceTimersByTimeAsync(0));
    expect(screen.getByRole('status')).toHaveTextContent('This work item has not been read yet');
    await act(() => jest.advanceTimersByTimeAsync(SYNC_POLL_MS));
    expect(screen.getByRole('radiogroup')).toBeVisible();
  });

  it('shows the progress that an unknown work item waits for', async () => {
    fakeBridge({ getItem: ok<ItemReply>({ state: 'unknown-item', progress: aProgress() }) });
    draw(<IssuePanel context={side} />);

    expect(await screen.findByRole('progressbar')).toBeVisible();
  });

  it('tells an outsider why there is nothing to see', async () => {
    fakeBridge({ getItem: refused({ code: 'forbidden', message: 'You may not see this contract.' }) });
    draw(<IssuePanel context={side} />);

    expect(await screen.findByText('You may not see this contract.')).toBeVisible();
    expect(screen.queryByRole('radiogroup')).not.toBeInTheDocument();
  });

  it('offers to try again after a failure', async () => {
    fakeBridge({ getItem: inTurn<ItemReply>(refused(), ok(anItem())) });
    const { user } = draw(<IssuePanel context={side} />);

    await user.click(await screen.findByRole('button', { name: 'Try again' }));

    expect(await screen.findByRole('radiogroup')).toBeVisible();
  });

  it('shows what the app says when a choice meets a contract that has just gone', async () => {
    fakeBridge({ getItem: ok<ItemReply>(anItem()), tagItem: ok<ItemReply>({ state: 'no-contract' }) });
    const { user } = draw(<IssuePanel context={side} />);

    await user.click(await screen.findByRole('radio', { name: 'Platform' }));

    expect(await screen.findByText('No operating contract governs this project')).toBeVisible();
  });
});
