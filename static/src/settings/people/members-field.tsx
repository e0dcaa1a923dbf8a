import type { NamedOption } from '../../../../src/contract/contract-form';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import { nameOf, type Names } from './names';
import { PersonCombobox } from './person-combobox';

interface Props {
  readonly members: readonly string[];
  readonly names: Names;
  readonly error: string | undefined;
  readonly onAdd: (person: NamedOption) => void;
  readonly onRemove: (accountId: string) => void;
}

/** People who may see the contract without browsing all of its projects. */
export function MembersField({ members, names, error, onAdd, onRemove }: Props) {
  return (
    <div className="cw-members">
      <Field
        id="members"
        label="Members (optional)"
        hint="They see the scorecard even where they may not browse every project."
        error={error}
      >
        {(control) => (
          <PersonCombobox
            control={control}
            name=""
            onChoose={(person) => {
              if (person !== null) onAdd(person);
            }}
          />
        )}
      </Field>
      {members.length > 0 && (
        <ul className="cw-member-list" aria-label="Members">
          {members.map((accountId) => (
            <li key={accountId} className="cw-member">
              {nameOf(names, accountId)}
              <Button
                look="subtle"
                aria-label={`Remove ${nameOf(names, accountId)}`}
                onClick={() => onRemove(accountId)}
              >
                <span aria-hidden="true">×</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
