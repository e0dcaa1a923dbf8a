import { useState } from 'react';
import '../../../styles/trace.css';
import type { TraceReply } from '../../../../src/contract/trace';
import type { Snapshot } from '../../../../src/core/scorecard/snapshot';
import { CallErrorMessage } from '../../components/call-error-message';
import { Skeleton } from '../../components/skeleton';
import { definitionName } from '../../definitions/definition-name';
import { usePlace } from '../page-place';
import { StepFrame } from '../step-frame';
import { TraceFacts } from './trace-facts';
import { TraceItems } from './trace-items';
import { partName, traceTitle } from './trace-title';
import { useTrace } from './use-trace';

interface Props {
  readonly traceId: string;
  readonly snapshot: Snapshot;
}

/** The work items behind a number, each with its own value, and how they were chosen. */
export function TraceView({ traceId, snapshot }: Props) {
  const { labelOf } = usePlace();
  const [offset, setOffset] = useState(0);
  const { data, error, isPlaceholderData, refetch } = useTrace(snapshot, traceId, offset);
  const title = labelOf(traceId) ?? traceTitle(traceId, snapshot) ?? nameOf(traceId, data, snapshot);
  return (
    <StepFrame title={`Work items behind ${title}`}>
      {error !== null && <CallErrorMessage error={error.refusal} retry={() => void refetch()} />}
      {error === null && data === undefined && <Skeleton label="Loading the work items behind the number" lines={10} />}
      {data !== undefined && (
        <>
          <TraceFacts reply={data} label={title} />
          <TraceItems reply={data} policy={snapshot.policy} isWaiting={isPlaceholderData} onPage={setOffset} />
        </>
      )}
    </StepFrame>
  );
}

/** By its definition, and the part of it that the id names. */
function nameOf(traceId: string, reply: TraceReply | undefined, snapshot: Snapshot): string {
  const part = partName(traceId, snapshot);
  const name = reply === undefined ? traceId : definitionName(reply.definitionId);
  return part === null ? name : `${name}, ${part}`;
}
