import { pointsAt } from '../capacity/points';
import { isRunning, runOf } from '../capacity/sprint-times';
import { valueAt } from '../timeline/field-history';
import { standing, taggedAt, type TrackedItem } from '../timeline/portfolio';
import { outOfScopeAt } from '../timeline/scope';
import { concern, type Finder, type QualityFacts } from './quality-facts';

/** In progress at as-of while nobody is named. */
export const withoutAssignee: Finder = ({ inProgress, asOf }) => ({
  concerned: inProgress.filter(({ facts }) => valueAt(facts.assignee, asOf) === null).map((item) => concern(item)),
  of: inProgress.length,
});

/** In progress at as-of, and neither roadmap nor technical health. */
export const untagged: Finder = ({ inProgress, asOf }) => ({
  concerned: inProgress.filter((item) => taggedAt(item, asOf) === 'untagged').map((item) => concern(item)),
  of: inProgress.length,
});

/** In progress, or open in a running sprint, without an estimate of its own or of its sub-tasks, if points count. */
export const estimateMissing: Finder = (facts) => {
  const { portfolio, asOf, inProgress } = facts;
  if (portfolio.contract.capacity.unit !== 'points') return { concerned: [], of: 0 };
  const planned = new Set([...inProgress, ...openInSprints(facts)]);
  const unestimated = [...planned].filter((item) => pointsAt(item, asOf, portfolio) === null);
  return { concerned: unestimated.map((item) => concern(item)), of: planned.size };
};

function openInSprints({ portfolio, asOf }: QualityFacts): TrackedItem[] {
  const { site, bySprint, scope } = portfolio;
  const running = site.sprints.flatMap((sprint) => runOf(sprint) ?? []).filter((run) => isRunning(run, asOf));
  return running.flatMap(({ sprint: { id } }) =>
    (bySprint.get(id) ?? []).filter(
      (item) =>
        item.facts.created <= asOf &&
        valueAt(item.facts.sprints, asOf).includes(id) &&
        outOfScopeAt(item.facts, asOf, scope) === null &&
        standing(item, asOf, portfolio).done === null,
    ),
  );
}
