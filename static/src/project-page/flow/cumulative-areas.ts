import type { CumulativeFlow } from '../../../../src/core/scorecard/flow-detail';
import type { StatusCategory } from '../../../../src/core/timeline/site-metadata';
import type { Paint } from '../../charts/paint';
import type { Area } from '../../charts/stacked-areas';

export type CumulativeView = 'all' | 'in-progress';

type Status = CumulativeFlow['statuses'][number];

/** Of the drawing's height, so much must be work in progress for its changes to be seen among all the others. */
const SEEN = 0.1;

/** The colours are Jira's; the pattern tells the categories apart without them. */
const PAINTS: Readonly<Record<StatusCategory | 'unknown', readonly [Paint, ...Paint[]]>> = {
  todo: [
    { tone: 'gray', pattern: 'stripes' },
    { tone: 'gray', pattern: 'dots' },
    { tone: 'gray', pattern: 'solid' },
  ],
  'in-progress': [
    { tone: 'blue-bold', pattern: 'solid' },
    { tone: 'blue', pattern: 'solid' },
    { tone: 'blue-bold', pattern: 'stripes' },
    { tone: 'blue-bold', pattern: 'dots' },
  ],
  done: [
    { tone: 'teal', pattern: 'dots' },
    { tone: 'teal', pattern: 'stripes' },
    { tone: 'teal', pattern: 'solid' },
  ],
  unknown: [
    { tone: 'orange', pattern: 'stripes' },
    { tone: 'orange', pattern: 'dots' },
  ],
};

/** The statuses from the ground up: done at the bottom, to do on top, neighbours drawn differently. */
export function areasOf(
  { statuses }: CumulativeFlow,
  view: CumulativeView,
): readonly (Area & { readonly label: string })[] {
  const shown = statuses.filter(({ category, counts }) => counts.some((count) => count > 0) && inView(category, view));
  const nth = new Map<Status['category'], number>();
  // Counted in the order of the flow: where work begins, its colour is whole.
  const areas = shown.map(({ statusId, name, category, counts }) => {
    const index = nth.get(category) ?? 0;
    nth.set(category, index + 1);
    const paints = PAINTS[category ?? 'unknown'];
    return { key: statusId, label: name, paint: paints[index % paints.length] ?? paints[0], values: counts };
  });
  return areas.reverse();
}

function inView(category: StatusCategory | null, view: CumulativeView): boolean {
  return view === 'all' || category === 'in-progress';
}

/** Years of finished work would press all the rest flat: what was done from the first day to the last is cut off. */
export function groundOf({ statuses }: CumulativeFlow): number {
  const done = statuses.filter(({ category }) => category === 'done');
  return lowest(sumByDay(done));
}

/** What to draw first: everything, unless work in progress could then not be seen. */
export function viewOf(cumulative: CumulativeFlow): CumulativeView {
  const highest = (statuses: readonly Status[]) => Math.max(0, ...sumByDay(statuses));
  const all = highest(cumulative.statuses) - groundOf(cumulative);
  const inProgress = highest(workOf(cumulative));
  return inProgress > 0 && inProgress < SEEN * all ? 'in-progress' : 'all';
}

/** The statuses in progress. */
export function workOf({ statuses }: CumulativeFlow): readonly Status[] {
  return statuses.filter(({ category }) => category === 'in-progress');
}

/** How many stood in any of the statuses, day by day. */
export function sumByDay(statuses: readonly Status[]): readonly number[] {
  const days = statuses[0]?.counts.length ?? 0;
  return Array.from({ length: days }, (_, day) => statuses.reduce((sum, { counts }) => sum + (counts[day] ?? 0), 0));
}

function lowest(values: readonly number[]): number {
  return values.length === 0 ? 0 : Math.min(...values);
}
