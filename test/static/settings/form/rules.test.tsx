import { screen, within } from '@testing-library/react';
import type { ContractForm as Form } from '../../../../src/contract/contract-form';
import { ContractForm } from '../../../../static/src/settings/form/contract-form';
import { axeViolations } from '../../../support/axe';
import { fakeBridge, ok, refused } from '../../../support/bridge';
import { aDraft, aForm } from '../../../support/contract-draft';
import { draw } from '../../../support/draw';

const { options } = aDraft();

function drawForm(overrides: Partial<Form> = {}) {
  return draw(<ContractForm draft={aForm(overrides)} options={options} onCreated={() => undefined} />);
}

const create = () => screen.getByRole('button', { name: 'Create the contract' });
const field = (name: string) => screen.getByRole('textbox', { name });
const openFlow = () => screen.getByText('Change how flow is measured');
const openRules = () => screen.getByText('Change how work is recognised');

describe('how flow is measured', () => {
  it('is sent as it was changed', async () => {
    const bridge = fakeBridge({ createContract: ok({ contractId: 'contract-1' }) });
    const { user } = drawForm({ holidays: ['2026-12-25'] });
    await user.click(openFlow());

    await user.click(screen.getByRole('checkbox', { name: 'In Review: waits' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Grace period' }), '24 hours');
    await user.click(screen.getByRole('checkbox', { name: 'Friday' }));
    await user.click(screen.getByRole('checkbox', { name: 'Sunday' }));
    await user.type(field('Holidays'), '\n2027-01-01');
    await user.clear(field('Resolutions of abandoned work'));
    await user.type(field('Resolutions of abandoned work'), 'Obsolete, Won’t Do');
    await user.click(create());

    expect(bridge.inputs('createContract')).toEqual([
      {
        form: aForm({
          waitingStatuses: ['2'],
          graceHours: 24,
          workingDays: [1, 2, 3, 4, 7],
          holidays: ['2026-12-25', '2027-01-01'],
          abandonedResolutions: ['obsolete', 'won’t do'],
        }),
      },
    ]);
  }, 60_000);

  it('lets only a status in progress wait, and no longer one that was unchosen', async () => {
    const bridge = fakeBridge({ createContract: ok({ contractId: 'contract-1' }) });
    const { user } = drawForm({ waitingStatuses: ['2'] });
    await user.click(openFlow());
    expect(screen.getAllByRole('checkbox', { name: /waits$/ })).toHaveLength(1);

    await user.selectOptions(screen.getByRole('combobox', { name: 'To Do counts as' }), 'In progress');
    expect(screen.getByRole('checkbox', { name: 'To Do: waits' })).not.toBeChecked();
    await user.click(screen.getByRole('checkbox', { name: 'In Review: waits' }));
    await user.click(create());

    expect(bridge.inputs('createContract')).toMatchObject([{ form: { waitingStatuses: [] } }]);
  });

  it('takes any number of hours of grace, also on the way over 24', async () => {
    const bridge = fakeBridge({ createContract: ok({ contractId: 'contract-1' }) });
    const { user } = drawForm();
    await user.click(openFlow());
    expect(screen.queryByRole('textbox', { name: 'Hours of grace' })).not.toBeInTheDocument();

    await user.selectOptions(screen.getByRole('combobox', { name: 'Grace period' }), 'Another number of hours');
    await user.clear(field('Hours of grace'));
    await user.type(field('Hours of grace'), '24');
    expect(field('Hours of grace')).toHaveValue('24');
    await user.clear(field('Hours of grace'));
    await user.type(field('Hours of grace'), '6');
    await user.click(create());

    expect(bridge.inputs('createContract')).toMatchObject([{ form: { graceHours: 6 } }]);
  }, 60_000);

  it('shows an unusual grace period in hours', async () => {
    fakeBridge({});
    const { user } = drawForm({ graceHours: 8 });
    await user.click(openFlow());

    expect(field('Hours of grace')).toHaveValue('8');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Grace period' }), '24 hours');
    expect(screen.queryByRole('textbox', { name: 'Hours of grace' })).not.toBeInTheDocument();
  });
});

describe('how work is recognised', () => {
  it('is drawn while it is open', async () => {
    fakeBridge({});
    const { user } = drawForm();
    expect(screen.queryByRole('textbox', { name: 'Types of bugs' })).not.toBeInTheDocument();

    await user.click(openRules());
    expect(field('Types of bugs')).toBeVisible();
    await user.clear(field('Types of bugs'));
    await user.click(openRules());
    expect(screen.queryByRole('textbox', { name: 'Types of bugs' })).not.toBeInTheDocument();
    await user.click(openRules());
    expect(field('Types of bugs')).toHaveValue('');
  });

  it('is sent as it was changed', async () => {
    const bridge = fakeBridge({ createContract: ok({ contractId: 'contract-1' }) });
    const { container, user } = drawForm({ bugTypes: [], incidentLabels: [], vulnerabilityLimits: {} });
    await user.click(openRules());

    await user.type(field('Types of bugs'), 'Defect, Fehler');
    await user.type(field('Labels of incidents'), 'SEV1');
    await user.type(field('Limits by priority'), 'Blocker: 3, High: 14');
    await user.clear(field('Attribution'));
    await user.type(field('Attribution'), '48');
    await user.click(create());

    expect(bridge.inputs('createContract')).toEqual([
      {
        form: aForm({
          bugTypes: ['defect', 'fehler'],
          incidentLabels: ['sev1'],
          vulnerabilityLimits: { blocker: 3, high: 14 },
          attributionHours: 48,
        }),
      },
    ]);
    expect(await axeViolations(container)).toEqual([]);
  }, 60_000);

  it('is prefilled with what the contract says, each field with its own name', async () => {
    fakeBridge({});
    const { user } = drawForm({ severePriorities: ['blocker', 'p1'], validatedStatuses: ['accepted'] });
    await user.click(openRules());

    const section = screen.getByRole('region', { name: 'How work is recognised' });
    const shown = within(section).getAllByRole<HTMLInputElement>('textbox');
    expect(shown.map(({ labels, value }) => [labels?.[0]?.textContent, value])).toEqual([
      ['Types of bugs', 'bug, defect'],
      ['Labels of bugs', ''],
      ['Labels of escaped bugs', 'escaped, production, customer'],
      ['Types of incidents', 'incident'],
      ['Labels of incidents', 'incident'],
      ['Severe priorities', 'blocker, p1'],
      ['Contained statuses', 'contained, mitigated'],
      ['Labels of outages', 'outage'],
      ['Attribution', '24'],
      ['Types of vulnerabilities', 'vulnerability'],
      ['Labels of vulnerabilities', 'vulnerability'],
      ['Limits by priority', 'highest: 15, high: 30, medium: 90, low: 180, lowest: 180'],
      ['Hotfix words', 'hotfix'],
      ['Types of ideas', 'idea'],
      ['Labels of ideas', ''],
      ['Validated statuses', 'accepted'],
    ]);
  });

  it('opens at what is wrong in it, with what was typed', async () => {
    const bridge = fakeBridge({});
    const { container, user } = drawForm();
    await user.click(openRules());
    await user.clear(field('Limits by priority'));
    await user.type(field('Limits by priority'), 'high 30');
    await user.click(openRules());
    await user.click(create());

    expect(container.querySelectorAll('details[open]')).toHaveLength(1);
    expect(field('Limits by priority')).toHaveValue('high 30');
    expect(field('Limits by priority')).toHaveAccessibleDescription(/such as high: 30/);
    await user.click(within(screen.getByRole('alert')).getByRole('link', { name: 'Limits by priority' }));
    expect(field('Limits by priority')).toHaveFocus();
    expect(bridge.inputs('createContract')).toEqual([]);
  }, 60_000);

  it('leads to the statuses of waiting that the app does not know', async () => {
    const fields = { waitingStatuses: 'Jira does not know 1 status named here (9). Choose from the list.' };
    fakeBridge({ createContract: refused({ code: 'invalid-input', message: 'Refused.', fields }) });
    const { user } = drawForm();

    await user.click(create());
    await user.click(within(await screen.findByRole('alert')).getByRole('link', { name: 'Waiting statuses' }));

    expect(screen.getByText(fields.waitingStatuses, { selector: '#waitingStatuses' })).toHaveFocus();
  });
});
