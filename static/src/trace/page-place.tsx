import { createContext, use, useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
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
  /** Whether the reader has followed a link of the page since it was opened. */
  readonly hasMoved: () => boolean;
}

/** Outside a page there is nowhere to go, and numbers are drawn all the same. */
const NOWHERE: PagePlace = {
  path: '/',
  go: () => undefined,
  open: () => undefined,
  back: () => undefined,
  labelOf: () => undefined,
  hasMoved: () => false,
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
  const [labels] = useState(() => new Map<string, string>());
  const moved = useRef(false);
  const hasMoved = useCallback(() => moved.current, []);
  const place = useMemo((): PagePlace => {
    const move = (next: string) => {
      moved.current = true;
      go(next);
    };
    return {
      path,
      go: move,
      open: (step, label) => {
        if (label !== undefined) labels.set(step.id, label);
        move(pathTo(path, step));
      },
      back: () => move(pathBack(path)),
      labelOf: (traceId) => labels.get(traceId),
      hasMoved,
    };
  }, [path, go, labels, hasMoved]);
  return <Place value={place}>{children}</Place>;
}
