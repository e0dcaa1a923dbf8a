import type { CallError, ErrorCode } from '../../../src/contract/errors';
import { Button } from './button';
import { SectionMessage } from './section-message';

const TITLES: Readonly<Record<ErrorCode, string>> = {
  'invalid-input': 'Some entries cannot be used',
  forbidden: 'You do not have access',
  'not-found': 'Nothing was found here',
  conflict: 'Somebody else changed this meanwhile',
  'newer-data': 'A newer version of Counterweight wrote this data',
  unavailable: 'Counterweight could not be reached',
  internal: 'Counterweight ran into a problem',
};

/** Asking again changes nothing about these. */
const FINAL: readonly ErrorCode[] = ['forbidden', 'newer-data'];

interface Props {
  readonly error: CallError;
  readonly retry?: () => void;
}

/** A refused call: what happened, why, and the next step. */
export function CallErrorMessage({ error, retry }: Props) {
  const final = FINAL.includes(error.code);
  const actions = retry !== undefined && !final ? <Button onClick={retry}>Try again</Button> : undefined;
  return (
    <SectionMessage
      tone={error.code === 'forbidden' ? 'neutral' : 'danger'}
      icon={error.code === 'forbidden' ? 'lock' : 'danger'}
      title={TITLES[error.code]}
      actions={actions}
    >
      {error.message}
    </SectionMessage>
  );
}
