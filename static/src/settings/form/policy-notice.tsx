import type { ContractForm } from '../../../../src/contract/contract-form';
import { SectionMessage } from '../../components/section-message';
import { Section } from './section';
import { PolicyFacts } from '../policy-facts';

/** The capacity policy of a contract that exists: shown, not editable, and why. */
export function PolicyNotice({ form }: { readonly form: ContractForm }) {
  const agree = form.leaderKind === 'pair' ? 'both leaders have agreed to it' : 'the CPTO has signed it';
  return (
    <Section title="Capacity policy">
      <PolicyFacts form={form} />
      <SectionMessage tone="information" title="The policy is not changed here">
        A change of target, tolerance, floor, unit or period takes effect when {agree}. This version cannot propose one
        yet.
      </SectionMessage>
    </Section>
  );
}
