import { useState } from 'react';
import type { ContractDraftReply } from '../../../src/contract/contract-form';
import { Button } from '../components/button';
import { ContractHistory } from './contract-history';
import { ContractSummary } from './contract-summary';
import { ContractEdit } from './form/contract-edit';
import { namesOf } from './people/names';
import { NotAllowed } from './not-allowed';
import { SyncCard } from './sync-card';

type Existing = NonNullable<ContractDraftReply['existing']>;

interface Props {
  readonly reply: ContractDraftReply;
  readonly existing: Existing;
  readonly onChanged: () => void;
}

/** The contract that governs the project: how far its data is, what it says, who changed it, and ways to change it. */
export function ContractPage({ reply, existing, onChanged }: Props) {
  const [editing, setEditing] = useState(false);
  const done = (changed: boolean) => {
    setEditing(false);
    if (changed) onChanged();
  };
  if (editing) return <ContractEdit existing={existing} options={reply.options} onDone={done} />;
  return (
    <div className="cw-form">
      {!reply.mayEdit && <NotAllowed whyNot={reply.whyNot} />}
      <SyncCard contractId={existing.contractId} mayRebuild={reply.mayEdit} />
      <ContractSummary
        form={existing.form}
        options={reply.options}
        actions={reply.mayEdit && <Button onClick={() => setEditing(true)}>Edit the contract</Button>}
      />
      <ContractHistory history={existing.history} names={namesOf(reply.options.people)} />
    </div>
  );
}
