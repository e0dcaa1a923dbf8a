import { itemRuleMatcher, labelMatcher, priorityNamed, statusNamed, type IsNamed } from '../classify/item-rule';
import type { EpochMs } from '../time/instant';
import { valueAt } from '../timeline/field-history';
import type { ItemFacts } from '../timeline/item-facts';
import { standing } from '../timeline/portfolio';
import { outOfScopeAt } from '../timeline/scope';
import type { DeliveryRecord } from './delivery-record';

/** An item that is an incident by the contract's rule, as known at as-of. */
export interface Incident {
  readonly facts: ItemFacts;
  readonly projectId: string;
  /** When it stopped to harm: its first contained status, else when it was done; null while neither. */
  readonly contained: EpochMs | null;
  /** Null while it is open. */
  readonly done: EpochMs | null;
  /** Null without a priority: neither severe nor not. */
  readonly isSevere: boolean | null;
  readonly isOutage: boolean;
}

/** The incidents of a contract as known at as-of, and those that do not count. */
export interface Incidents {
  readonly list: readonly Incident[];
  readonly leftOut: readonly { readonly created: EpochMs; readonly reason: string }[];
  /** Whether the contract's projects ever had an incident: without one, no incident is no news. */
  readonly isRecorded: boolean;
}

const ABANDONED = 'abandoned';

/** Type, labels, priority and resolution are those at as-of: what was an incident and what not is often known later. */
export function incidentsAt(record: DeliveryRecord, asOf: EpochMs): Incidents {
  const { portfolio } = record;
  const { contract, site, scope } = portfolio;
  const rules = contract.delivery;
  const isIncident = itemRuleMatcher(rules.incidents, site);
  const isSeverePriority = priorityNamed(rules.severePriorities, site);
  const isContained = statusNamed(rules.containedStatuses, site);
  const isOutage = labelMatcher(rules.outageLabels);
  const list: Incident[] = [];
  const leftOut: { created: EpochMs; reason: string }[] = [];
  for (const tracked of record.incidents) {
    const { facts } = tracked;
    if (facts.created > asOf || !isIncident(facts, asOf)) continue;
    const { done } = standing(tracked, asOf, portfolio);
    const isAbandoned = done !== null && portfolio.meansAbandoned(valueAt(facts.resolution, asOf));
    const reason = outOfScopeAt(facts, asOf, scope) ?? (isAbandoned ? ABANDONED : null);
    if (reason !== null) {
      leftOut.push({ created: facts.created, reason });
      continue;
    }
    const priority = valueAt(facts.priority, asOf);
    list.push({
      facts,
      projectId: valueAt(facts.project, asOf),
      contained: firstIn(facts, isContained, asOf) ?? done,
      done,
      isSevere: priority === null ? null : isSeverePriority(priority),
      isOutage: isOutage(facts, asOf),
    });
  }
  const isRecorded = list.length > 0 || leftOut.some(({ reason }) => reason === ABANDONED);
  return { list, leftOut, isRecorded };
}

/** The first entry into one of some statuses up to as-of; null if there was none. */
export function firstIn({ status }: ItemFacts, isWanted: IsNamed, asOf: EpochMs): EpochMs | null {
  return status.find(({ at, value }) => at <= asOf && isWanted(value))?.at ?? null;
}

/** Why incidents created from an instant on do not count. */
export function incidentsLeftOut({ leftOut }: Incidents, from: EpochMs): string[] {
  return leftOut.filter(({ created }) => created >= from).map(({ reason }) => reason);
}
