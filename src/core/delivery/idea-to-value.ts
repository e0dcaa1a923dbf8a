import { itemRuleMatcher, statusNamed } from '../classify/item-rule';
import { exclusions } from '../flow/exclusions';
import { inWords } from '../flow/flow-window';
import { coverageOf, measured, noData, type Measured } from '../scorecard/measured';
import { inclusiveDays } from '../time/calendar';
import type { EpochMs } from '../time/instant';
import { valueAt } from '../timeline/field-history';
import type { ItemFacts } from '../timeline/item-facts';
import type { TrackedItem } from '../timeline/portfolio';
import type { DeliveryFacts } from './delivery-facts';
import type { Deployment } from './deployments';
import { firstIn } from './incidents';
import { medianAndP85, type MedianAndP85 } from './median-and-p85';
import { NO_DEPLOYMENT, NO_IDEA } from './missing-sources';

export interface IdeaToValue extends MedianAndP85 {
  /** Epics only where no idea was ever validated; they count from their creation. */
  readonly source: 'ideas' | 'epics';
}

/** Something that was to become of value, from when on, and the items that deliver it. */
interface Intent {
  readonly itemId: string;
  /** Null for an idea that was never validated. */
  readonly from: EpochMs | null;
  readonly deliveredBy: readonly ItemFacts[];
}

/**
 * From an idea's first validated status to the first release of an item that delivers it, in inclusive days of the
 * contract's zone, of what had that release in the window (METRICS "Resilience", `idea-to-value`). The items that
 * deliver an idea are those linked to it, its children and theirs; those of an epic are its children.
 */
export function ideaToValue(facts: DeliveryFacts): Measured<IdeaToValue> {
  const { window, deployments } = facts;
  const ideas = ideasOf(facts);
  const source = ideas.some(({ from }) => from !== null) ? 'ideas' : 'epics';
  const intents = source === 'ideas' ? ideas : epicsOf(facts);
  const delivered = intents.flatMap((intent) => {
    const release = firstRelease(intent, facts);
    return release === undefined || release.from < window.span.from ? [] : [{ ...intent, release }];
  });
  const behind = delivered.flatMap(({ itemId, from, release }) =>
    from === null ? [] : [{ itemId, value: inclusiveDays(from, release.to, window.zone), part: release.name }],
  );
  const provenance = {
    definitionId: 'idea-to-value',
    unit: 'days',
    window: window.span,
    n: behind.length,
    coverage: coverageOf(behind.length, delivered.length),
    excluded: exclusions(Array<string>(delivered.length - behind.length).fill('released without being validated')),
    behind,
  } as const;
  const value = medianAndP85(behind.map((one) => one.value));
  if (value !== null) return measured({ ...value, source }, provenance);
  if (intents.length === 0) return noData(NO_IDEA, provenance);
  if (deployments.list.length === 0) return noData(NO_DEPLOYMENT, provenance);
  const what = source === 'ideas' ? 'validated idea' : 'epic';
  return noData(`no ${what} had its first release ${inWords(window)}`, provenance);
}

/** The first deployment, not before the intent, of an item that delivers it. */
function firstRelease({ from, deliveredBy }: Intent, { deployments }: DeliveryFacts): Deployment | undefined {
  return deliveredBy
    .flatMap((item) => deployments.of(item))
    .filter(({ to }) => from === null || to >= from)
    .reduce<Deployment | undefined>((first, next) => (first && first.from <= next.from ? first : next), undefined);
}

function ideasOf({ record, window: { asOf } }: DeliveryFacts): Intent[] {
  const { contract, site } = record.portfolio;
  const isIdea = itemRuleMatcher(contract.delivery.ideas, site);
  const isValidated = statusNamed(contract.delivery.validatedStatuses, site);
  return known(record.ideas, record.portfolio, asOf)
    .filter(({ facts }) => isIdea(facts, asOf))
    .map((idea) => {
      const linked = valueAt(idea.facts.links, asOf).flatMap((key) => record.byKey.get(key) ?? []);
      const itself = linked.map(({ facts }) => facts);
      const deliveredBy = [...itself, ...[idea, ...linked].flatMap((item) => childrenAt(item, asOf))];
      return { itemId: idea.facts.id, from: firstIn(idea.facts, isValidated, asOf), deliveredBy };
    });
}

function epicsOf({ record, window: { asOf } }: DeliveryFacts): Intent[] {
  const { levels } = record.portfolio.scope;
  return known(record.epics, record.portfolio, asOf)
    .filter(({ facts }) => (levels.get(valueAt(facts.type, asOf)) ?? 0) > 0)
    .map((epic) => ({ itemId: epic.facts.id, from: epic.facts.created, deliveredBy: childrenAt(epic, asOf) }));
}

/** Those that existed in one of the contract's projects: ideas and epics are on levels that other metrics leave out. */
function known(
  items: readonly TrackedItem[],
  { scope }: DeliveryFacts['record']['portfolio'],
  asOf: EpochMs,
): TrackedItem[] {
  return items.filter(({ facts }) => facts.created <= asOf && scope.projectIds.has(valueAt(facts.project, asOf)));
}

function childrenAt({ facts, children }: TrackedItem, asOf: EpochMs): ItemFacts[] {
  return children.filter((child) => valueAt(child.parent, asOf) === facts.id);
}
