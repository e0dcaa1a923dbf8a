import type { PlanUnit } from '../capacity/split';
import type { SprintAmounts } from '../scorecard/flow-detail';
import type { SprintFate, SprintItem } from './sprint-membership';

const COMMITTED: ReadonlySet<SprintFate> = new Set(['kept', 'not done', 'removed', 'abandoned']);
const COMMITTED_AND_IN: ReadonlySet<SprintFate> = new Set(['kept', 'not done', 'abandoned']);

/** Whether the item is in the denominator of reliability and drift, whatever became of it. */
export function isCommitted({ fate }: SprintItem): boolean {
  return COMMITTED.has(fate);
}

/** By how much an item changed the scope of its sprint, and how; null for one that belongs to neither scope. */
export function driftOf(item: SprintItem, unit: PlanUnit): { how: Drift; amount: number } | null {
  if (item.fate === 'added') return { how: 'added', amount: atEnd(item, unit) };
  if (item.fate === 'removed') return { how: 'removed', amount: agreed(item, unit) };
  if (item.fate === 'already done') return null;
  const amount = Math.abs(atEnd(item, unit) - agreed(item, unit));
  return { how: amount === 0 ? 'as agreed' : 're-estimated', amount };
}

export type Drift = 'added' | 'removed' | 're-estimated' | 'as agreed';

/**
 * What a sprint promised, kept and changed, in a unit (METRICS `commitment-reliability`, `scope-drift`). Commitment and
 * what was kept of it count as estimated when it was agreed, what is in the sprint in the end as estimated then; an item
 * without an estimate counts 0 points.
 */
export function sprintAmounts(items: readonly SprintItem[], unit: PlanUnit): SprintAmounts {
  const sum = (amountOf: (item: SprintItem) => number) => items.reduce((total, item) => total + amountOf(item), 0);
  const drifted = (which: Drift) =>
    sum((item) => {
      const drift = driftOf(item, unit);
      return drift?.how === which ? drift.amount : 0;
    });
  const committed = sum((item) => (isCommitted(item) ? agreed(item, unit) : 0));
  const kept = sum((item) => keptOf(item, unit));
  const final = sum((item) => (COMMITTED_AND_IN.has(item.fate) || item.fate === 'added' ? atEnd(item, unit) : 0));
  const [added, removed, reestimated] = [drifted('added'), drifted('removed'), drifted('re-estimated')];
  const shareOf = (amount: number) => (committed === 0 ? null : amount / committed);
  return {
    committed,
    kept,
    reliability: shareOf(kept),
    added,
    removed,
    reestimated,
    final,
    gross: shareOf(added + removed + reestimated),
    net: shareOf(final - committed),
  };
}

/** What the item counts among what was kept. */
export function keptOf(item: SprintItem, unit: PlanUnit): number {
  return item.fate === 'kept' ? agreed(item, unit) : 0;
}

function agreed({ pointsAgreed }: SprintItem, unit: PlanUnit): number {
  return unit === 'items' ? 1 : (pointsAgreed ?? 0);
}

function atEnd({ pointsAtEnd }: SprintItem, unit: PlanUnit): number {
  return unit === 'items' ? 1 : (pointsAtEnd ?? 0);
}
