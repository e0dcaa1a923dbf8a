import { screen } from '@testing-library/react';
import type { SnapshotReply } from '../../../src/contract/calls';
import type { ContractDraftReply } from '../../../src/contract/contract-form';
import { Gadget } from '../../../static/src/gadget/gadget';
import { ProjectPage } from '../../../static/src/project-page/project-page';
import { Settings } from '../../../static/src/settings/settings';
import { aHistory, fakeBridge, inTurn, ok } from '../../support/bridge';
import '../../support/browser-gaps';
import { aDraft, aForm, anExistingContract } from '../../support/contract-draft';
import { draw, textOf } from '../../support/draw';
import { drawQuery } from '../../support/draw-query';
import { AS_OF, aSnapshot } from '../../support/snapshot';
import { aSurfaceContext } from '../../support/surface-context';
import { aProgress } from '../../support/sync-progress';

type User = ReturnType<typeof draw>['user'];

/** Presses Tab until the wanted thing has the focus; fails when it is not on the way. */
async function tabTo(user: User, wanted: () => Element | null): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    await user.tab();
    if (document.activeElement === wanted()) return;
  }
  throw new Error(`Tab never reached ${textOf(wanted())}.`);
}

const button = (name: string) => () => screen.queryByRole('button', { name });

describe('without a mouse', () => {
  it('a gadget is configured', async () => {
    const contracts = [
      { id: 'contract-1', name: 'Northwind', projectKeys: ['SHOP'] },
      { id: 'contract-2', name: 'Data', projectKeys: ['DATA'] },
    ];
    const bridge = fakeBridge({ listContracts: ok({ contracts }) }, { submit: () => true });
    const { user } = draw(<Gadget context={aSurfaceContext({ entryPoint: 'edit' })} />);
    await screen.findByRole('combobox');

    await tabTo(user, () => screen.getByRole('combobox'));
    await user.selectOptions(screen.getByRole('combobox'), 'contract-2');
    await tabTo(user, button('Save'));
    await user.keyboard('{Enter}');

    expect(bridge.payloads('submit')).toEqual([{ contractId: 'contract-2' }]);
  });

  it('a contract is created by pressing Enter in its form', async () => {
    const created = aDraft({ existing: anExistingContract() });
    const bridge = fakeBridge({
      getContractDraft: inTurn<ContractDraftReply>(ok(aDraft()), ok(created)),
      createContract: ok({ contractId: 'contract-1' }),
      getSyncStatus: ok({ progress: aProgress() }),
    });
    const { user } = draw(<Settings />);
    await screen.findByRole('button', { name: 'Create the contract' });

    await user.tab();
    expect(screen.getByLabelText('Name of the contract')).toHaveFocus();
    await user.keyboard('One backlog{Enter}');

    expect(bridge.inputs('createContract')).toEqual([{ form: aForm({ name: 'One backlog' }) }]);
  });

  it('a wrong entry is found from the summary and put right', async () => {
    const bridge = fakeBridge({
      getContractDraft: ok(aDraft({ draft: aForm({ name: '' }) })),
      createContract: ok({ contractId: 'contract-1' }),
    });
    const { user } = draw(<Settings />);
    await screen.findByRole('button', { name: 'Create the contract' });
    await user.tab();

    await user.keyboard('{Enter}');
    expect(screen.getByRole('alert')).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('link', { name: 'Name' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByLabelText('Name of the contract')).toHaveFocus();
    await user.keyboard('One backlog{Enter}');

    expect(bridge.inputs('createContract')).toEqual([{ form: aForm({ name: 'One backlog' }) }]);
  });

  it('the views of the page are reached, and what is in them', async () => {
    const ready: SnapshotReply = { state: 'ready', snapshot: aSnapshot(), now: AS_OF };
    const history = aHistory('/');
    fakeBridge({ getSnapshot: ok(ready), getSyncStatus: ok({ progress: null }) }, { createHistory: () => history });
    const { user } = drawQuery(<ProjectPage projectKey="SHOP" />);
    await screen.findByRole('tab', { name: 'Scorecard' });

    await tabTo(user, () => screen.getByRole('tab', { name: 'Scorecard' }));
    await user.keyboard('{ArrowRight}');
    expect(history.location.pathname).toBe('/split');
    await tabTo(user, () => screen.getByRole('radio', { name: 'Work items' }));
    await user.keyboard('{ArrowRight}');

    expect(screen.getByRole('radio', { name: 'Story points' })).toBeChecked();
  });
});
