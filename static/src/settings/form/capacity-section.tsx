import { Field } from '../../components/field';
import { Select } from '../../components/select';
import { NumberField } from './number-field';
import { Section } from './section';
import type { SectionProps } from './section-props';

export const UNITS = [
  { value: 'items', label: 'Work items' },
  { value: 'points', label: 'Story points' },
  { value: 'logged', label: 'Logged time' },
  { value: 'effort-days', label: 'Effort-days' },
] as const;

export const PERIODS = [
  { value: 'sprint', label: 'Sprint' },
  { value: 'month', label: 'Month' },
  { value: 'quarter', label: 'Quarter' },
] as const;

/** The capacity policy: how much of the work is technical health, and what may never be gone under. */
export function CapacitySection(props: SectionProps) {
  const { values, set, errors } = props;
  return (
    <Section
      title="Capacity policy"
      intro="The share of capacity that goes to technical health; the rest is roadmap work. Later changes need both leaders."
    >
      <div className="cw-columns">
        <NumberField
          {...props}
          field="technicalHealthTarget"
          label="Target"
          unit="%"
          hint="Technical health as agreed."
        />
        <NumberField {...props} field="tolerance" label="Tolerance" unit="points" hint="Either side of the target." />
        <NumberField {...props} field="floor" label="Floor" unit="%" hint="20 % or more. Below it is a breach." />
      </div>
      <div className="cw-columns">
        <Field id="unit" label="Unit" hint="What the split counts." error={errors.unit}>
          {(control) => (
            <Select control={control} options={UNITS} value={values.unit} onChange={(unit) => set({ unit })} />
          )}
        </Field>
        <Field id="period" label="Period" hint="What is planned and judged." error={errors.period}>
          {(control) => (
            <Select control={control} options={PERIODS} value={values.period} onChange={(period) => set({ period })} />
          )}
        </Field>
      </div>
    </Section>
  );
}
