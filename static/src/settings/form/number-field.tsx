import { Field } from '../../components/field';
import { TextField } from '../../components/text-field';
import type { NumericField } from './form-values';
import type { SectionProps } from './section-props';

interface Props extends Pick<SectionProps, 'values' | 'set' | 'errors'> {
  readonly field: NumericField;
  readonly label: string;
  readonly unit: string;
  readonly hint: string;
}

/** A number of the form with its unit. */
export function NumberField({ field, label, unit, hint, values, set, errors }: Props) {
  return (
    <Field id={field} label={label} hint={hint} error={errors[field]}>
      {(control) => (
        <TextField
          control={control}
          value={values[field]}
          suffix={unit}
          numeric
          onChange={(text) => set({ [field]: text })}
        />
      )}
    </Field>
  );
}
