import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { ItemStoryReply } from '../../../../src/contract/trace';
import type { Snapshot } from '../../../../src/core/scorecard/snapshot';
import { ask, type ReplyError } from '../../project-page/queries';

/** One work item over time, as the snapshot that is shown knew it. */
export function useItemStory(
  { contractId, asOf }: Snapshot,
  itemId: string,
): UseQueryResult<ItemStoryReply, ReplyError> {
  return useQuery<ItemStoryReply, ReplyError>({
    queryKey: ['item-story', contractId, asOf, itemId],
    queryFn: () => ask('getItemStory', { contractId, itemId }),
    staleTime: Infinity,
  });
}
