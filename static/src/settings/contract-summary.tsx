import type { ReactNode } from 'react';
import type { ContractDraftReply, ContractForm } from '../../../src/contract/contract-form';
import { CATEGORY } from '../format/status';
import { Facts } from './facts';
import { Section } from './form/section';
import { nameOf, namesOf } from './people/names';
import { PolicyFacts } from './policy-facts';

interface Props {
  readonly form: ContractForm;
  readonly options: ContractDraftReply['options'];
  readonly actions: ReactNode;
}

/** What the contract says, in a few lines. */
export function ContractSummary({ form, options, actions }: Props) {
  const names = namesOf(options.people);
  const leaders: readonly (readonly [string, string])[] =
    form.leaderKind === 'cpto'
      ? [['CPTO', nameOf(names, form.cpto)]]
      : [
          ['CPO', nameOf(names, form.cpo)],
          ['CTO', nameOf(names, form.cto)],
        ];
  const projects = form.projectIds.map((id) => options.projects.find((project) => project.id === id)?.name ?? id);
  return (
    <Section title={form.name}>
      <Facts
        facts={[
          ['Projects', projects.join(', ')],
          ...leaders,
          ['Sponsor', form.sponsor === null ? 'Nobody named' : nameOf(names, form.sponsor)],
          ['Time zone', form.timeZone.replaceAll('_', ' ')],
        ]}
      />
      <PolicyFacts form={form} />
      <Facts facts={typesByCategory(form, options)} />
      <div className="cw-actions">{actions}</div>
    </Section>
  );
}

/** Which work types count as what; the ones that no stream claims are untagged. */
function typesByCategory(form: ContractForm, { types, streams }: Props['options']) {
  const categoryOf = (typeId: string) =>
    streams.find(({ id }) => id === form.typeStreams[typeId])?.category ?? 'untagged';
  return (['roadmap', 'technical-health', 'untagged'] as const).map((category) => {
    const named = types.filter(({ id }) => categoryOf(id) === category).map(({ name }) => name);
    return [CATEGORY[category].label, named.length === 0 ? 'No work type' : named.join(', ')] as const;
  });
}
