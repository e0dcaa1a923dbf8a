import fc from 'fast-check';

import type { FieldHistory, HistoryDefect, ItemFacts } from '../../src/core/timeline/item-facts';

const smallId = fc.integer({ min: 1, max: 30_000 }).map(String);
const defect = fc.constantFrom<HistoryDefect>('change-before-creation', 'history-mismatch', 'estimate-not-a-number');

/** Any facts that keep the promises of the type: histories begin at creation and go on in time. */
export const arbitraryFacts: fc.Arbitrary<ItemFacts> = fc
  .record({
    id: smallId,
    created: fc.integer({ min: 0, max: 4_000_000_000_000 }),
    instants: fc.array(fc.integer({ min: 0, max: 100_000_000_000 }), { maxLength: 6 }),
  })
  .chain(({ id, created, instants }) => {
    const historyOf = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<FieldHistory<T>> =>
      fc.tuple(value, fc.array(fc.tuple(fc.nat(5), value), { maxLength: 4 })).map(([first, changes]) => [
        { at: created, value: first },
        ...changes
          .flatMap(([index, next]) => {
            const distance = instants[index];
            return distance === undefined ? [] : [{ at: created + distance, value: next }];
          })
          .sort((a, b) => a.at - b.at),
      ]);
    return fc.record({
      id: fc.constant(id),
      key: fc.oneof(
        fc.tuple(fc.constantFrom('PAY', 'DATA-X', 'A1'), fc.nat(99_999)).map(([p, n]) => `${p}-${n}`),
        fc.string(),
      ),
      created: fc.constant(created),
      updated: fc.integer({ min: 0, max: 5_000_000_000_000 }),
      type: historyOf(smallId),
      project: historyOf(smallId),
      parent: historyOf(fc.option(smallId)),
      status: historyOf(smallId),
      assignee: historyOf(fc.option(fc.uuid())),
      sprints: historyOf(fc.array(smallId, { maxLength: 3 })),
      estimate: historyOf(fc.option(fc.oneof(fc.nat(100), fc.constantFrom(0.5, 1.25, -1)))),
      resolution: historyOf(fc.option(smallId)),
      fixVersions: historyOf(fc.array(smallId, { maxLength: 3 })),
      flagged: historyOf(fc.boolean()),
      affectsVersions: fc.constant([{ at: created, value: [] }]),
      labels: fc.constant([{ at: created, value: [] }]),
      priority: fc.constant([{ at: created, value: null }]),
      links: fc.constant([{ at: created, value: [] }]),
      worklogs: fc.constant([]),
      defects: fc.uniqueArray(defect),
    });
  });
