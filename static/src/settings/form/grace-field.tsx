import { useState } from 'react';
import { Field } from '../../components/field';
import { Select } from '../../components/select';
import { NumberField } from './number-field';
import type { SectionProps } from './section-props';

const GRACE = [
  { value: '0', label: 'None, as in Jira’s own sprint report' },
  { value: '24', label: '24 hours' },
  { value: 'other', label: 'Another number of hours' },
] as const;

/** How long after a sprint's start what is added still counts as committed. */
export function GraceField(props: SectionProps) {
  const { values, set, errors } = props;
  const usual = GRACE.find(({ value }) => value === values.graceHours)?.value ?? 'other';
  // Typing 24 on the way to 240 must not take the number away.
  const [other, setOther] = useState(usual === 'other');
  const choose = (value: (typeof GRACE)[number]['value']) => {
    setOther(value === 'other');
    if (value !== 'other') set({ graceHours: value });
  };
  return (
    <div className="cw-columns">
      <Field
        id={other ? 'graceChoice' : 'graceHours'}
        label="Grace period"
        hint="What is added this long after a sprint’s start still counts as committed."
        error={other ? undefined : errors.graceHours}
      >
        {(control) => <Select control={control} options={GRACE} value={other ? 'other' : usual} onChange={choose} />}
      </Field>
      {other && (
        <NumberField {...props} field="graceHours" label="Hours of grace" unit="hours" hint="0 to 168 hours." />
      )}
    </div>
  );
}
