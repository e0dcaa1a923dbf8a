import { useState, type KeyboardEvent } from 'react';
import type { NamedOption } from '../../../../src/contract/contract-form';
import '../../../styles/combobox.css';
import type { ControlProps } from '../../components/field';
import { PeopleList } from './people-list';
import { usePeopleSearch } from './use-people-search';

interface Props {
  readonly control: ControlProps;
  /** The chosen person's name; empty when nobody is chosen. */
  readonly name: string;
  /** Null when the text was emptied. */
  readonly onChoose: (person: NamedOption | null) => void;
}

/** One person, searched in Jira by name (WAI-ARIA combobox with a list): arrows move, Enter chooses, Escape leaves. */
export function PersonCombobox({ control, name, onChoose }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const search = usePeopleSearch(typed);
  const open = typed !== null && search.state !== 'idle';
  const listId = `${control.id}-list`;
  const activePerson = search.people[active];

  const leave = () => {
    if (typed?.trim() === '' && name !== '') onChoose(null);
    setTyped(null);
    setActive(0);
  };
  const choose = (person: NamedOption) => {
    onChoose(person);
    setTyped(null);
    setActive(0);
  };
  const type = (text: string) => {
    setTyped(text);
    setActive(0);
  };
  const press = (event: KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined && search.people.length > 0) {
      setActive((active + move + search.people.length) % search.people.length);
    } else if (event.key === 'Enter' && open) {
      if (activePerson !== undefined) choose(activePerson);
    } else if (event.key === 'Escape' && open) {
      setTyped(null);
    } else return;
    event.preventDefault();
  };
  return (
    <div className="cw-combobox">
      <input
        {...control}
        className="cw-control"
        role="combobox"
        type="text"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        aria-activedescendant={open && activePerson !== undefined ? `${listId}-${active}` : undefined}
        placeholder="Type a name"
        value={typed ?? name}
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
        onBlur={leave}
      />
      {open && <PeopleList id={listId} search={search} active={active} onChoose={choose} />}
    </div>
  );
}
