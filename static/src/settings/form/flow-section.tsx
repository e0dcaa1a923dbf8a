import { Field } from '../../components/field';
import { Select } from '../../components/select';
import { CalendarFields } from './calendar-fields';
import { FLOW_FIELDS } from './field-names';
import { FoldedSection } from './folded-section';
import { GraceField } from './grace-field';
import { ListTextField } from './list-text-field';
import { NumberField } from './number-field';
import type { SectionProps } from './section-props';
import { StatusTable } from './status-table';
import { timeZones } from './time-zones';

const START_RULES = [
  { value: 'first', label: 'When it was first in progress' },
  { value: 'last', label: 'When it was last taken up before it was done' },
] as const;

/** How flow is measured. Jira's own statuses serve most sites, so it is folded. */
export function FlowSection(props: SectionProps) {
  const { values, errors } = props;
  return (
    <FoldedSection
      title="Flow"
      intro={`Statuses as Jira has them, unless you say otherwise; the last ${values.windowDays} days; ${values.timeZone}.`}
      summary="Change how flow is measured"
      wrong={FLOW_FIELDS.some((field) => errors[field] !== undefined)}
    >
      <WindowFields {...props} />
      <StatusTable {...props} />
      <GraceField {...props} />
      <CalendarFields {...props} />
      <ListTextField
        {...props}
        field="abandonedResolutions"
        label="Resolutions of abandoned work"
        hint="Done with one of these, an item counts neither in throughput nor in cycle time. Separate names by commas."
      />
    </FoldedSection>
  );
}

function WindowFields(props: SectionProps) {
  const { values, set, errors } = props;
  return (
    <>
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
        <NumberField {...props} field="windowDays" label="Window of the metrics" unit="days" hint="28 to 730 days." />
        <NumberField {...props} field="historyMonths" label="History to read" unit="months" hint="3 to 120 months." />
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
    </>
  );
}
