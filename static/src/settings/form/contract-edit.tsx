import { useState, type SyntheticEvent } from 'react';
import type { ContractDraftReply } from '../../../../src/contract/contract-form';
import { call } from '../../bridge/call';
import { Button } from '../../components/button';
import { CallErrorMessage } from '../../components/call-error-message';
import { ErrorSummary } from '../../components/error-summary';
import { Field } from '../../components/field';
import { TextField } from '../../components/text-field';
import type { FieldErrors } from './check-form';
import { ClassificationSection } from './classification-section';
import { FlowSection } from './flow-section';
import { LeadersSection } from './leaders-section';
import { PolicyNotice } from './policy-notice';
import { RecognitionSection } from './recognition-section';
import { ScopeSection } from './scope-section';
import { Section } from './section';
import { useContractForm } from './use-contract-form';

interface Props {
  readonly existing: NonNullable<ContractDraftReply['existing']>;
  readonly options: ContractDraftReply['options'];
  readonly onDone: (changed: boolean) => void;
}

/** Changes a contract; each change is kept with who made it and why. */
export function ContractEdit({ existing, options, onDone }: Props) {
  const { contractId, form, version } = existing;
  const [why, setWhy] = useState('');
  const state = useContractForm({
    form,
    options,
    check: (): FieldErrors => (why.trim() === '' ? { why: 'Say why, for the record.' } : {}),
    save: (changed) => call('updateContract', { contractId, expectedVersion: version, form: changed, why: why.trim() }),
    onSaved: () => onDone(true),
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
      <PolicyNotice form={form} />
      <ClassificationSection {...props} />
      <FlowSection {...props} />
      <RecognitionSection {...props} />
      <Section title="Why">
        <Field id="why" label="Why it changes" hint="Kept in the contract’s history." error={state.errors.why}>
          {(control) => <TextField control={control} value={why} maxLength={500} onChange={setWhy} />}
        </Field>
      </Section>
      {state.failure !== null && <CallErrorMessage error={state.failure} retry={() => void state.submit()} />}
      <div className="cw-actions cw-form-actions">
        <Button look="primary" type="submit" disabled={state.saving}>
          {state.saving ? 'Saving…' : 'Save the changes'}
        </Button>
        <Button look="subtle" disabled={state.saving} onClick={() => onDone(false)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
