import type { WipItem } from '../../../../src/core/scorecard/flow-detail';
import { formatCount, formatCounted } from '../../format/number';

/** What the age chart says, in one sentence. */
export function ageTitle(locale: string, wip: readonly WipItem[]): string {
  if (wip.length === 0) return 'No work item is in progress';
  const old = wip.filter(({ olderThan }) => olderThan === 85).length;
  const all = formatCounted(locale, wip.length, 'work item');
  if (old === 0) return `None of ${all} in progress is older than 85 % ever were`;
  return `${formatCount(locale, old)} of ${all} in progress ${old === 1 ? 'is' : 'are'} older than 85 % ever were`;
}
