import { isLess } from '../stats/is-less';
import { coverageOf } from '../scorecard/measured';
import { concern, type Finder, type QualityFacts } from './quality-facts';

/** Under this coverage, cycle times speak of a selection of the work only (METRICS "Data quality"). */
const LOW_COVERAGE = 0.85;

/** Work that was done first and in progress only afterwards: its first days are in no cycle time. */
export const doneBeforeStarted: Finder = ({ finishedItems, inProgress, asOf }) => {
  const started = [...finishedItems, ...inProgress].filter(({ milestones }) => milestones.firstStarted <= asOf);
  const late = started.filter(({ milestones }) => milestones.firstDone < milestones.firstStarted);
  return { concerned: late.map((item) => concern(item)), of: started.length };
};

/** Done in the window without ever being in progress. */
export const neverStarted: Finder = (facts) => ({
  concerned: unstarted(facts),
  of: facts.finished.items.length,
});

/** The same items once more when they are so many that cycle times no longer speak of the work as a whole. */
export const lowCoverage: Finder = (facts) => {
  const concerned = unstarted(facts);
  const of = facts.finished.items.length;
  const coverage = coverageOf(of - concerned.length, of);
  return { concerned: coverage !== null && isLess(coverage, LOW_COVERAGE) ? concerned : [], of };
};

function unstarted({ finished }: QualityFacts): { itemId: string; value: null; part: null }[] {
  return finished.items.flatMap(({ id, started }) => (started === null ? { itemId: id, value: null, part: null } : []));
}
