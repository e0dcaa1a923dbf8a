import { act, screen } from '@testing-library/react';
import fc from 'fast-check';
import { openProjectPage } from '../../../static/src/bridge/navigate';
import { GadgetForm } from '../../../static/src/gadget/gadget-form';
import { ContractEdit } from '../../../static/src/settings/form/contract-edit';
import { ContractForm } from '../../../static/src/settings/form/contract-form';
import { PolicyFacts } from '../../../static/src/settings/policy-facts';
import { mountSurface } from '../../../static/src/surface/mount';
import { fakeBridge, held, ok, refused } from '../../support/bridge';
import '../../support/browser-gaps';
import { aDraft, aForm, anExistingContract } from '../../support/contract-draft';
import { draw, textOf } from '../../support/draw';

const { options } = aDraft();

/** Some of the bridge's commands reject with a text rather than an error. */
function rejecting(text: string) {
  return () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- what the platform rejects with is not ours to choose
    throw text;
  };
}

describe('a platform that rejects with a text', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('is quoted in the flag of a navigation', async () => {
    const bridge = fakeBridge({}, { navigate: rejecting('no such module'), showFlag: () => undefined });

    await openProjectPage('SHOP');

    expect(bridge.payloads('showFlag')).toEqual([expect.objectContaining({ description: 'no such module' })]);
  });

  it('is quoted where a gadget could not be saved', async () => {
    fakeBridge({}, { submit: rejecting('dashboard is locked') });
    const contracts = [{ id: 'contract-1', name: 'Northwind', projectKeys: ['SHOP'] }];
    const { user } = draw(<GadgetForm contracts={contracts} chosen="contract-1" />);

    await user.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByRole('alert')).toHaveTextContent('dashboard is locked');
  });

  it('is quoted where a page was given no context', async () => {
    document.body.innerHTML = '<div id="root"></div>';
    fakeBridge({}, { getContext: rejecting('frame is gone') });

    await act(() => mountSurface(() => null));

    expect(screen.getByRole('alert')).toHaveTextContent('frame is gone');
  });
});

describe('a form that is being sent', () => {
  it('of a change cannot be sent twice, nor left', async () => {
    const waiting = held<{ version: number }>();
    const bridge = fakeBridge({ updateContract: waiting.answer });
    const { user } = draw(<ContractEdit existing={anExistingContract()} options={options} onDone={() => undefined} />);
    await user.type(screen.getByLabelText('Why it changes'), 'One backlog{Enter}');

    expect(screen.getByRole('button', { name: 'Saving…' })).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Cancel' })).toBeDisabled();
    await user.type(screen.getByLabelText('Why it changes'), '{Enter}');

    expect(bridge.inputs('updateContract')).toHaveLength(1);
    await act(async () => {
      waiting.release(ok({ version: 3 }));
    });
  });

  it('of a change can be sent again after a failure, as it stands', async () => {
    const bridge = fakeBridge({ updateContract: refused() });
    const { user } = draw(<ContractEdit existing={anExistingContract()} options={options} onDone={() => undefined} />);
    await user.type(screen.getByLabelText('Why it changes'), 'One backlog{Enter}');

    await user.click(await screen.findByRole('button', { name: 'Try again' }));

    const [first, second] = bridge.inputs('updateContract');
    expect(second).toEqual(first);
  });
});

describe('a form that was refused', () => {
  const aText = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !/[{}[\]]/.test(text));

  it('keeps whatever was typed, letter for letter', async () => {
    fakeBridge({ createContract: refused({ code: 'invalid-input', message: 'No.', fields: { name: 'Taken.' } }) });
    const texts = fc.sample(fc.record({ name: aText, floor: aText, window: aText }), { numRuns: 6, seed: 42 });

    for (const { name, floor, window } of texts) {
      const { user, unmount } = draw(<ContractForm draft={aForm()} options={options} onCreated={() => undefined} />);
      await user.click(screen.getByText('Change how flow is measured'));
      const typed = [
        ['Name of the contract', name],
        ['Floor', floor],
        ['Window of the metrics', window],
      ] as const;
      for (const [label, text] of typed) {
        await user.clear(screen.getByLabelText(label));
        await user.click(screen.getByLabelText(label));
        await user.paste(text);
      }
      await user.click(screen.getByRole('button', { name: 'Create the contract' }));

      await screen.findByRole('alert');
      for (const [label, text] of typed) expect(screen.getByLabelText(label)).toHaveValue(text);
      unmount();
    }
  }, 60_000);

  it('shows a value of a later version by its name, should it come', () => {
    const form = { ...aForm(), unit: 'commits' as 'items', period: 'year' as 'month' };
    const { container } = draw(<PolicyFacts form={form} />);

    expect(textOf(container)).toContain('Unitcommits');
    expect(textOf(container)).toContain('Periodyear');
  });
});
