import { useState } from 'react';
import { Choice } from '../../components/choice';
import { Field } from '../../components/field';
import { Fieldset } from '../../components/fieldset';
import { TextField } from '../../components/text-field';
import { Section } from './section';
import type { SectionProps } from './section-props';

type Project = SectionProps['options']['projects'][number];

/** With more projects than this, a text narrows the list. */
const MANY = 10;

/** Which projects the contract governs. */
export function ScopeSection({ values, set, errors, options }: SectionProps) {
  const [wanted, setWanted] = useState('');
  const shown = options.projects.filter(({ key, name }) =>
    `${key} ${name}`.toLowerCase().includes(wanted.toLowerCase()),
  );
  const toggle = (id: string, on: boolean) => {
    const others = values.projectIds.filter((other) => other !== id);
    set({ projectIds: on ? [...others, id] : others });
  };
  return (
    <Section title="Scope" intro="A project belongs to at most one operating contract.">
      <Field id="name" label="Name of the contract" error={errors.name}>
        {(control) => (
          <TextField control={control} value={values.name} maxLength={100} onChange={(name) => set({ name })} />
        )}
      </Field>
      {options.projects.length > MANY && (
        <Field id="project-filter" label="Find a project">
          {(control) => <TextField control={control} value={wanted} onChange={setWanted} />}
        </Field>
      )}
      <Fieldset
        id="projectIds"
        legend="Projects in scope"
        hint={`${values.projectIds.length} chosen. You need to administer each of them.`}
        error={errors.projectIds}
      >
        <div className="cw-choices">
          {shown.map((project) => (
            <ProjectChoice
              key={project.id}
              project={project}
              checked={values.projectIds.includes(project.id)}
              onChange={(on) => toggle(project.id, on)}
            />
          ))}
        </div>
      </Fieldset>
    </Section>
  );
}

interface ChoiceProps {
  readonly project: Project;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A project that cannot be chosen says why, and can still be taken out. */
function ProjectChoice({ project, checked, onChange }: ChoiceProps) {
  const { administers, governedBy } = project;
  const hindrance = governedBy !== null ? `governed by ${governedBy}` : administers ? null : 'you do not administer it';
  return (
    <Choice
      type="checkbox"
      name="projectIds"
      checked={checked}
      disabled={hindrance !== null && !checked}
      onChange={onChange}
    >
      {project.name} <span className="cw-subtle">{project.key}</span>
      {hindrance !== null && <span className="cw-subtle"> ({hindrance})</span>}
    </Choice>
  );
}
