import { useEffect, useRef, useState, type ReactNode } from 'react';
import '../../styles/layers.css';
import type { Snapshot } from '../../../src/core/scorecard/snapshot';
import { usePlace } from './page-place';
import { stepsOf } from './place';
import { StepView } from './step-view';

interface Props {
  readonly snapshot: Snapshot;
  /** The view that everything is opened over. */
  readonly children: ReactNode;
}

/**
 * What is opened over a view fills the room of the view, as a frame has none to spare. What lies beneath is kept as it
 * was left: its scroll, its choices, and the link that the reader came from.
 */
export function Layers({ snapshot, children }: Props) {
  const { path } = usePlace();
  const steps = stepsOf(path);
  return (
    <>
      <Layer isTop={steps.length === 0}>{children}</Layer>
      {steps.map((step, index) => (
        <Layer key={`${index} ${step.kind} ${step.id}`} isTop={index === steps.length - 1}>
          <StepView step={step} snapshot={snapshot} />
        </Layer>
      ))}
    </>
  );
}

/** One of the layers. It is drawn when it first comes to the top: an address that leads past it asks nothing for it. */
function Layer({ isTop, children }: { readonly isTop: boolean; readonly children: ReactNode }) {
  const [seen, setSeen] = useState(isTop);
  const left = useRef<HTMLElement>(null);
  const wasTop = useRef(isTop);
  if (isTop && !seen) setSeen(true);
  useEffect(() => {
    // Back from what was opened over it: the reader goes on where they were.
    if (isTop && !wasTop.current && left.current?.isConnected === true) left.current.focus();
    wasTop.current = isTop;
  }, [isTop]);
  if (!seen) return null;
  return (
    <div className="cw-layer" hidden={!isTop} onFocus={(event) => (left.current = event.target)}>
      {children}
    </div>
  );
}
