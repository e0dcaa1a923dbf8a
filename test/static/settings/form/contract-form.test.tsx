import { act, screen, within } from '@testing-library/react';
import type { ContractForm as Form } from '../../../../src/contract/contract-form';
import { ContractForm } from '../../../../static/src/settings/form/contract-form';
import { axeViolations } from '../../../support/axe';
import { fakeBridge, held, inTurn, ok, refused } from '../../../support/bridge';
import { jiraAnswer } from '../../../support/browser-gaps';
import { aDraft, aForm } from '../../../support/contract-draft';
import { draw } from '../../../support/draw';

const { options } = aDraft();

function drawForm(overrides: Partial<Form> = {}) {
  const onCreated = jest.fn();
  const result = draw(<ContractForm draft={aForm(overrides)} options={options} onCreated={onCreated} />);
  return { onCreated, ...result };
}

const create = () => screen.getByRole('button', { name: 'Create the contract' });
const field = (name: string) => screen.getByRole('textbox', { name });

async function retype(user: ReturnType<typeof draw>['user'], name: string, text: string) {
  await user.clear(field(name));
  if (text !== '') await user.type(field(name), text);
}

describe('filling the form in', () => {
  it('sends what was changed in every section', async () => {
    const bridge = fakeBridge(
      { createContract: ok({ contractId: 'contract-1' }) },
      { fetchProduct: () => jiraAnswer([{ accountId: 'account-ceo', displayName: 'Grace Hall' }]) },
    );
    const { user, onCreated } = drawForm();

    await retype(user, 'Name of the contract', 'One backlog');
    await user.click(screen.getByRole('checkbox', { name: /^Platform/ }));
    await user.type(screen.getByRole('combobox', { name: 'Sponsor (optional)' }), 'gra');
    await user.click(await screen.findByText('Grace Hall'));
    await retype(user, 'Target', '30');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Unit' }), 'Story points');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Period' }), 'Month');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Stream of Task' }), 'Platform (Technical health)');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Stream of Bug' }), 'Untagged');
    await user.click(screen.getByText('Change how flow is measured'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Time zone' }), 'UTC');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Work on an item starts' }),
      'When it was last taken up before it was done',
    );
    await user.selectOptions(screen.getByRole('combobox', { name: 'In Review counts as' }), 'Done');
    await user.click(create());

    expect(bridge.inputs('createContract')).toEqual([
      {
        form: aForm({
          name: 'One backlog',
          projectIds: ['10001', '10002'],
          sponsor: 'account-ceo',
          technicalHealthTarget: 30,
          unit: 'points',
          period: 'month',
          typeStreams: { '1': 'feature', '3': 'platform' },
          timeZone: 'UTC',
          startRule: 'last',
          statusCategories: { '2': 'done' },
        }),
      },
    ]);
    expect(onCreated).toHaveBeenCalledTimes(1);
  }, 60_000);

  it('takes a project out again', async () => {
    fakeBridge({});
    const { user } = drawForm({ projectIds: ['10001', '10002'] });

    await user.click(screen.getByRole('checkbox', { name: /^Shop/ }));

    expect(screen.getByRole('checkbox', { name: /^Shop/ })).not.toBeChecked();
    expect(screen.getByText('1 chosen. You need to administer each of them.')).toBeVisible();
  });

  it('says of each project that cannot be chosen why', () => {
    fakeBridge({});
    drawForm();

    expect(screen.getByRole('checkbox', { name: 'People HR (you do not administer it)' })).toBeDisabled();
    expect(screen.getByRole('checkbox', { name: 'Data DATA (governed by Data contract)' })).toBeDisabled();
  });

  it('lets a project that cannot be chosen be taken out', () => {
    fakeBridge({});
    drawForm({ projectIds: ['10001', '10003'] });

    expect(screen.getByRole('checkbox', { name: /^People/ })).toBeEnabled();
  });

  it('asks for one leader or for two', async () => {
    fakeBridge({});
    const { user } = drawForm();

    await user.click(screen.getByRole('radio', { name: 'One leader for both' }));

    expect(screen.getByRole('combobox', { name: /CPTO/ })).toBeVisible();
    expect(screen.queryByRole('combobox', { name: /\(CTO\)/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'A product leader and an engineering leader' }));
    expect(screen.getByRole('combobox', { name: /\(CTO\)/ })).toHaveValue('Tomasz Nowak');
  });

  it('adds and removes members', async () => {
    const found = jiraAnswer([{ accountId: 'account-7', displayName: 'Mira Olsen' }]);
    const bridge = fakeBridge({ createContract: ok({ contractId: 'c' }) }, { fetchProduct: () => found });
    const { user } = drawForm({ members: ['account-cpo'] });

    await user.type(screen.getByRole('combobox', { name: 'Members (optional)' }), 'mi');
    await user.click(await screen.findByText('Mira Olsen'));
    await user.click(screen.getByRole('button', { name: 'Remove Ana Ruiz' }));
    await user.click(create());

    expect(bridge.inputs('createContract')).toEqual([{ form: aForm({ members: ['account-7'] }) }]);
  });

  it('shows the category that follows from a stream', async () => {
    fakeBridge({});
    const { user } = drawForm();
    const row = screen.getByRole('row', { name: /^Epic/ });
    expect(row).toHaveTextContent(/Untagged$/);

    await user.selectOptions(within(row).getByRole('combobox'), 'Security (Technical health)');

    expect(row).toHaveTextContent(/Technical health$/);
  });
});

describe('many projects', () => {
  const projects = Array.from({ length: 12 }, (_, index) => ({
    id: String(index),
    key: `P${index}`,
    name: `Project ${index}`,
    administers: true,
    governedBy: null,
  }));

  it('can be narrowed by name or key', async () => {
    fakeBridge({});
    const { user } = draw(
      <ContractForm draft={aForm()} options={{ ...options, projects }} onCreated={() => undefined} />,
    );
    expect(screen.getAllByRole('checkbox')).toHaveLength(12);

    await user.type(field('Find a project'), 'p11');

    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
    expect(screen.getByRole('checkbox', { name: 'Project 11 P11' })).toBeVisible();
  });
});

describe('what is wrong', () => {
  it('is told in a summary that takes the focus, and at each field; nothing is sent', async () => {
    const bridge = fakeBridge({});
    const { container, user } = drawForm({ name: '', cto: null });
    await retype(user, 'Floor', '10');

    await user.click(create());

    expect(screen.getByRole('alert')).toHaveFocus();
    expect(
      within(screen.getByRole('alert'))
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Name', 'CTO', 'Floor']);
    expect(field('Floor')).toBeInvalid();
    expect(field('Floor')).toHaveAccessibleDescription(/Enter 20 % or more/);
    expect(screen.getByRole('combobox', { name: /\(CTO\)/ })).toBeInvalid();
    expect(bridge.inputs('createContract')).toEqual([]);
    expect(await axeViolations(container)).toEqual([]);
  });

  it.each([
    ['150', /between 20 and 100 %/],
    ['10', /20 % or more/],
    ['', /Enter a number/],
  ])('keeps a floor of "%s" as it was typed', async (text, message) => {
    fakeBridge({});
    const { user } = drawForm({ technicalHealthTarget: 100 });
    await retype(user, 'Floor', text);

    await user.click(create());

    expect(field('Floor')).toHaveValue(text);
    expect(field('Floor')).toHaveAccessibleDescription(message);
  });

  it('leads from the summary to the field', async () => {
    fakeBridge({});
    const { user } = drawForm({ name: '' });
    await user.click(create());

    await user.click(within(screen.getByRole('alert')).getByRole('link', { name: 'Name' }));

    expect(field('Name of the contract')).toHaveFocus();
  });

  it('leads to a field that has several controls', async () => {
    fakeBridge({});
    const { user } = drawForm({ projectIds: [] });
    await user.click(create());

    await user.click(screen.getByRole('link', { name: 'Projects' }));

    expect(screen.getByRole('group', { name: 'Projects in scope' })).toHaveFocus();
  });

  it('opens the folded part that it is in', async () => {
    fakeBridge({});
    const { container, user } = drawForm({ windowDays: 7 });
    expect(container.querySelector('details')).not.toHaveAttribute('open');

    await user.click(create());

    expect(container.querySelector('details')).toHaveAttribute('open');
    expect(field('Window of the metrics')).toBeInvalid();
  });

  it('goes when it has been put right', async () => {
    const bridge = fakeBridge({ createContract: ok({ contractId: 'contract-1' }) });
    const { user } = drawForm({ name: '' });
    await user.click(create());

    await user.type(field('Name of the contract'), 'Northwind');
    expect(field('Name of the contract')).toHaveFocus();
    await user.click(create());

    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(bridge.inputs('createContract')).toEqual([{ form: aForm({ name: 'Northwind' }) }]);
  });
});

describe('what the app refuses', () => {
  it('stands at its field, with all that was entered', async () => {
    const fields = { projectIds: 'You may not browse the project Platform.', 'statusCategories.9': 'Unknown status.' };
    fakeBridge({ createContract: refused({ code: 'invalid-input', message: 'Refused.', fields }) });
    const { user, onCreated } = drawForm();
    await retype(user, 'Name of the contract', 'One backlog');

    await user.click(create());

    expect(await screen.findByRole('alert')).toHaveFocus();
    expect(screen.getByRole('group', { name: 'Projects in scope' })).toHaveAccessibleDescription(/may not browse/);
    expect(screen.getByRole('group', { name: 'Statuses' })).toHaveAccessibleDescription(/Unknown status/);
    expect(field('Name of the contract')).toHaveValue('One backlog');
    expect(onCreated).not.toHaveBeenCalled();
  });

  it.each([{}, undefined])('is told as a whole when it names no field: %j', async (fields) => {
    const message = 'The project was taken by another contract.';
    fakeBridge({ createContract: refused({ code: 'conflict', message, ...(fields && { fields }) }) });
    const { user } = drawForm();

    await user.click(create());

    expect(await screen.findByRole('alert')).toHaveTextContent(message);
    expect(field('Name of the contract')).toHaveValue('Northwind product and engineering');
  });

  it('can be sent again as it stands', async () => {
    const bridge = fakeBridge({
      createContract: inTurn<{ contractId: string }>(refused(), ok({ contractId: 'contract-1' })),
    });
    const { user, onCreated } = drawForm();

    await user.click(create());
    await user.click(await screen.findByRole('button', { name: 'Try again' }));

    expect(bridge.inputs('createContract')).toHaveLength(2);
    expect(onCreated).toHaveBeenCalledTimes(1);
  });
});

describe('while it is sent', () => {
  it('cannot be sent twice', async () => {
    const waiting = held<{ contractId: string }>();
    const bridge = fakeBridge({ createContract: waiting.answer });
    const { user } = drawForm();

    await user.click(create());
    expect(screen.getByRole('button', { name: 'Creating the contract…' })).toBeDisabled();
    await user.type(field('Name of the contract'), '{Enter}');

    expect(bridge.inputs('createContract')).toHaveLength(1);
    await act(async () => {
      waiting.release(ok({ contractId: 'contract-1' }));
    });
  });
});
