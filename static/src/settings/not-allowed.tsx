import type { ContractDraftReply } from '../../../src/contract/contract-form';
import { SectionMessage } from '../components/section-message';

/** Why somebody may not make or change the contract, and who may. */
export function NotAllowed({ whyNot }: Pick<ContractDraftReply, 'whyNot'>) {
  return (
    <SectionMessage tone="neutral" icon="lock" title="You cannot change the operating contract">
      {whyNot ?? 'It takes permission to administer every project in its scope.'}
    </SectionMessage>
  );
}
