import { screen, within } from '@testing-library/react';
import { MembersField } from '../../../../static/src/settings/people/members-field';
import { nameOf, namesOf } from '../../../../static/src/settings/people/names';
import { fakeBridge } from '../../../support/bridge';
import { jiraAnswer } from '../../../support/browser-gaps';
import { draw } from '../../../support/draw';

const names = { 'account-1': 'Mira Olsen' };
const nothing = () => undefined;

describe('MembersField', () => {
  it('adds who is chosen and is ready for the next', async () => {
    fakeBridge({}, { fetchProduct: () => jiraAnswer([{ accountId: 'account-2', displayName: 'Miguel Santos' }]) });
    const onAdd = jest.fn();
    const { user } = draw(
      <MembersField members={[]} names={names} error={undefined} onAdd={onAdd} onRemove={nothing} />,
    );

    await user.type(screen.getByRole('combobox', { name: 'Members (optional)' }), 'mi');
    await screen.findByText('Miguel Santos');
    await user.keyboard('{Enter}');

    expect(onAdd).toHaveBeenCalledWith({ id: 'account-2', name: 'Miguel Santos' });
    expect(screen.getByRole('combobox')).toHaveValue('');
  });

  it('lists the members, each with a way out', async () => {
    const onRemove = jest.fn();
    const { user } = draw(
      <MembersField
        members={['account-1', 'account-gone']}
        names={names}
        error={undefined}
        onAdd={nothing}
        onRemove={onRemove}
      />,
    );

    const list = within(screen.getByRole('list', { name: 'Members' }));
    expect(list.getAllByRole('listitem')).toHaveLength(2);
    await user.click(list.getByRole('button', { name: 'Remove Mira Olsen' }));

    expect(onRemove).toHaveBeenCalledWith('account-1');
  });

  it('draws no list of nobody', () => {
    draw(
      <MembersField members={[]} names={names} error="Name at most 100 members." onAdd={nothing} onRemove={nothing} />,
    );

    expect(screen.queryByRole('list')).not.toBeInTheDocument();
    expect(screen.getByRole('combobox')).toHaveAccessibleDescription(/Name at most 100 members/);
  });
});

describe('names', () => {
  it('are known by account id', () => {
    expect(namesOf([{ id: 'account-1', name: 'Mira Olsen' }])).toEqual(names);
    expect(nameOf(names, 'account-1')).toBe('Mira Olsen');
  });

  it('never show an account id', () => {
    expect(nameOf(names, 'account-2')).toBe('Somebody who has left');
    expect(nameOf(names, null)).toBe('');
  });
});
