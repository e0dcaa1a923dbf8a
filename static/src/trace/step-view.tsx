import { lazy, Suspense } from 'react';
import type { Snapshot } from '../../../src/core/scorecard/snapshot';
import { Skeleton } from '../components/skeleton';
import type { Step } from './place';

// Most readers open none of these: the page does not wait for them.
const TraceView = lazy(async () => ({ default: (await import('./list/trace-view')).TraceView }));
const ItemView = lazy(async () => ({ default: (await import('./item/item-view')).ItemView }));
const DefinitionView = lazy(async () => ({ default: (await import('../definitions/definition-view')).DefinitionView }));

interface Props {
  readonly step: Step;
  readonly snapshot: Snapshot;
}

/** What a step of the address shows. */
export function StepView(props: Props) {
  return (
    <Suspense fallback={<Skeleton label="Loading" lines={8} />}>
      <Opened {...props} />
    </Suspense>
  );
}

function Opened({ step, snapshot }: Props) {
  switch (step.kind) {
    case 'trace':
      return <TraceView traceId={step.id} snapshot={snapshot} />;
    case 'item':
      return <ItemView itemId={step.id} snapshot={snapshot} />;
    case 'definition':
      return <DefinitionView definitionId={step.id} />;
  }
}
