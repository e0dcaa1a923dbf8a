import { Choice } from '../../components/choice';
import { Field } from '../../components/field';
import { Fieldset } from '../../components/fieldset';
import type { SectionProps } from './section-props';

/** In the order of ISO weekdays, of which Monday is 1. */
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Which days are worked. They give second figures beside calendar days. */
export function CalendarFields({ values, set, errors }: SectionProps) {
  const toggle = (day: number, on: boolean) => {
    const others = values.workingDays.filter((other) => other !== day);
    set({ workingDays: on ? [...others, day].sort() : others });
  };
  return (
    <>
      <Fieldset
        id="workingDays"
        legend="Working days"
        hint="For durations in working days, which stand beside calendar days, and for effort-days."
        error={errors.workingDays}
      >
        <div className="cw-choices">
          {WEEKDAYS.map((name, i) => (
            <Choice
              key={name}
              type="checkbox"
              name="workingDays"
              checked={values.workingDays.includes(i + 1)}
              onChange={(on) => toggle(i + 1, on)}
            >
              {name}
            </Choice>
          ))}
        </div>
      </Fieldset>
      <Field id="holidays" label="Holidays" hint="Days off, one on a line, such as 2026-12-25." error={errors.holidays}>
        {(control) => (
          <textarea
            {...control}
            className="cw-control"
            rows={4}
            value={values.holidays}
            onChange={(event) => set({ holidays: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}
