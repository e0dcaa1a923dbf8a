import { view } from '@forge/bridge';
import { useState, type SyntheticEvent } from 'react';
import type { ContractSummary } from '../../../src/contract/calls';
import { Button } from '../components/button';
import { Field } from '../components/field';
import { SectionMessage } from '../components/section-message';
import { Select } from '../components/select';

interface Props {
  readonly contracts: readonly ContractSummary[];
  readonly chosen: string;
}

/** The choice of a contract; Jira stores what is submitted as the gadget's configuration. */
export function GadgetForm({ contracts, chosen }: Props) {
  const [contractId, setContractId] = useState(chosen);
  const [failure, setFailure] = useState<string | null>(null);
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    setFailure(null);
    try {
      await view.submit({ contractId });
    } catch (reason) {
      setFailure(reason instanceof Error ? reason.message : String(reason));
    }
  };
  const options = contracts.map(({ id, name, projectKeys }) => ({
    value: id,
    label: `${name} (${projectKeys.join(', ')})`,
  }));
  return (
    <form className="cw-gadget-form" onSubmit={save}>
      {failure !== null && (
        <SectionMessage tone="danger" title="Jira did not save the choice">
          {failure}
        </SectionMessage>
      )}
      <Field id="contract" label="Operating contract" hint="Its scorecard and capacity split are shown.">
        {(control) => <Select control={control} options={options} value={contractId} onChange={setContractId} />}
      </Field>
      <div className="cw-actions">
        <Button look="primary" type="submit">
          Save
        </Button>
        <Button look="subtle" onClick={() => void view.close()}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
