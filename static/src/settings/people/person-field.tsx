import type { NamedOption } from '../../../../src/contract/contract-form';
import { Field } from '../../components/field';
import { nameOf, type Names } from './names';
import { PersonCombobox } from './person-combobox';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error: string | undefined;
  readonly accountId: string | null;
  readonly names: Names;
  readonly onChoose: (person: NamedOption | null) => void;
}

/** A labelled field for one person. */
export function PersonField({ accountId, names, onChoose, ...field }: Props) {
  return (
    <Field {...field}>
      {(control) => <PersonCombobox control={control} name={nameOf(names, accountId)} onChoose={onChoose} />}
    </Field>
  );
}
