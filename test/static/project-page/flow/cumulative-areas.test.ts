import fc from 'fast-check';
import type { CumulativeFlow } from '../../../../src/core/scorecard/flow-detail';
import { areasOf, groundOf, sumByDay, viewOf, workOf } from '../../../../static/src/project-page/flow/cumulative-areas';

type Status = CumulativeFlow['statuses'][number];

const status = (name: string, category: Status['category'], counts: readonly number[]): Status => ({
  statusId: name,
  name,
  category,
  counts,
});

const flow = (...statuses: readonly Status[]): CumulativeFlow => ({ firstDay: 100, statuses });

const usual = flow(
  status('To Do', 'todo', [10, 12]),
  status('In Progress', 'in-progress', [3, 4]),
  status('In Review', 'in-progress', [0, 2]),
  status('Done', 'done', [50, 53]),
);

describe('the areas of the cumulative flow', () => {
  it('stand in the order of the flow, done at the bottom', () => {
    expect(areasOf(usual, 'all').map(({ label, values }) => [label, values])).toEqual([
      ['Done', [50, 53]],
      ['In Review', [0, 2]],
      ['In Progress', [3, 4]],
      ['To Do', [10, 12]],
    ]);
  });

  it('are told apart by pattern from category to category, and from neighbour to neighbour', () => {
    const paints = areasOf(usual, 'all').map(({ paint }) => `${paint.tone} ${paint.pattern}`);

    expect(paints).toEqual(['teal dots', 'blue solid', 'blue-bold solid', 'gray stripes']);
  });

  it('mark a status of which nobody knows the category', () => {
    expect(areasOf(flow(status('Old', null, [1])), 'all')[0]?.paint).toEqual({ tone: 'orange', pattern: 'stripes' });
  });

  it('are those in progress alone when asked for', () => {
    expect(areasOf(usual, 'in-progress').map(({ label }) => label)).toEqual(['In Review', 'In Progress']);
  });

  it('leave out statuses that nothing ever stood in', () => {
    expect(areasOf(flow(status('Blocked', 'in-progress', [0, 0])), 'all')).toEqual([]);
  });

  it('never give two neighbours the same paint', () => {
    const categories = fc.array(fc.constantFrom('todo' as const, 'in-progress' as const, 'done' as const, null), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(categories, (given) => {
        const paints = areasOf(flow(...given.map((category, index) => status(`${index}`, category, [1]))), 'all').map(
          ({ paint }) => `${paint.tone} ${paint.pattern}`,
        );
        const sorted = [...given].sort();
        // Statuses come grouped by category from the core: only then are they neighbours.
        if (given.some((category, index) => category !== sorted[index])) return;
        paints.forEach((paint, index) => expect(paint).not.toBe(paints[index + 1]));
      }),
    );
  });
});

describe('where the axis begins', () => {
  it('is what was done all the time', () => {
    expect(groundOf(usual)).toBe(50);
    expect(groundOf(flow(status('Done', 'done', [5, 3]), status('Closed', 'done', [1, 4])))).toBe(6);
  });

  it('is zero where nothing is done', () => {
    expect(groundOf(flow(status('To Do', 'todo', [5])))).toBe(0);
    expect(groundOf(flow())).toBe(0);
  });
});

describe('what is drawn first', () => {
  it('is everything', () => {
    expect(viewOf(usual)).toBe('all');
    expect(viewOf(flow())).toBe('all');
  });

  // 100 high in all: 10 in progress are just seen.
  it.each([
    [90, 10, 'all'],
    [91, 9, 'in-progress'],
    [100, 0, 'all'],
  ])('is with %d to do and %d in progress: %s', (todo, inProgress, view) => {
    expect(viewOf(flow(status('To Do', 'todo', [todo]), status('Doing', 'in-progress', [inProgress])))).toBe(view);
  });
});

describe('the sum of statuses', () => {
  it('adds up day by day', () => {
    expect(sumByDay(workOf(usual))).toEqual([3, 6]);
    expect(sumByDay([])).toEqual([]);
  });
});
