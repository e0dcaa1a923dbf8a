import { act, screen } from '@testing-library/react';
import type { SnapshotReply } from '../../../src/contract/calls';
import type { SyncProgress } from '../../../src/contract/sync-progress';
import { SYNC_POLL_MS } from '../../../static/src/bridge/sync-poll';
import { ProjectPage } from '../../../static/src/project-page/project-page';
import { axeViolations } from '../../support/axe';
import { aHistory, fakeBridge, held, inTurn, ok, refused } from '../../support/bridge';
import '../../support/browser-gaps';
import { textOf } from '../../support/draw';
import { drawQuery } from '../../support/draw-query';
import { aFlowDetail } from '../../support/flow-detail';
import { AS_OF, aSnapshot } from '../../support/snapshot';
import { aProgress } from '../../support/sync-progress';

type Status = { readonly progress: SyncProgress | null };

const ready: SnapshotReply = { state: 'ready', snapshot: aSnapshot(), now: AS_OF };
const syncing: SnapshotReply = { state: 'syncing', contractName: 'Northwind', progress: aProgress() };
const inStep = ok<Status>({ progress: aProgress({ state: 'done' }) });

const drawPage = () => drawQuery(<ProjectPage projectKey="SHOP" />);
const others = { getSyncStatus: inStep, getFlowDetail: ok(aFlowDetail()), describeItems: ok({ items: [], hidden: 0 }) };
const address = (path = '/') => ({ createHistory: () => aHistory(path) });

describe('the project page', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it('shows that it is loading', async () => {
    const waiting = held<SnapshotReply>();
    fakeBridge({ ...others, getSnapshot: waiting.answer }, address());
    drawPage();

    expect(screen.getByRole('status')).toHaveTextContent('Loading the scorecard');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Counterweight');
    await act(async () => {
      waiting.release(ok(ready));
    });
    expect(await screen.findByRole('tab', { name: 'Scorecard' })).toBeVisible();
  });

  it('names the contract, its projects and how fresh the numbers are', async () => {
    fakeBridge({ ...others, getSnapshot: ok(ready) }, address());
    const { container } = drawPage();

    expect(await screen.findByRole('heading', { level: 1, name: 'Northwind product and engineering' })).toBeVisible();
    const header = textOf(container.querySelector('header'));
    expect(header).toContain('SHOP, PLAT, 2,055 work items known');
    expect(header).toContain('As of Oct 26, 2026, 9:41 AM (Europe/Berlin)');
    expect(await screen.findByText('In step with Jira')).toBeVisible();
  });

  it.each([
    ['/', 'Scorecard'],
    ['/split', 'Split'],
    ['/flow', 'Flow'],
  ])(
    'opens from the address %s the view %s, whole for axe',
    async (path, name) => {
      fakeBridge({ ...others, getSnapshot: ok(ready) }, address(path));
      const { container } = drawPage();

      expect(await screen.findByRole('tabpanel', { name })).toBeVisible();
      await screen.findByText('In step with Jira');
      expect(await axeViolations(container)).toEqual([]);
    },
    30_000,
  );

  it('changes view and address together', async () => {
    const history = aHistory('/');
    fakeBridge({ ...others, getSnapshot: ok(ready) }, { createHistory: () => history });
    const { user } = drawPage();

    await user.click(await screen.findByRole('tab', { name: 'Split' }));
    expect(screen.getByRole('tabpanel', { name: 'Split' })).toBeVisible();
    expect(history.location.pathname).toBe('/split');

    act(() => history.push('/scorecard'));
    expect(screen.getByRole('tabpanel', { name: 'Scorecard' })).toBeVisible();
  });

  it('asks for the long lists only where they are shown', async () => {
    const bridge = fakeBridge({ ...others, getSnapshot: ok(ready) }, address());
    const { user } = drawPage();
    await screen.findByText('In step with Jira');
    expect(bridge.inputs('getFlowDetail')).toEqual([]);

    await user.click(screen.getByRole('tab', { name: 'Flow' }));

    expect(bridge.inputs('getFlowDetail')).toEqual([{ contractId: 'contract-1' }]);
  });

  it('follows the first synchronisation until there are numbers', async () => {
    jest.useFakeTimers();
    fakeBridge({ ...others, getSnapshot: inTurn<SnapshotReply>(ok(syncing), ok(ready)) }, address());
    drawPage();

    await act(() => jest.advanceTimersByTimeAsync(10));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Northwind');
    expect(screen.getByRole('progressbar', { name: 'Reading work items: 1,240 of 2,055' })).toBeVisible();
    await act(() => jest.advanceTimersByTimeAsync(SYNC_POLL_MS + 10));
    expect(screen.getByRole('tab', { name: 'Scorecard' })).toBeVisible();
  });

  it('leads somebody who may create a contract to the settings', async () => {
    const noContract: SnapshotReply = { state: 'no-contract', mayCreate: true };
    const bridge = fakeBridge({ getSnapshot: ok(noContract) }, { navigate: () => undefined });
    const { user } = drawPage();

    await user.click(await screen.findByRole('link', { name: 'Create one in the project settings' }));

    expect(bridge.payloads('navigate')).toEqual([
      { target: 'module', moduleKey: 'counterweight-settings', projectKey: 'SHOP', type: 'same-tab' },
    ]);
  });

  it('tells others whom to ask for a contract', async () => {
    fakeBridge({ getSnapshot: ok<SnapshotReply>({ state: 'no-contract', mayCreate: false }) });
    drawPage();

    expect(await screen.findByText(/Ask an administrator of this project/)).toBeVisible();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('tells an outsider why there is nothing to see', async () => {
    fakeBridge({ getSnapshot: refused({ code: 'forbidden', message: 'You need Browse on SHOP and PLAT.' }) });
    drawPage();

    expect(await screen.findByText('You need Browse on SHOP and PLAT.')).toBeVisible();
    expect(screen.queryByRole('tab')).not.toBeInTheDocument();
  });

  it('offers to try again after a failure', async () => {
    fakeBridge({ ...others, getSnapshot: inTurn<SnapshotReply>(refused(), ok(ready)) }, address());
    const { user } = drawPage();

    await user.click(await screen.findByRole('button', { name: 'Try again' }));

    expect(await screen.findByRole('tab', { name: 'Scorecard' })).toBeVisible();
  });

  it('keeps the numbers it has when a later read fails', async () => {
    jest.useFakeTimers();
    fakeBridge({ ...others, getSnapshot: inTurn<SnapshotReply>(ok(ready), refused()) }, address());
    drawPage();

    await act(() => jest.advanceTimersByTimeAsync(10));
    await act(() => jest.advanceTimersByTimeAsync(61_000));

    expect(screen.getByRole('tab', { name: 'Scorecard' })).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('warns of numbers that are old', async () => {
    const old: SnapshotReply = { ...ready, now: AS_OF + 4 * 86_400_000 };
    fakeBridge({ ...others, getSnapshot: ok(old) }, address());
    drawPage();

    expect(await screen.findByText('These numbers are 4 days old')).toBeVisible();
  });
});

describe('the state of the synchronisation in the header', () => {
  function drawWith(status: Status) {
    fakeBridge({ ...others, getSnapshot: ok(ready), getSyncStatus: ok(status) }, address());
    return drawPage();
  }

  it('tells how far one that runs is', async () => {
    drawWith({ progress: aProgress() });

    expect(await screen.findByText('Synchronising')).toBeVisible();
    expect(screen.getByText(/Reading work items: 1,240 of 2,055/)).toBeVisible();
  });

  it('tells that it stopped and what happens next', async () => {
    drawWith({ progress: aProgress({ state: 'failed', message: 'The next try is at 11:00.' }) });

    expect(await screen.findByText('Synchronisation stopped')).toBeVisible();
    expect(screen.getByText('The next try is at 11:00.')).toBeVisible();
  });

  it('says nothing while it is not known', async () => {
    drawWith({ progress: null });

    await screen.findByRole('tab', { name: 'Scorecard' });
    expect(screen.queryByText(/Synchron|In step/)).not.toBeInTheDocument();
  });

  it('leads to the settings', async () => {
    const navigate = () => undefined;
    const bridge = fakeBridge({ ...others, getSnapshot: ok(ready) }, { ...address(), navigate });
    const { user } = drawPage();

    await user.click(await screen.findByRole('link', { name: 'Settings' }));

    expect(bridge.payloads('navigate')).toEqual([expect.objectContaining({ moduleKey: 'counterweight-settings' })]);
  });
});
