import { createContext, use, useCallback, useMemo, useRef, type ReactNode } from 'react';
import { usePath } from '../bridge/use-path';
import { pathBack, pathTo, type Step } from './place';

interface PagePlace {
  readonly path: string;
  readonly go: (path: string) => void;
  /** Opens something over what is shown; the label is what the number was called where it was opened. */
  readonly open: (step: Step, label?: string) => void;
  readonly back: () => void;
  /** What a trace was called where it was opened; undefined when the page was opened at it. */
  readonly labelOf: (traceId: string) => string | undefined;
}

/** Outside a page there is nowhere to go, and numbers are drawn all the same. */
const NOWHERE: PagePlace = {
  path: '/',
  go: () => undefined,
  open: () => undefined,
  back: () => undefined,
  labelOf: () => undefined,
};

const Place = createContext(NOWHERE);

/** Where the reader is on the page, and the ways from there. */
export function usePlace(): PagePlace {
  return use(Place);
}

/** Opens a work item over time, such as the point of a chart; `itemId` is Jira's id of the item. */
export function useOpenItem(): (itemId: string) => void {
  const { open } = usePlace();
  return useCallback((itemId: string) => open({ kind: 'item', id: itemId }), [open]);
}

/** Ties a page to its address; once on a page, because each tie listens to the address by itself. */
export function PagePlaceProvider({ children }: { readonly children: ReactNode }) {
  const [path, go] = usePath();
  const labels = useRef(new Map<string, string>());
  const place = useMemo(
    (): PagePlace => ({
      path,
      go,
      open: (step, label) => {
        if (label !== undefined) labels.current.set(step.id, label);
        go(pathTo(path, step));
      },
      back: () => go(pathBack(path)),
      labelOf: (traceId) => labels.current.get(traceId),
    }),
    [path, go],
  );
  return <Place value={place}>{children}</Place>;
}
