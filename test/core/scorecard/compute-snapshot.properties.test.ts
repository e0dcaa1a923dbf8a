import fc from 'fast-check';

import type { Split, SplitReport } from '../../../src/core/capacity/split';
import type { TagLog } from '../../../src/core/classify/tag';
import { computeSnapshot } from '../../../src/core/scorecard/compute-snapshot';
import type { EpochMs } from '../../../src/core/time/instant';
import type { FieldHistory, ItemFacts } from '../../../src/core/timeline/item-facts';
import { aBoard, aContract, anItem, aSite, aSprint, aTag, aTagLog, instant } from '../../support/facts';

interface Tagged {
  readonly item: ItemFacts;
  readonly log: TagLog;
}

const site = aSite({
  boards: [aBoard()],
  sprints: [
    aSprint({ id: 's1', start: '2026-01-05', end: '2026-01-19', complete: '2026-01-19' }),
    aSprint({ id: 's2', start: '2026-01-19', end: '2026-02-02', complete: '2026-02-03' }),
    aSprint({ id: 's3', start: '2026-02-03', end: '2026-02-16' }),
  ],
});

function compute(all: readonly Tagged[], asOf: EpochMs = instant('2026-02-11T12:00Z')) {
  const tags = new Map(all.map(({ log }) => [log.itemId, log]));
  return computeSnapshot({ contract: aContract(), site, items: all.map(({ item }) => item), tags, asOf, trials: 20 });
}

const aDate = fc.integer({ min: 6, max: 40 }).map((day) => new Date(Date.UTC(2026, 0, day)).toISOString());

/** A history as `anItem` reads it, changing at most `maxLength` times from 6 January to 9 February. */
const aHistory = (values: readonly string[], maxLength: number) =>
  fc
    .tuple(fc.constantFrom(...values), fc.array(fc.tuple(aDate, fc.constantFrom(...values)), { maxLength }))
    .map(([first, changes]) => [first, ...changes.map(([at, value]) => `${at} ${value}`).sort()]);

const anyItems: fc.Arbitrary<Tagged[]> = fc
  .array(
    fc.record({
      status: aHistory(['todo', 'doing', 'review', 'done', 'closed', '???'], 5),
      type: aHistory(['story', 'bug', 'subtask', 'epic', 'gone'], 1),
      project: aHistory(['P', 'Q'], 1),
      sprints: aHistory(['-', 's1', 's2', 's3', 's1+s2', 's2+s3'], 3),
      estimate: aHistory(['-', '0.1', '0.2', '3', '8'], 2),
      resolution: aHistory(['-', 'fixed', 'wontdo'], 2),
      parent: aHistory(['-', '0', '1'], 1),
      tag: fc.constantFrom('roadmap', 'technical-health', 'untagged'),
      retag: fc.option(fc.tuple(aDate, fc.constantFrom('roadmap', 'technical-health', 'untagged'))),
    }),
    { maxLength: 20 },
  )
  .map((written) =>
    written.map(({ tag, retag, ...histories }, i) => {
      const id = String(i);
      const later = retag === null ? [] : [aTag(retag[1], retag[0])];
      return { item: anItem({ id, ...histories }), log: aTagLog(id, aTag(tag), ...later) };
    }),
  );

/** Every split of a snapshot that is about items, in a fixed order. */
function splitsOf(reports: readonly SplitReport[]): Split[] {
  return reports.flatMap(({ overall, teams }) =>
    [overall, ...teams].flatMap(({ current, inProgress, trend }) => [
      inProgress,
      ...[...trend, ...(current === null ? [] : [current])].flatMap(({ planned, actual }) => [planned, actual]),
    ]),
  );
}

/** What was known of an item at an instant. */
function cut(item: ItemFacts, at: EpochMs): ItemFacts {
  const known = <T>(history: FieldHistory<T>): FieldHistory<T> =>
    history.filter((change, i) => i === 0 || change.at <= at);
  return {
    ...item,
    type: known(item.type),
    project: known(item.project),
    parent: known(item.parent),
    status: known(item.status),
    sprints: known(item.sprints),
    estimate: known(item.estimate),
    resolution: known(item.resolution),
  };
}

describe('a snapshot of any items', () => {
  it('does not depend on their order, byte for byte', () => {
    fc.assert(
      fc.property(anyItems, (all) => {
        expect(JSON.stringify(compute([...all].reverse()))).toBe(JSON.stringify(compute(all)));
      }),
    );
  });

  it('is for a past date the same from the whole history as from what was known then', () => {
    fc.assert(
      fc.property(anyItems, aDate, (all, date) => {
        const asOf = instant(date);
        const then = all.map(({ item, log }) => ({
          item: cut(item, asOf),
          log: { ...log, entries: log.entries.filter(({ effectiveFrom }, i) => i === 0 || effectiveFrom <= asOf) },
        }));
        expect(compute(all, asOf)).toEqual(compute(then, asOf));
      }),
    );
  });

  it('has shares that add up to one, or none', () => {
    fc.assert(
      fc.property(anyItems, (all) => {
        for (const { shares, total } of splitsOf(compute(all).snapshot.split)) {
          if (shares === null) expect(total).toBe(0);
          else expect(shares.roadmap + shares['technical-health'] + shares.untagged).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  it('never has more technical health when untagged items become roadmap', () => {
    fc.assert(
      fc.property(anyItems, (all) => {
        const tagged = all.map(({ item, log }) => ({
          item,
          log: {
            ...log,
            entries: log.entries.map((entry) =>
              entry.category === 'untagged' ? { ...entry, category: 'roadmap' as const } : entry,
            ),
          },
        }));
        const before = splitsOf(compute(all).snapshot.split);
        const after = splitsOf(compute(tagged).snapshot.split);
        expect(after).toHaveLength(before.length);
        for (const [i, { shares }] of after.entries()) {
          // Points need not be whole, and adding them up in another order may differ in the last digit.
          const untagged = before[i]?.shares?.['technical-health'] ?? 0;
          expect(shares?.['technical-health'] ?? 0).toBeLessThanOrEqual(untagged + 1e-12);
        }
      }),
    );
  });

  it('counts every finished item of the window once: measured, or left out with a reason', () => {
    fc.assert(
      fc.property(anyItems, (all) => {
        const { cycleTime, leadTime, abandoned } = compute(all).snapshot.flow;
        const sum = (figure: typeof cycleTime) =>
          figure.n + figure.excluded.reduce((total, { count }) => total + count, 0);
        expect(sum(cycleTime)).toBe(sum(leadTime));
        expect(cycleTime.excluded.find(({ reason }) => reason === 'abandoned')?.count ?? 0).toBe(abandoned);
      }),
    );
  });
});
