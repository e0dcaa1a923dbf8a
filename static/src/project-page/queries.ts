import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { CallInput, CallName, CallOutput, DescribeReply, SnapshotReply } from '../../../src/contract/calls';
import type { CallError } from '../../../src/contract/errors';
import type { FlowDetail } from '../../../src/core/scorecard/flow-detail';
import type { Snapshot } from '../../../src/core/scorecard/snapshot';
import type { SyncProgress } from '../../../src/contract/sync-progress';
import { call } from '../bridge/call';
import { SYNC_POLL_MS } from '../bridge/sync-poll';

/** A refusal as an exception, which is how a query learns of it. */
export class ReplyError extends Error {
  readonly refusal: CallError;

  constructor(refusal: CallError) {
    super(refusal.message);
    this.name = 'ReplyError';
    this.refusal = refusal;
  }
}

/** A call as a query makes it: the value, or a `ReplyError` for a refusal. */
export async function ask<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  const reply = await call(name, input);
  if (!reply.ok) throw new ReplyError(reply.error);
  return reply.value;
}

/** The numbers change after events, debounced: once a minute is as fresh as they get. */
const REFRESH_MS = 60_000;

/** The snapshot of the contract that governs the project of the page; followed while the first one is computed. */
export function useSnapshot(): UseQueryResult<SnapshotReply, ReplyError> {
  return useQuery<SnapshotReply, ReplyError>({
    queryKey: ['snapshot'],
    queryFn: () => ask('getSnapshot', {}),
    refetchInterval: ({ state }) => (state.data?.state === 'syncing' ? SYNC_POLL_MS : REFRESH_MS),
  });
}

/** How far the synchronisation is; asked often while one runs. */
export function useSyncStatus(contractId: string): UseQueryResult<{ progress: SyncProgress | null }, ReplyError> {
  return useQuery<{ progress: SyncProgress | null }, ReplyError>({
    queryKey: ['sync', contractId],
    queryFn: () => ask('getSyncStatus', { contractId }),
    refetchInterval: ({ state }) => (state.data?.progress?.state === 'running' ? SYNC_POLL_MS : REFRESH_MS),
  });
}

/** The long lists behind the flow figures of a snapshot; read again when a newer snapshot is shown. */
export function useFlowDetail({ contractId, asOf }: Snapshot): UseQueryResult<FlowDetail, ReplyError> {
  return useQuery<FlowDetail, ReplyError>({
    queryKey: ['flow-detail', contractId, asOf],
    queryFn: () => ask('getFlowDetail', { contractId }),
    staleTime: Infinity,
  });
}

/** What the caller may see of some work items, at most 100; asks nothing for none. */
export function useDescribed(itemIds: readonly string[]): UseQueryResult<DescribeReply, ReplyError> {
  return useQuery<DescribeReply, ReplyError>({
    queryKey: ['describe', ...itemIds],
    queryFn: () => ask('describeItems', { itemIds: [...itemIds] }),
    enabled: itemIds.length > 0,
    staleTime: REFRESH_MS,
  });
}
