import { useCallback, useEffect, useState } from 'react';
import type { CallError, Reply } from '../../../src/contract/errors';

export type Loadable<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: CallError; readonly retry: () => void }
  | { readonly state: 'ready'; readonly value: T };

interface Options<T> {
  /** Milliseconds until the value is asked for again, or null to leave it. */
  readonly pollAfter?: (value: T) => number | null;
}

/**
 * Loads a reply when the surface appears, and again while `pollAfter` says so.
 * `load` and `pollAfter` must keep their identity between renders: a new one starts over.
 */
export function useReply<T>(load: () => Promise<Reply<T>>, { pollAfter }: Options<T> = {}): Loadable<T> {
  const [attempt, setAttempt] = useState(0);
  const [reply, setReply] = useState<Reply<T> | null>(null);
  const retry = useCallback(() => {
    setReply(null);
    setAttempt((count) => count + 1);
  }, []);

  useEffect(() => {
    let gone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      const answer = await load();
      // The answer of a surface that has gone, or of an older question, must not overwrite a newer one.
      if (gone) return;
      setReply(answer);
      const delay = answer.ok ? (pollAfter?.(answer.value) ?? null) : null;
      if (delay !== null) timer = setTimeout(() => void ask(), delay);
    };
    void ask();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [load, pollAfter, attempt]);

  if (reply === null) return { state: 'loading' };
  return reply.ok ? { state: 'ready', value: reply.value } : { state: 'failed', error: reply.error, retry };
}
