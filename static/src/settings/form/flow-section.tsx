import { useEffect, useState } from 'react';
import { Field } from '../../components/field';
import { Select } from '../../components/select';
import { FLOW_FIELDS } from './field-names';
import { NumberField } from './number-field';
import { Section } from './section';
import type { SectionProps } from './section-props';
import { StatusTable } from './status-table';
import { timeZones } from './time-zones';

const START_RULES = [
  { value: 'first', label: 'When it was first in progress' },
  { value: 'last', label: 'When it was last taken up before it was done' },
] as const;

/** How flow is measured. Jira's own statuses serve most sites, so it is folded; an error in it opens it. */
export function FlowSection(props: SectionProps) {
  const { values, set, errors } = props;
  const [open, setOpen] = useState(false);
  const wrong = FLOW_FIELDS.some((field) => errors[field] !== undefined);
  useEffect(() => {
    if (wrong) setOpen(true);
  }, [wrong]);
  return (
    <Section
      title="Flow"
      intro={`Statuses as Jira has them, unless you say otherwise; the last ${values.windowDays} days; ${values.timeZone}.`}
    >
      <details open={open || wrong} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Change how flow is measured</summary>
        <div className="cw-details-body">
          <div className="cw-columns">
            <Field id="timeZone" label="Time zone" hint="Where days begin and end." error={errors.timeZone}>
              {(control) => (
                <Select
                  control={control}
                  options={timeZones(values.timeZone)}
                  value={values.timeZone}
                  onChange={(timeZone) => set({ timeZone })}
                />
              )}
            </Field>
            <NumberField
              {...props}
              field="windowDays"
              label="Window of the metrics"
              unit="days"
              hint="28 to 730 days."
            />
            <NumberField
              {...props}
              field="historyMonths"
              label="History to read"
              unit="months"
              hint="3 to 120 months."
            />
          </div>
          <Field id="startRule" label="Work on an item starts" error={errors.startRule}>
            {(control) => (
              <Select
                control={control}
                options={START_RULES}
                value={values.startRule}
                onChange={(startRule) => set({ startRule })}
              />
            )}
          </Field>
          <StatusTable {...props} />
        </div>
      </details>
    </Section>
  );
}
