import { Choice } from '../../components/choice';
import { Fieldset } from '../../components/fieldset';
import { Select } from '../../components/select';
import type { SectionProps } from './section-props';

export const STATUS_CATEGORIES = [
  { value: 'todo', label: 'To do' },
  { value: 'in-progress', label: 'In progress' },
  { value: 'done', label: 'Done' },
] as const;

/** What each status means for flow, where the contract differs from Jira or confirms it. */
export function StatusTable({ values, set, errors, options }: SectionProps) {
  const setWaiting = (id: string, on: boolean) => {
    const others = values.waitingStatuses.filter((other) => other !== id);
    set({ waitingStatuses: on ? [...others, id] : others });
  };
  return (
    <Fieldset
      id="statusCategories"
      legend="Statuses"
      hint="Work starts when an item enters a status that is in progress, and ends when it enters one that is done. In a status that waits nobody works on the item; that lowers flow efficiency."
      error={errors.statusCategories}
    >
      <table className="cw-table cw-form-table">
        <thead>
          <tr>
            <th scope="col">Status</th>
            <th scope="col">Counts as</th>
            <th scope="col">Waiting</th>
          </tr>
        </thead>
        <tbody>
          {options.statuses.map(({ id, name, category }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>
                <Select
                  control={{ 'aria-label': `${name} counts as` }}
                  options={STATUS_CATEGORIES}
                  value={values.statusCategories[id] ?? category}
                  onChange={(chosen) => set({ statusCategories: { ...values.statusCategories, [id]: chosen } })}
                />
              </td>
              <td>
                {(values.statusCategories[id] ?? category) === 'in-progress' && (
                  <Choice
                    type="checkbox"
                    name="waitingStatuses"
                    checked={values.waitingStatuses.includes(id)}
                    onChange={(on) => setWaiting(id, on)}
                  >
                    <span className="cw-visually-hidden">{name}: </span>waits
                  </Choice>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {errors.waitingStatuses !== undefined && (
        <p id="waitingStatuses" tabIndex={-1} className="cw-error">
          {errors.waitingStatuses}
        </p>
      )}
    </Fieldset>
  );
}
