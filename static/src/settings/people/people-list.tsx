import type { NamedOption } from '../../../../src/contract/contract-form';
import type { PeopleSearch } from './use-people-search';

interface Props {
  readonly id: string;
  readonly search: PeopleSearch;
  readonly active: number;
  readonly onChoose: (person: NamedOption) => void;
}

/** The people found, below the text, and how many there are. */
export function PeopleList({ id, search, active, onChoose }: Props) {
  return (
    <div className="cw-combobox-popup">
      <ul id={id} role="listbox" aria-label="People">
        {search.people.map((person, index) => (
          <li
            key={person.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className="cw-combobox-option"
            // Before the text loses the focus, which would close the list.
            onMouseDown={(event) => {
              event.preventDefault();
              onChoose(person);
            }}
          >
            {person.name}
          </li>
        ))}
      </ul>
      <p className="cw-combobox-state cw-small" role="status">
        {search.message}
      </p>
    </div>
  );
}
