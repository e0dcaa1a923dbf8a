import type { SyntheticEvent } from 'react';
import type { ContractDraftReply, ContractForm as Form } from '../../../../src/contract/contract-form';
import { call } from '../../bridge/call';
import { Button } from '../../components/button';
import { CallErrorMessage } from '../../components/call-error-message';
import { ErrorSummary } from '../../components/error-summary';
import { CapacitySection } from './capacity-section';
import { ClassificationSection } from './classification-section';
import { FlowSection } from './flow-section';
import { LeadersSection } from './leaders-section';
import { RecognitionSection } from './recognition-section';
import { ScopeSection } from './scope-section';
import { useContractForm } from './use-contract-form';

interface Props {
  readonly draft: Form;
  readonly options: ContractDraftReply['options'];
  readonly onCreated: () => void;
}

/** A contract from what Jira already knows: usually somebody confirms the leaders and the work types, and creates it. */
export function ContractForm({ draft, options, onCreated }: Props) {
  const state = useContractForm({
    form: draft,
    options,
    save: (form) => call('createContract', { form }),
    onSaved: onCreated,
  });
  const props = { ...state, options };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void state.submit();
  };
  return (
    <form className="cw-form" noValidate onSubmit={submit}>
      {state.summary.length > 0 && <ErrorSummary lines={state.summary} />}
      <ScopeSection {...props} />
      <LeadersSection {...props} />
      <CapacitySection {...props} />
      <ClassificationSection {...props} />
      <FlowSection {...props} />
      <RecognitionSection {...props} />
      {state.failure !== null && <CallErrorMessage error={state.failure} retry={() => void state.submit()} />}
      <div className="cw-actions cw-form-actions">
        <Button look="primary" type="submit" disabled={state.saving}>
          {state.saving ? 'Creating the contract…' : 'Create the contract'}
        </Button>
      </div>
    </form>
  );
}
