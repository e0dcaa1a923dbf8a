import { useCallback, useState } from 'react';
import type { CallError } from '../../../src/contract/errors';
import type { ItemReply } from '../../../src/contract/item';
import { call } from '../bridge/call';

/** A choice on its way: a stream, or null for letting rules decide. */
export interface Choice {
  readonly streamId: string | null;
  readonly reason: string;
}

export interface Tagging {
  /** What was chosen and is not saved: still on its way, or refused. */
  readonly choice: Choice | null;
  readonly error: CallError | null;
  readonly saved: boolean;
  readonly save: (choice: Choice) => void;
}

/**
 * Saves a choice and hands the reply on. Nothing is shown as done before the app has said so; a refused choice is
 * kept, so that it can be tried again.
 */
export function useTagging(onReply: (reply: ItemReply) => void): Tagging {
  const [choice, setChoice] = useState<Choice | null>(null);
  const [error, setError] = useState<CallError | null>(null);
  const [saved, setSaved] = useState(false);

  const save = useCallback(
    (wanted: Choice) => {
      setChoice(wanted);
      setError(null);
      setSaved(false);
      void send(wanted).then((reply) => {
        if (!reply.ok) {
          setError(reply.error);
          return;
        }
        setChoice(null);
        setSaved(true);
        onReply(reply.value);
      });
    },
    [onReply],
  );
  return { choice, error, saved, save };
}

function send({ streamId, reason }: Choice) {
  const text = reason.trim();
  return call('tagItem', text === '' ? { streamId } : { streamId, reason: text });
}
