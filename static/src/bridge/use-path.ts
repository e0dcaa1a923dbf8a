import { view } from '@forge/bridge';
import { useCallback, useEffect, useState } from 'react';

type History = Awaited<ReturnType<typeof view.createHistory>>;

/** The path of the page within Jira's address, and a way to change it; both stay in the page where Jira has no history. */
export function usePath(): readonly [path: string, go: (path: string) => void] {
  const [history, setHistory] = useState<History | null>(null);
  const [path, setPath] = useState('/');
  useEffect(() => {
    let leave: (() => void) | undefined;
    let gone = false;
    const follow = (created: History) => {
      if (gone) return;
      setHistory(created);
      setPath(created.location.pathname);
      leave = created.listen((location) => setPath(location.pathname));
    };
    view.createHistory().then(follow, () => {
      // Not every place that shows the page has an address to change; the page works without.
      setHistory(null);
    });
    return () => {
      gone = true;
      leave?.();
    };
  }, []);
  const go = useCallback(
    (next: string) => {
      setPath(next);
      history?.push(next);
    },
    [history],
  );
  return [path, go];
}
