import type { NamedOption } from '../../../../src/contract/contract-form';
import { Choice } from '../../components/choice';
import { Fieldset } from '../../components/fieldset';
import { MembersField } from '../people/members-field';
import { PersonField } from '../people/person-field';
import { Section } from './section';
import type { SectionProps } from './section-props';

const ROLES = {
  cpo: { label: 'Chief product officer (CPO)' },
  cto: { label: 'Chief technology officer (CTO)' },
  cpto: { label: 'Chief product and technology officer (CPTO)' },
  sponsor: { label: 'Sponsor (optional)', hint: 'The CEO, who answers escalations.' },
} as const;

/** Who signs the contract, who sponsors it, and who may see it besides. */
export function LeadersSection({ values, set, errors, names, onKnown }: SectionProps) {
  const field = (role: keyof typeof ROLES) => (
    <PersonField
      key={role}
      id={role}
      {...ROLES[role]}
      error={errors[role]}
      accountId={values[role]}
      names={names}
      onChoose={(person) => {
        if (person !== null) onKnown(person);
        set({ [role]: person?.id ?? null });
      }}
    />
  );
  const add = (person: NamedOption) => {
    onKnown(person);
    set({ members: [...values.members.filter((id) => id !== person.id), person.id] });
  };
  const kind = (leaderKind: 'pair' | 'cpto', words: string) => (
    <Choice
      type="radio"
      name="leaderKind"
      checked={values.leaderKind === leaderKind}
      onChange={() => set({ leaderKind })}
    >
      {words}
    </Choice>
  );
  return (
    <Section title="Leaders" intro="They propose, agree and sign what the contract says.">
      <Fieldset id="leaderKind" legend="Leadership" error={errors.leaderKind}>
        {kind('pair', 'A product leader and an engineering leader')}
        {kind('cpto', 'One leader for both')}
      </Fieldset>
      <div className="cw-columns">
        {values.leaderKind === 'pair' ? [field('cpo'), field('cto')] : field('cpto')}
        {field('sponsor')}
      </div>
      <MembersField
        members={values.members}
        names={names}
        error={errors.members}
        onAdd={add}
        onRemove={(gone) => set({ members: values.members.filter((id) => id !== gone) })}
      />
    </Section>
  );
}
