import type { EpochMs, TimeZone } from '../time/instant';
import { common, joined, spansWhere, without, type Spans } from '../time/spans';
import { startOfDay, zonedDay } from '../time/zone';
import type { ItemFacts } from '../timeline/item-facts';
import type { Portfolio, TrackedItem } from '../timeline/portfolio';
import type { AccrualRange } from './accrual';

/** When somebody, or nobody (null), had an item or one of its sub-tasks assigned and in progress. */
export interface Work {
  readonly item: TrackedItem;
  readonly person: string | null;
  readonly spans: Spans;
}

/** After so many days without any change an item is taken for forgotten (METRICS Capacity, unit `effort-days`). */
const DAYS_UNTIL_FORGOTTEN = 30;

/**
 * Who worked when on an item: while it was in an in-progress status, assigned, counted, and not forgotten. A person
 * with both an item and its sub-task in progress works on it once; nobody does only while neither is assigned.
 */
export function workOn(item: TrackedItem, portfolio: Portfolio, range: AccrualRange): Work[] {
  const byPerson = new Map<string | null, Spans>();
  for (const source of [item.facts, ...item.children]) {
    const active = activeSpans(source, { item, portfolio, range });
    if (active.length === 0) continue;
    for (const person of new Set(source.assignee.map(({ value }) => value))) {
      const assigned = common(
        active,
        spansWhere(source.assignee, (value) => value === person, range.asOf),
      );
      byPerson.set(person, joined([...(byPerson.get(person) ?? []), ...assigned]));
    }
  }
  const attributed = joined([...byPerson].flatMap(([person, spans]) => (person === null ? [] : spans)));
  return [...byPerson].map(([person, spans]) => ({
    item,
    person,
    spans: person === null ? without(spans, attributed) : spans,
  }));
}

function activeSpans(
  source: ItemFacts,
  { item, portfolio, range }: { item: TrackedItem; portfolio: Portfolio; range: AccrualRange },
): Spans {
  const { asOf } = range;
  const { scope, categoryOf, contract } = portfolio;
  const known: Spans = [{ from: range.from, to: asOf }];
  const inProgress = common(
    spansWhere(source.status, (status) => categoryOf(status) === 'in-progress', asOf),
    known,
  );
  // Most items were never in progress in the range: the other histories need no look then.
  if (inProgress.length === 0) return [];
  const inProjects = (facts: ItemFacts) => spansWhere(facts.project, (id) => scope.projectIds.has(id), asOf);
  const atLevel = (facts: ItemFacts, isLevel: (level: number) => boolean) =>
    spansWhere(facts.type, (id) => isLevel(scope.levels.get(id) ?? NaN), asOf);
  const conditions = [
    aliveSpans(source, asOf, contract.timeZone),
    inProjects(item.facts),
    atLevel(item.facts, (level) => level === 0),
  ];
  if (source !== item.facts) {
    conditions.push(
      spansWhere(source.parent, (id) => id === item.facts.id, asOf),
      inProjects(source),
      atLevel(source, (level) => level < 0),
    );
  }
  return conditions.reduce(common, inProgress);
}

/** The day of each change and the thirty days after it, in the zone. */
function aliveSpans(facts: ItemFacts, asOf: EpochMs, zone: TimeZone): Spans {
  const days = new Set(
    changeInstants(facts)
      .filter((at) => at <= asOf)
      .map((at) => zonedDay(at, zone)),
  );
  return joined(
    [...days].map((day) => ({
      from: startOfDay(day, zone),
      to: startOfDay(day + DAYS_UNTIL_FORGOTTEN + 1, zone),
    })),
  );
}

/** When anything is known to have happened to an item: its creation, a change of a field, logged time. */
function changeInstants(facts: ItemFacts): EpochMs[] {
  const histories = [
    ...[facts.type, facts.project, facts.parent, facts.status, facts.assignee, facts.sprints, facts.estimate],
    ...[facts.resolution, facts.fixVersions, facts.affectsVersions, facts.flagged, facts.labels, facts.priority],
    facts.links,
  ];
  return [...histories.flatMap((history) => history.map(({ at }) => at)), ...facts.worklogs.map((log) => log.recorded)];
}
