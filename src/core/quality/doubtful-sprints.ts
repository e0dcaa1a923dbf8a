import { runOf } from '../capacity/sprint-times';
import type { TrackedItem } from '../timeline/portfolio';
import type { SprintMetadata } from '../timeline/site-metadata';
import { concern, type Finder, type QualityFacts } from './quality-facts';

/** Sprints that ran, of items that count, without the dates that say when. Counted in sprints. */
export const sprintWithoutDates: Finder = (facts) => {
  const byId = new Map(facts.portfolio.site.sprints.map((sprint) => [sprint.id, sprint]));
  const ran = new Set<SprintMetadata>();
  const concerned = facts.counted.flatMap((item) => {
    const sprints = sprintsOf(item, facts).flatMap((id) => byId.get(id) ?? []);
    for (const sprint of sprints) if (sprint.state !== 'future') ran.add(sprint);
    const undated = sprints.filter(lacksDates);
    return undated.length === 0 ? [] : [concern(item, undated.map(({ name }) => name).join(', '))];
  });
  return { concerned, of: ran.size, count: [...ran].filter(lacksDates).length };
};

/** Whether it is on a board is another question: a sprint without one may well have dates. */
function lacksDates(sprint: SprintMetadata): boolean {
  return sprint.state !== 'future' && runOf({ ...sprint, boardId: sprint.boardId ?? 'none' }) === null;
}

/** Is or was in a sprint that Jira no longer knows. */
export const unknownSprint: Finder = (facts) => {
  const known = new Set(facts.portfolio.site.sprints.map(({ id }) => id));
  const inSprints = facts.counted.flatMap((item) => {
    const ids = sprintsOf(item, facts);
    return ids.length === 0 ? [] : [{ item, unknown: ids.filter((id) => !known.has(id)) }];
  });
  return {
    concerned: inSprints
      .filter(({ unknown }) => unknown.length > 0)
      .map(({ item, unknown }) => concern(item, `sprint ${unknown.join(', ')}`)),
    of: inSprints.length,
  };
};

/** The ids of the sprints that an item was in until as-of, each once. */
function sprintsOf({ facts }: TrackedItem, { asOf }: QualityFacts): string[] {
  const { sprints } = facts;
  // Most items were never in a sprint, and have one empty entry.
  if (sprints.length === 1 && sprints[0]?.value.length === 0) return [];
  return [...new Set(sprints.flatMap(({ at, value }) => (at <= asOf ? value : [])))];
}
