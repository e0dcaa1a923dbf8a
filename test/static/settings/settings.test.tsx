import { act, screen, within } from '@testing-library/react';
import type { ContractDraftReply } from '../../../src/contract/contract-form';
import { Settings } from '../../../static/src/settings/settings';
import { axeViolations } from '../../support/axe';
import { fakeBridge, held, inTurn, ok, refused } from '../../support/bridge';
import { aDraft, aForm, anExistingContract } from '../../support/contract-draft';
import { draw } from '../../support/draw';
import { aProgress } from '../../support/sync-progress';

const syncing = ok({ progress: aProgress() });

describe('the settings page', () => {
  it('shows that it is loading', async () => {
    const waiting = held<ContractDraftReply>();
    fakeBridge({ getContractDraft: waiting.answer });
    draw(<Settings />);

    expect(screen.getByRole('status')).toHaveTextContent('Loading the settings');
    await act(async () => {
      waiting.release(ok(aDraft()));
    });
    expect(screen.getByRole('button', { name: 'Create the contract' })).toBeVisible();
  });

  it('offers a form that is filled in, where there is no contract', async () => {
    fakeBridge({ getContractDraft: ok(aDraft()) });
    const { container } = draw(<Settings />);

    expect(await screen.findByRole('textbox', { name: 'Name of the contract' })).toHaveValue(
      'Northwind product and engineering',
    );
    expect(screen.getByRole('combobox', { name: /CPO/ })).toHaveValue('Ana Ruiz');
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(await axeViolations(container)).toEqual([]);
  });

  it('needs one press to create the contract when the draft is right, and then follows the synchronisation', async () => {
    const created = aDraft({ existing: anExistingContract() });
    const bridge = fakeBridge({
      getContractDraft: inTurn<ContractDraftReply>(ok(aDraft()), ok(created)),
      createContract: ok({ contractId: 'contract-1' }),
      getSyncStatus: syncing,
    });
    const { user } = draw(<Settings />);

    await user.click(await screen.findByRole('button', { name: 'Create the contract' }));

    expect(bridge.inputs('createContract')).toEqual([{ form: aForm() }]);
    expect(await screen.findByRole('progressbar', { name: 'Reading work items: 1,240 of 2,055' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Northwind product and engineering' })).toBeVisible();
  });

  it('explains why somebody may not create a contract, and offers no form', async () => {
    const whyNot = 'You do not administer the project Shop.';
    fakeBridge({ getContractDraft: ok(aDraft({ mayEdit: false, whyNot })) });
    draw(<Settings />);

    expect(await screen.findByText(whyNot)).toBeVisible();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  it('explains the rule when no reason was told', async () => {
    fakeBridge({ getContractDraft: ok(aDraft({ mayEdit: false })) });
    draw(<Settings />);

    expect(await screen.findByText(/administer every project in its scope/)).toBeVisible();
  });

  it('tells an outsider why there is nothing to see', async () => {
    fakeBridge({ getContractDraft: refused({ code: 'forbidden', message: 'You may not browse this project.' }) });
    draw(<Settings />);

    expect(await screen.findByText('You may not browse this project.')).toBeVisible();
  });

  it('offers to try again after a failure', async () => {
    fakeBridge({ getContractDraft: inTurn<ContractDraftReply>(refused(), ok(aDraft())) });
    const { user } = draw(<Settings />);

    await user.click(await screen.findByRole('button', { name: 'Try again' }));

    expect(await screen.findByRole('button', { name: 'Create the contract' })).toBeVisible();
  });
});

describe('a contract that exists', () => {
  function drawExisting(overrides: Partial<ContractDraftReply> = {}) {
    const reply = aDraft({ existing: anExistingContract(), ...overrides });
    const bridge = fakeBridge({ getContractDraft: ok(reply), getSyncStatus: syncing });
    return { bridge, ...draw(<Settings />) };
  }

  it('shows what it says', async () => {
    drawExisting();

    const summary = within(await screen.findByRole('region', { name: 'Northwind product and engineering' }));
    const value = (term: string) => summary.getByText(term).nextElementSibling?.textContent;
    expect(value('Projects')).toBe('Shop');
    expect(value('CPO')).toBe('Ana Ruiz');
    expect(value('CTO')).toBe('Tomasz Nowak');
    expect(value('Sponsor')).toBe('Nobody named');
    expect(value('Target for technical health')).toBe('25\u00a0%');
    expect(value('Tolerance')).toBe('± 5 points');
    expect(value('Floor')).toBe('20\u00a0%');
    expect(value('Unit')).toBe('Work items');
    expect(value('Period')).toBe('Sprint');
    expect(value('Roadmap')).toBe('Story, Bug');
    expect(value('Technical health')).toBe('Task');
    expect(value('Untagged')).toBe('Epic');
  });

  it('shows its history, newest first', async () => {
    drawExisting();

    const history = within(await screen.findByRole('region', { name: 'History' }));
    expect(history.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
      'Version 2, Oct 25, 2026, Tomasz NowakAdded the project PlatformWhy: One backlog',
      'Version 1, Sep 26, 2026, Ana RuizCreated the contractWhy: First contract',
    ]);
  });

  it('is whole for axe', async () => {
    const { container } = drawExisting();

    await screen.findByRole('progressbar');
    expect(await axeViolations(container)).toEqual([]);
  });

  it('opens for changes and closes without one', async () => {
    const { user } = drawExisting();

    await user.click(await screen.findByRole('button', { name: 'Edit the contract' }));
    expect(screen.getByRole('textbox', { name: 'Why it changes' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));

    expect(screen.getByRole('button', { name: 'Edit the contract' })).toBeVisible();
  });

  it('shows somebody who may not change it what it says, and why they may not', async () => {
    drawExisting({ mayEdit: false, whyNot: 'You do not administer the project Platform.' });

    expect(await screen.findByText('You do not administer the project Platform.')).toBeVisible();
    expect(screen.getByRole('region', { name: 'History' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Edit the contract' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Rebuild' })).not.toBeInTheDocument();
  });

  it('names one leader for both', async () => {
    drawExisting({ existing: anExistingContract({ leaderKind: 'cpto', cpto: 'account-cpo', sponsor: 'account-cto' }) });

    const summary = within(await screen.findByRole('region', { name: 'Northwind product and engineering' }));
    expect(summary.getByText('CPTO').nextElementSibling).toHaveTextContent('Ana Ruiz');
    expect(summary.getByText('Sponsor').nextElementSibling).toHaveTextContent('Tomasz Nowak');
    expect(summary.queryByText('CTO')).not.toBeInTheDocument();
  });

  it('names a project by its id where its name is not told, and a category without a work type', async () => {
    drawExisting({ existing: anExistingContract({ projectIds: ['10001', '777'], typeStreams: {} }) });

    const summary = within(await screen.findByRole('region', { name: 'Northwind product and engineering' }));
    expect(summary.getByText('Projects').nextElementSibling).toHaveTextContent('Shop, 777');
    expect(summary.getByText('Technical health').nextElementSibling).toHaveTextContent('No work type');
    expect(summary.getByText('Untagged').nextElementSibling).toHaveTextContent('Story, Bug, Task, Epic');
  });
});
