import { useState } from 'react';
import type { CallError } from '../../../src/contract/errors';
import { call } from '../bridge/call';
import { Button } from '../components/button';
import { CallErrorMessage } from '../components/call-error-message';
import { Dialog } from '../components/dialog';

interface Props {
  readonly contractId: string;
  readonly onStarted: () => void;
}

/** Reads everything again from Jira, once somebody has confirmed that it is meant. */
export function Rebuild({ contractId, onStarted }: Props) {
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<CallError | null>(null);
  const rebuild = async () => {
    setBusy(true);
    setError(null);
    const reply = await call('rebuild', { contractId });
    setBusy(false);
    if (!reply.ok) {
      setError(reply.error);
      return;
    }
    setAsked(false);
    onStarted();
  };
  const close = () => {
    setAsked(false);
    setError(null);
  };
  return (
    <>
      <div className="cw-actions">
        <Button onClick={() => setAsked(true)}>Rebuild</Button>
      </div>
      {asked && (
        <Dialog
          title="Read everything again from Jira?"
          onClose={close}
          actions={
            <>
              <Button look="subtle" disabled={busy} onClick={close}>
                Cancel
              </Button>
              <Button look="primary" disabled={busy} onClick={rebuild}>
                {busy ? 'Starting…' : 'Rebuild'}
              </Button>
            </>
          }
        >
          <p>
            Everything that Jira knows is read anew, which can take some minutes. What people have tagged and the
            contract’s history stay as they are.
          </p>
          {error !== null && <CallErrorMessage error={error} />}
        </Dialog>
      )}
    </>
  );
}
