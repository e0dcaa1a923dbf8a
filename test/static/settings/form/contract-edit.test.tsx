import { screen, within } from '@testing-library/react';
import type { ContractForm } from '../../../../src/contract/contract-form';
import { ContractEdit } from '../../../../static/src/settings/form/contract-edit';
import { axeViolations } from '../../../support/axe';
import { fakeBridge, ok, refused } from '../../../support/bridge';
import { aDraft, aForm, anExistingContract } from '../../../support/contract-draft';
import { draw } from '../../../support/draw';

const { options } = aDraft();

function drawEdit(overrides: Partial<ContractForm> = {}) {
  const onDone = jest.fn();
  const existing = anExistingContract(overrides);
  return { onDone, ...draw(<ContractEdit existing={existing} options={options} onDone={onDone} />) };
}

const save = () => screen.getByRole('button', { name: 'Save the changes' });
const why = () => screen.getByRole('textbox', { name: 'Why it changes' });

describe('changing a contract', () => {
  it('sends the form with its version and why', async () => {
    const bridge = fakeBridge({ updateContract: ok({ version: 3 }) });
    const { user, onDone } = drawEdit();

    await user.click(screen.getByRole('checkbox', { name: /^Platform/ }));
    await user.type(why(), ' One backlog ');
    await user.click(save());

    expect(bridge.inputs('updateContract')).toEqual([
      {
        contractId: 'contract-1',
        expectedVersion: 2,
        form: aForm({ projectIds: ['10001', '10002'] }),
        why: 'One backlog',
      },
    ]);
    expect(onDone).toHaveBeenCalledWith(true);
  });

  it('needs a reason, for the record', async () => {
    const bridge = fakeBridge({});
    const { user } = drawEdit();

    await user.type(why(), '   ');
    await user.click(save());

    expect(within(screen.getByRole('alert')).getByRole('link', { name: 'Why' })).toBeVisible();
    expect(why()).toHaveAccessibleDescription(/Say why, for the record/);
    expect(bridge.asked).toEqual([]);
  });

  it('tells a missing reason together with what else is wrong', async () => {
    fakeBridge({});
    const { user } = drawEdit({ name: '' });

    await user.click(save());

    const links = within(screen.getByRole('alert')).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual(['Name', 'Why']);
  });

  it('shows the capacity policy and who must agree, but no way to change it', async () => {
    const { container } = drawEdit();

    const policy = screen.getByRole('region', { name: 'Capacity policy' });
    expect(policy).toHaveTextContent(/Target for technical health25\s%/);
    expect(policy).toHaveTextContent('takes effect when both leaders have agreed to it');
    expect(within(policy).queryByRole('textbox')).not.toBeInTheDocument();
    expect(within(policy).queryByRole('combobox')).not.toBeInTheDocument();
    expect(await axeViolations(container)).toEqual([]);
  });

  it('asks one signature of a CPTO', () => {
    drawEdit({ leaderKind: 'cpto', cpto: 'account-cpo' });

    expect(screen.getByRole('region', { name: 'Capacity policy' })).toHaveTextContent(
      'takes effect when the CPTO has signed it',
    );
  });

  it('loses nothing when somebody else was quicker', async () => {
    const message = 'Ana Ruiz changed the contract a minute ago. Reload the page and change it again.';
    fakeBridge({ updateContract: refused({ code: 'conflict', message }) });
    const { user, onDone } = drawEdit();
    await user.type(why(), 'One backlog');

    await user.click(save());

    expect(await screen.findByRole('alert')).toHaveTextContent(message);
    expect(why()).toHaveValue('One backlog');
    expect(onDone).not.toHaveBeenCalled();
  });

  it('shows an error of the app at the reason', async () => {
    const fields = { why: 'Use at most 500 characters.' };
    fakeBridge({ updateContract: refused({ code: 'invalid-input', message: 'Refused.', fields }) });
    const { user } = drawEdit();
    await user.type(why(), 'One backlog');

    await user.click(save());

    expect(await screen.findByRole('alert')).toHaveFocus();
    expect(why()).toHaveAccessibleDescription(/at most 500/);
  });

  it('is left without a change on cancel', async () => {
    const bridge = fakeBridge({});
    const { user, onDone } = drawEdit();

    await user.click(screen.getByRole('button', { name: 'Cancel' }));

    expect(onDone).toHaveBeenCalledWith(false);
    expect(bridge.asked).toEqual([]);
  });
});
