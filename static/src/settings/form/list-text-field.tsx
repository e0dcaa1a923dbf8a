import { Field } from '../../components/field';
import { TextField } from '../../components/text-field';
import type { ListField } from './form-values';
import type { SectionProps } from './section-props';

interface Props extends Pick<SectionProps, 'values' | 'set' | 'errors'> {
  readonly field: ListField | 'vulnerabilityLimits';
  readonly label: string;
  readonly hint?: string;
}

/** Names with commas between, in one line. */
export function ListTextField({ field, label, hint, values, set, errors }: Props) {
  return (
    <Field id={field} label={label} hint={hint} error={errors[field]}>
      {(control) => <TextField control={control} value={values[field]} onChange={(text) => set({ [field]: text })} />}
    </Field>
  );
}
