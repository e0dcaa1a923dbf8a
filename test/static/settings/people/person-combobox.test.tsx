import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Field } from '../../../../static/src/components/field';
import { PersonCombobox } from '../../../../static/src/settings/people/person-combobox';
import { SEARCH_DELAY_MS } from '../../../../static/src/settings/people/use-people-search';
import { axeViolations } from '../../../support/axe';
import { fakeBridge } from '../../../support/bridge';
import { jiraAnswer } from '../../../support/browser-gaps';
import { draw } from '../../../support/draw';

const FOUND = [
  { accountId: 'account-1', displayName: 'Mira Olsen' },
  { accountId: 'account-2', displayName: 'Miguel Santos' },
];

function Sponsor({
  first = '',
  onChoose,
}: {
  readonly first?: string;
  readonly onChoose?: (id: string | null) => void;
}) {
  const [name, setName] = useState(first);
  return (
    <Field id="sponsor" label="Sponsor">
      {(control) => (
        <PersonCombobox
          control={control}
          name={name}
          onChoose={(person) => {
            setName(person?.name ?? '');
            onChoose?.(person?.id ?? null);
          }}
        />
      )}
    </Field>
  );
}

const input = () => screen.getByRole('combobox', { name: 'Sponsor' });
const settle = () => act(() => jest.advanceTimersByTimeAsync(SEARCH_DELAY_MS));

function drawSponsor(props: Parameters<typeof Sponsor>[0] = {}) {
  const { container } = draw(<Sponsor {...props} />);
  return { container, user: userEvent.setup({ advanceTimers: jest.advanceTimersByTime }) };
}

describe('PersonCombobox', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    fakeBridge({}, { fetchProduct: () => jiraAnswer(FOUND) });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('shows the chosen person, closed', () => {
    drawSponsor({ first: 'Ana Ruiz' });

    expect(input()).toHaveValue('Ana Ruiz');
    expect(input()).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  });

  it('searches once the typing pauses, and says how many were found', async () => {
    const bridge = fakeBridge({}, { fetchProduct: () => jiraAnswer(FOUND) });
    const { user } = drawSponsor();

    await user.type(input(), 'mi');
    expect(screen.getByRole('status')).toHaveTextContent('Searching…');
    expect(bridge.payloads('fetchProduct')).toHaveLength(0);
    await settle();

    expect(bridge.payloads('fetchProduct')).toHaveLength(1);
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['Mira Olsen', 'Miguel Santos']);
    expect(screen.getByRole('status')).toHaveTextContent('2 people found');
  });

  it('ties the list to the text while it is open', async () => {
    const { container, user } = drawSponsor();
    await user.type(input(), 'mi');
    await settle();

    expect(input()).toHaveAttribute('aria-expanded', 'true');
    expect(input()).toHaveAttribute('aria-controls', screen.getByRole('listbox').id);
    expect(input()).toHaveAttribute('aria-activedescendant', screen.getAllByRole('option')[0]?.id);
    jest.useRealTimers();
    expect(await axeViolations(container)).toEqual([]);
  });

  it.each([
    ['{Enter}', 'Mira Olsen', 'account-1'],
    ['{ArrowDown}{Enter}', 'Miguel Santos', 'account-2'],
    ['{ArrowUp}{Enter}', 'Miguel Santos', 'account-2'],
    ['{ArrowDown}{ArrowDown}{Enter}', 'Mira Olsen', 'account-1'],
  ])('chooses with %s: %s', async (keys, ...chosen) => {
    const onChoose = jest.fn();
    const { user } = drawSponsor({ onChoose });
    await user.type(input(), 'mi');
    await settle();

    await user.keyboard(keys);

    expect(input()).toHaveValue(chosen[0]);
    expect(onChoose).toHaveBeenLastCalledWith(chosen[1]);
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(input()).toHaveFocus();
  });

  it('chooses by mouse', async () => {
    const onChoose = jest.fn();
    const { user } = drawSponsor({ onChoose });
    await user.type(input(), 'mi');
    await settle();

    await user.click(screen.getByRole('option', { name: 'Miguel Santos' }));

    expect(onChoose).toHaveBeenCalledWith('account-2');
    expect(input()).toHaveValue('Miguel Santos');
  });

  it('leaves everything as it was on Escape', async () => {
    const onChoose = jest.fn();
    const { user } = drawSponsor({ first: 'Ana Ruiz', onChoose });
    await user.type(input(), 'x');
    await settle();

    await user.keyboard('{Escape}');

    expect(input()).toHaveValue('Ana Ruiz');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('goes back to the chosen person when it is left without choosing', async () => {
    const onChoose = jest.fn();
    const { user } = drawSponsor({ first: 'Ana Ruiz', onChoose });

    await user.type(input(), 'x');
    await user.tab();

    expect(input()).toHaveValue('Ana Ruiz');
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('names nobody when the text is emptied', async () => {
    const onChoose = jest.fn();
    const { user } = drawSponsor({ first: 'Ana Ruiz', onChoose });

    await user.clear(input());
    await user.tab();

    expect(onChoose).toHaveBeenCalledWith(null);
    expect(input()).toHaveValue('');
  });

  it('says that nobody was found, and chooses nobody', async () => {
    fakeBridge({}, { fetchProduct: () => jiraAnswer([]) });
    const onChoose = jest.fn();
    const { user } = drawSponsor({ onChoose });
    await user.type(input(), 'zz');
    await settle();

    await user.keyboard('{ArrowDown}{Enter}');

    expect(screen.getByRole('status')).toHaveTextContent('Nobody found');
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('says why Jira did not search', async () => {
    fakeBridge({}, { fetchProduct: () => jiraAnswer({}, 500) });
    const { user } = drawSponsor();
    await user.type(input(), 'mi');
    await settle();

    expect(screen.getByRole('status')).toHaveTextContent('People could not be searched: Jira answered 500.');
  });

  it('shows only what was found for the text that stands there', async () => {
    const slow: ((body: unknown) => void)[] = [];
    fakeBridge({}, { fetchProduct: () => new Promise((resolve) => slow.push((body) => resolve(jiraAnswer(body)))) });
    const { user } = drawSponsor();
    await user.type(input(), 'm');
    await settle();
    await user.type(input(), 'i');
    await settle();

    await act(async () => slow[1]?.([FOUND[1]]));
    await act(async () => slow[0]?.([FOUND[0]]));

    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['Miguel Santos']);
  });
});
