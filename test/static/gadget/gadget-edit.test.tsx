import { screen } from '@testing-library/react';
import type { ContractSummary } from '../../../src/contract/calls';
import { Gadget } from '../../../static/src/gadget/gadget';
import { axeViolations } from '../../support/axe';
import { fakeBridge, inTurn, ok, refused } from '../../support/bridge';
import { draw } from '../../support/draw';
import { aSurfaceContext } from '../../support/surface-context';

const contracts: readonly ContractSummary[] = [
  { id: 'contract-1', name: 'Northwind', projectKeys: ['SHOP', 'PLAT'] },
  { id: 'contract-2', name: 'Data', projectKeys: ['DATA'] },
];

function drawEdit(gadgetContractId: string | null = null) {
  return draw(<Gadget context={aSurfaceContext({ entryPoint: 'edit', gadgetContractId })} />);
}

describe('the gadget’s configuration', () => {
  it('offers the contracts by name and projects, the configured one chosen', async () => {
    fakeBridge({ listContracts: ok({ contracts }) });
    const { container } = drawEdit('contract-2');

    const select = await screen.findByRole('combobox', { name: 'Operating contract' });

    expect(select).toHaveDisplayValue('Data (DATA)');
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'Northwind (SHOP, PLAT)',
      'Data (DATA)',
    ]);
    expect(await axeViolations(container)).toEqual([]);
  });

  it('submits the chosen contract for Jira to keep', async () => {
    const bridge = fakeBridge({ listContracts: ok({ contracts }) }, { submit: () => true });
    const { user } = drawEdit();

    await user.selectOptions(await screen.findByRole('combobox'), 'Data (DATA)');
    await user.click(screen.getByRole('button', { name: 'Save' }));

    expect(bridge.payloads('submit')).toEqual([{ contractId: 'contract-2' }]);
  });

  it('submits the first contract when nothing was changed', async () => {
    const bridge = fakeBridge({ listContracts: ok({ contracts }) }, { submit: () => true });
    const { user } = drawEdit('a contract that is gone');

    await user.click(await screen.findByRole('button', { name: 'Save' }));

    expect(bridge.payloads('submit')).toEqual([{ contractId: 'contract-1' }]);
  });

  it('keeps the choice and says so when Jira does not save it', async () => {
    fakeBridge({ listContracts: ok({ contracts }) }, { submit: () => false });
    const { user } = drawEdit();
    await user.selectOptions(await screen.findByRole('combobox'), 'Data (DATA)');

    await user.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByRole('alert')).toHaveTextContent('Jira did not save the choice');
    expect(screen.getByRole('combobox')).toHaveDisplayValue('Data (DATA)');
  });

  it('closes without a change on cancel', async () => {
    const bridge = fakeBridge({ listContracts: ok({ contracts }) }, { close: () => true });
    const { user } = drawEdit();

    await user.click(await screen.findByRole('button', { name: 'Cancel' }));

    expect(bridge.payloads('close')).toHaveLength(1);
    expect(bridge.payloads('submit')).toHaveLength(0);
  });

  it('says who makes a contract when there is none to see', async () => {
    fakeBridge({ listContracts: ok({ contracts: [] }) });
    drawEdit();

    expect(await screen.findByText(/A project administrator creates one/)).toBeVisible();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('offers to try again when the contracts cannot be listed', async () => {
    fakeBridge({ listContracts: inTurn<{ contracts: readonly ContractSummary[] }>(refused(), ok({ contracts })) });
    const { user } = drawEdit();

    await user.click(await screen.findByRole('button', { name: 'Try again' }));

    expect(await screen.findByRole('combobox')).toBeVisible();
  });
});
