import type { CumulativeFlow } from '../../../../src/core/scorecard/flow-detail';
import { formatDay } from '../../format/date';
import { formatCount, formatCounted } from '../../format/number';
import { sumByDay, workOf } from './cumulative-areas';

/** How work in progress changed from the first day to the last, in one sentence. */
export function cumulativeTitle(locale: string, cumulative: CumulativeFlow): string {
  const work = sumByDay(workOf(cumulative));
  const [first, last] = [work[0] ?? 0, work.at(-1) ?? 0];
  const since = formatDay(locale, cumulative.firstDay);
  const now = formatCounted(locale, last, 'work item');
  if (first === last) return `${now} in a status in progress, as many as on ${since}`;
  return `${now} in a status in progress, ${last > first ? 'up' : 'down'} from ${formatCount(locale, first)} on ${since}`;
}

/** How many stood where at the end of a day. */
export function cumulativeReading(locale: string, { firstDay, statuses }: CumulativeFlow, step: number): string {
  const parts = statuses
    .map(({ name, counts }) => ({ name, count: counts[step] ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name} ${formatCount(locale, count)}`);
  return `${formatDay(locale, firstDay + step)}: ${parts.length === 0 ? 'no work item' : parts.join(', ')}`;
}
