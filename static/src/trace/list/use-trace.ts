import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { TraceReply } from '../../../../src/contract/trace';
import type { Snapshot } from '../../../../src/core/scorecard/snapshot';
import { ask, type ReplyError } from '../../project-page/queries';

/** A reply holds so many work items at most. */
export const PAGE_SIZE = 50;

/** The work items behind a number of the snapshot that is shown, from `offset` on; the page before stays meanwhile. */
export function useTrace(
  { contractId, asOf }: Snapshot,
  traceId: string,
  offset: number,
): UseQueryResult<TraceReply, ReplyError> {
  return useQuery<TraceReply, ReplyError>({
    queryKey: ['trace', contractId, asOf, traceId, offset],
    queryFn: () => ask('getTrace', { contractId, traceId, offset }),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
}
