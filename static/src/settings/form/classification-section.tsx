import { CATEGORY } from '../../format/status';
import { Fieldset } from '../../components/fieldset';
import { Lozenge } from '../../components/lozenge';
import { Select } from '../../components/select';
import { Section } from './section';
import type { SectionProps } from './section-props';

type WorkType = SectionProps['options']['types'][number];

/** The simplest rule: each work type belongs to a stream. */
export function ClassificationSection({ values, set, errors, options }: SectionProps) {
  const streamOptions = [
    { value: '', label: 'Untagged' },
    ...options.streams.map(({ id, name, category }) => ({ value: id, label: `${name} (${CATEGORY[category].label})` })),
  ];
  const choose = (type: WorkType, streamId: string) => {
    const others = Object.entries(values.typeStreams).filter(([typeId]) => typeId !== type.id);
    set({ typeStreams: Object.fromEntries(streamId === '' ? others : [...others, [type.id, streamId]]) });
  };
  const category = (type: WorkType) =>
    options.streams.find(({ id }) => id === values.typeStreams[type.id])?.category ?? 'untagged';
  return (
    <Section
      title="Classification"
      intro="Which stream a work type belongs to, where nobody has tagged the work item. A work item without a stream takes its parent’s."
    >
      <Fieldset id="typeStreams" legend="Stream of each work type" error={errors.typeStreams}>
        <table className="cw-table cw-form-table">
          <thead>
            <tr>
              <th scope="col">Work type</th>
              <th scope="col">Stream</th>
              <th scope="col" className="cw-category-column">
                Category
              </th>
            </tr>
          </thead>
          <tbody>
            {options.types.map((type) => (
              <tr key={type.id}>
                <th scope="row">{type.name}</th>
                <td>
                  <Select
                    control={{ 'aria-label': `Stream of ${type.name}` }}
                    options={streamOptions}
                    value={values.typeStreams[type.id] ?? ''}
                    onChange={(streamId) => choose(type, streamId)}
                  />
                </td>
                <td className="cw-category-column">
                  <Lozenge tone={CATEGORY[category(type)].tone}>{CATEGORY[category(type)].label}</Lozenge>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Fieldset>
    </Section>
  );
}
