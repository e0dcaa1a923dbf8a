import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { Button } from '../components/button';
import { SectionMessage } from '../components/section-message';
import { Skeleton } from '../components/skeleton';

interface Props<M> {
  /** Fetches the code; the same function at every drawing, or it would be fetched each time. */
  readonly load: () => Promise<M>;
  /** What is being loaded, for those who do not see its place. */
  readonly label: string;
  readonly children: (module: M) => ReactNode;
}

/** A view whose code is fetched when it is first opened: who reads the scorecard does not wait for the charts. */
export function LazyView<M>({ load, label, children }: Props<M>) {
  const [module, setModule] = useState<M | null>(null);
  const [failed, setFailed] = useState(false);
  const fetchCode = useCallback(() => {
    setFailed(false);
    load().then(
      // A module may be callable, and a setter would call it.
      (loaded) => setModule(() => loaded),
      () => setFailed(true),
    );
  }, [load]);
  useEffect(fetchCode, [fetchCode]);
  if (failed) {
    return (
      <SectionMessage
        tone="danger"
        title="This view could not be loaded"
        actions={<Button onClick={fetchCode}>Try again</Button>}
      >
        Its code may have been replaced by a newer version: if trying again does not help, reload the page.
      </SectionMessage>
    );
  }
  return module === null ? <Skeleton label={label} lines={12} /> : children(module);
}
