import type { OperatingContract } from '../ledger/operating-contract';
import type { Snapshot } from '../scorecard/snapshot';
import type { EpochMs } from '../time/instant';
import { categoryRuns, isInProgress, standingAt } from '../timeline/category-runs';
import { valueAt } from '../timeline/field-history';
import type { ItemFacts } from '../timeline/item-facts';
import { outOfScopeAt, scopeOf } from '../timeline/scope';
import type { SiteMetadata } from '../timeline/site-metadata';
import { statusCategories } from '../timeline/status-category';
import { estimateAt } from './points';
import { planUnitOf, type SplitAmounts, type TeamSplit } from './split';
import { teamsOf } from './teams';

export interface ItemQuestion {
  readonly snapshot: Pick<Snapshot, 'split'>;
  readonly contract: OperatingContract;
  readonly site: SiteMetadata;
  readonly item: ItemFacts;
  readonly at: EpochMs;
  /** Whether a tag given now would count in a plan that was already made. */
  readonly mayStillPlan: boolean;
}

/** The split in which an item counts, or would once it is started. */
export interface SplitOfItem {
  readonly basis: string;
  readonly amounts: SplitAmounts;
  /** What the item adds in the unit that the contract plans in; 0 for an item without an estimate, or one that no longer counts. */
  readonly weight: number;
  /** Whether the amounts hold the item already. */
  readonly isIn: boolean;
}

/** The plan of its team's running sprint, if it was committed there and can still change it; else work in progress. */
export function splitOfItem(question: ItemQuestion): SplitOfItem {
  const { contract, site, item, at } = question;
  const team = teamSplitOf(question);
  const plan = team.current;
  if (plan !== null && question.mayStillPlan && isCommitted(question, plan)) {
    const weight = weightAt(question, plan.period.span.from);
    return { basis: `${plan.period.name} as planned`, amounts: plan.planned.amounts, weight, isIn: true };
  }
  const runs = categoryRuns(item.status, statusCategories(contract.flow, site));
  const now = standingAt(runs, at, contract.flow.startRule);
  const amounts = team.inProgress.amounts;
  if (now.done !== null) {
    return { basis: 'work in progress, where a done item no longer counts', amounts, weight: 0, isIn: false };
  }
  const weight = weightAt(question, at);
  return isInProgress(now)
    ? { basis: 'work in progress', amounts, weight, isIn: true }
    : { basis: 'work in progress, once this is started', amounts, weight, isIn: false };
}

function teamSplitOf({ snapshot, contract, site, item, at }: ItemQuestion): TeamSplit {
  const report = snapshot.split.find(({ unit }) => unit === contract.capacity.unit);
  if (report === undefined) throw new MissingSplitError(contract.capacity.unit);
  const { id } = teamsOf({ contract, site }, at).teamOf(item, at);
  // A team that had no item yet is not in the snapshot.
  return report.teams.find((team) => team.id === id) ?? report.overall;
}

function isCommitted(question: ItemQuestion, { period }: NonNullable<TeamSplit['current']>): boolean {
  const { contract, site, item } = question;
  const { from } = period.span;
  if (period.kind !== 'sprint' || item.created > from) return false;
  if (outOfScopeAt(item, from, scopeOf(contract.projectIds, site)) !== null) return false;
  const runs = categoryRuns(item.status, statusCategories(contract.flow, site));
  return (
    valueAt(item.sprints, from).includes(period.id) && standingAt(runs, from, contract.flow.startRule).done === null
  );
}

function weightAt({ contract, item }: ItemQuestion, at: EpochMs): number {
  return planUnitOf(contract.capacity.unit) === 'items' ? 1 : (estimateAt(item, at) ?? 0);
}

/** A snapshot always holds the split in every unit, so one without was not made by `computeSnapshot`. */
export class MissingSplitError extends Error {
  readonly code = 'missing-split';

  constructor(unit: string) {
    super(`The snapshot holds no split in ${unit}. Compute the snapshot again.`);
    this.name = 'MissingSplitError';
  }
}
