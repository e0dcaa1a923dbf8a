import { useCallback, useState } from 'react';
import '../../styles/settings.css';
import { call } from '../bridge/call';
import { useReply } from '../bridge/use-reply';
import { CallErrorMessage } from '../components/call-error-message';
import { Skeleton } from '../components/skeleton';
import { ContractPage } from './contract-page';
import { ContractForm } from './form/contract-form';
import { NotAllowed } from './not-allowed';

/** The project's settings of Counterweight: makes its contract, or shows the one that governs it. */
export function Settings() {
  const [visit, setVisit] = useState(0);
  const load = useCallback(() => call('getContractDraft', {}), []);
  return (
    <div className="cw-settings">
      <h1 className="cw-page-title">Counterweight settings</h1>
      {/* A new visit reads everything again, after a contract was made or changed. */}
      <Content key={visit} load={load} onChanged={() => setVisit((count) => count + 1)} />
    </div>
  );
}

interface ContentProps {
  readonly load: () => ReturnType<typeof call<'getContractDraft'>>;
  readonly onChanged: () => void;
}

function Content({ load, onChanged }: ContentProps) {
  const loaded = useReply(load);
  if (loaded.state === 'loading') return <Skeleton label="Loading the settings" lines={10} />;
  if (loaded.state === 'failed') return <CallErrorMessage error={loaded.error} retry={loaded.retry} />;
  const reply = loaded.value;
  if (reply.existing !== null) return <ContractPage reply={reply} existing={reply.existing} onChanged={onChanged} />;
  if (!reply.mayEdit) return <NotAllowed whyNot={reply.whyNot} />;
  return (
    <>
      <p className="cw-lead">
        An operating contract says which projects are led together and how much of their capacity goes to technical
        health. It is filled in from what Jira knows: check who leads and what the work types mean, then create it.
      </p>
      <ContractForm draft={reply.draft} options={reply.options} onCreated={onChanged} />
    </>
  );
}
