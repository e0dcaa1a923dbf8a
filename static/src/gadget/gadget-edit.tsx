import { useCallback } from 'react';
import { call } from '../bridge/call';
import { useReply } from '../bridge/use-reply';
import { CallErrorMessage } from '../components/call-error-message';
import { SectionMessage } from '../components/section-message';
import { Skeleton } from '../components/skeleton';
import { GadgetForm } from './gadget-form';

/** The gadget's configuration: which contract it shows. */
export function GadgetEdit({ contractId }: { readonly contractId: string | null }) {
  const load = useCallback(() => call('listContracts', {}), []);
  const loaded = useReply(load);

  if (loaded.state === 'loading') return <Skeleton label="Loading the operating contracts" lines={3} />;
  if (loaded.state === 'failed') return <CallErrorMessage error={loaded.error} retry={loaded.retry} />;
  const { contracts } = loaded.value;
  const [first] = contracts;
  if (first === undefined) {
    return (
      <SectionMessage tone="neutral" icon="empty" title="There is no operating contract you may see">
        A project administrator creates one under Project settings, Counterweight. If there is one already, ask its
        leaders to name you as a member.
      </SectionMessage>
    );
  }
  const chosen = contracts.find((contract) => contract.id === contractId) ?? first;
  return <GadgetForm contracts={contracts} chosen={chosen.id} />;
}
