import type { PeriodSplit } from '../../../../src/core/capacity/split';

/** What the trend says, in a sentence: how many of the periods in which work was done ended in breach. */
export function trendTitle(trend: readonly PeriodSplit[]): string {
  const judged = trend.filter(({ actual }) => actual.status !== null);
  const breaches = judged.filter(({ actual }) => actual.status === 'breach').length;
  const kind = trend[0]?.period.kind ?? 'period';
  if (judged.length === 0) return `No work was done in the last ${kind}s`;
  if (judged.length === 1)
    return `The last ${kind} with work ${breaches === 1 ? 'ended' : 'did not end'} in breach of the floor`;
  const count = breaches === 0 ? 'None' : String(breaches);
  return `${count} of the last ${judged.length} ${kind}s with work ended in breach of the floor`;
}
