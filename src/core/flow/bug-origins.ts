import { itemRuleMatcher, labelMatcher } from '../classify/item-rule';
import type { DayNumber, EpochMs } from '../time/instant';
import { zonedDay } from '../time/zone';
import { valueAt } from '../timeline/field-history';
import type { ItemFacts } from '../timeline/item-facts';
import type { Portfolio } from '../timeline/portfolio';
import { outOfScopeAt, type OutOfScope } from '../timeline/scope';
import type { SiteMetadata } from '../timeline/site-metadata';
import type { FlowWindow } from './flow-window';

/** Where a bug was found, and what says so; in the words a surface shows. */
export type BugOrigin =
  | 'escaped: label'
  | 'escaped: linked incident'
  | 'escaped: released version'
  | 'found before release'
  /** Nothing on it says where it was found (docs/decisions/bugs-that-say-nothing.md). */
  | 'cannot be classified';

/** A bug created in the window, as known at as-of. */
export interface Bug {
  readonly itemId: string;
  readonly createdDay: DayNumber;
  readonly origin: BugOrigin;
}

/** The bugs created in the window, by the contract's rule, and why others are left out (METRICS `escaped-defect-rate`). */
export function bugsCreated(portfolio: Portfolio, window: FlowWindow): { bugs: Bug[]; leftOut: OutOfScope[] } {
  const { asOf, span, zone } = window;
  const isBug = itemRuleMatcher(portfolio.contract.delivery.bugs, portfolio.site);
  const found: ItemFacts[] = [];
  const leftOut: OutOfScope[] = [];
  for (const { facts } of portfolio.items) {
    if (facts.created < span.from || facts.created > asOf || !isBug(facts, asOf)) continue;
    const reason = outOfScopeAt(facts, asOf, portfolio.scope);
    if (reason === null) found.push(facts);
    else leftOut.push(reason);
  }
  const originOf = originsOf(found, portfolio, asOf);
  const bugs = found.map((facts): Bug => {
    const createdDay = zonedDay(facts.created, zone);
    return { itemId: facts.id, createdDay, origin: originOf(facts, createdDay) };
  });
  return { bugs, leftOut };
}

export function isEscaped({ origin }: Bug): boolean {
  return origin.startsWith('escaped');
}

/** Asks the three sources in the order of METRICS; the first that speaks decides what a list says. */
function originsOf(
  bugs: readonly ItemFacts[],
  portfolio: Portfolio,
  asOf: EpochMs,
): (bug: ItemFacts, createdDay: DayNumber) => BugOrigin {
  const isLabelledEscaped = labelMatcher(portfolio.contract.delivery.escapedLabels);
  const linked = linkedItems(bugs, portfolio, asOf);
  const wasReleased = releasesOf(portfolio.site);
  return (bug, createdDay) => {
    if (isLabelledEscaped(bug, asOf)) return 'escaped: label';
    const links = valueAt(bug.links, asOf).flatMap((key) => linked.get(key) ?? []);
    if (links.includes('incident')) return 'escaped: linked incident';
    const releases = valueAt(bug.affectsVersions, asOf).map((versionId) => wasReleased(versionId, createdDay));
    if (releases.includes(true)) return 'escaped: released version';
    const saysSomething = links.length > 0 || releases.includes(false) || valueAt(bug.labels, asOf).length > 0;
    return saysSomething ? 'found before release' : 'cannot be classified';
  };
}

/** What the items are that the bugs are linked to, by key; items that nobody has read are not among them. */
function linkedItems(
  bugs: readonly ItemFacts[],
  portfolio: Portfolio,
  asOf: EpochMs,
): ReadonlyMap<string, 'incident' | 'other'> {
  const keys = new Set(bugs.flatMap(({ links }) => valueAt(links, asOf)));
  const isIncident = itemRuleMatcher(portfolio.contract.delivery.incidents, portfolio.site);
  const linked = portfolio.items.filter(({ facts }) => keys.has(facts.key) && facts.created <= asOf);
  return new Map(linked.map(({ facts }) => [facts.key, isIncident(facts, asOf) ? 'incident' : 'other']));
}

/** Whether a version was released before a day; null for one that nobody knows, or whose release has no date. */
function releasesOf({ versions }: Pick<SiteMetadata, 'versions'>): (id: string, day: DayNumber) => boolean | null {
  const byId = new Map(versions.map((version) => [version.id, version]));
  return (versionId, day) => {
    const version = byId.get(versionId);
    if (version === undefined) return null;
    if (!version.released) return false;
    return version.releaseDay === null ? null : version.releaseDay < day;
  };
}
