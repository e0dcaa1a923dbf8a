import fc from 'fast-check';

import type { FieldHistory, HistoryDefect, ItemFacts, Worklog } from '../../src/core/timeline/item-facts';

/** Ids as Jira has them, and what an id is not but may one day be. */
const someId = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 30_000 }).map(String) },
  fc.constantFrom('0', '007', '-3', '1e3', '9007199254740993', '99999999999999999999', 'x'),
);
/** Words with everything that a format could take for a separator, a number or a key. */
const word = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '',
    ' ',
    ',',
    ';',
    '"',
    '\\',
    '\n',
    '-',
    '-1',
    'A-1',
    'A-01',
    'A-1-2',
    'ü-3',
    '\ud800',
    '__proto__',
    '*5',
  ),
);
const key = fc.oneof(
  fc.tuple(fc.constantFrom('PAY', 'DATA-X', 'A1'), fc.nat(99_999)).map(([prefix, number]) => `${prefix}-${number}`),
  word,
);
const words = fc.array(word, { maxLength: 3 });
const ids = fc.array(someId, { maxLength: 3 });
const estimate = fc.oneof(
  fc.nat(100),
  fc.constantFrom(0.5, 1.25, -1, -0, 1e21, 1e-7, 0.1 + 0.2, Number.MAX_VALUE, Infinity),
  fc.double({ noNaN: true }),
);
const instant = fc.integer({ min: -1_000_000_000_000, max: 5_000_000_000_000 });
const worklog: fc.Arbitrary<Worklog> = fc.record({
  started: instant,
  recorded: instant,
  seconds: fc.oneof(fc.nat(100_000), fc.double({ min: 0, noNaN: true })),
  author: fc.option(word),
});
const defect = fc.constantFrom<HistoryDefect>(
  'change-before-creation',
  'change-without-value',
  'history-mismatch',
  'history-cut',
  'estimate-not-a-number',
);

/**
 * Any facts that keep the promises of the type: histories begin at creation and go on in time. Fields share instants,
 * and one may change several times at one instant, at that of creation too.
 */
export const arbitraryFacts: fc.Arbitrary<ItemFacts> = fc
  .record({
    id: someId,
    created: fc.integer({ min: -1_000_000_000_000, max: 4_000_000_000_000 }),
    instants: fc.array(fc.oneof(fc.constant(0), fc.nat(2000), fc.integer({ min: 0, max: 400_000_000_000 })), {
      maxLength: 6,
    }),
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
      key,
      created: fc.constant(created),
      updated: instant,
      type: historyOf(someId),
      project: historyOf(someId),
      parent: historyOf(fc.option(someId)),
      status: historyOf(someId),
      assignee: historyOf(fc.option(fc.oneof(fc.uuid(), word))),
      sprints: historyOf(ids),
      estimate: historyOf(fc.option(estimate)),
      resolution: historyOf(fc.option(someId)),
      fixVersions: historyOf(ids),
      affectsVersions: historyOf(ids),
      flagged: historyOf(fc.boolean()),
      labels: historyOf(words),
      priority: historyOf(fc.option(someId)),
      links: historyOf(fc.array(key, { maxLength: 3 })),
      worklogs: fc.array(worklog, { maxLength: 3 }).map((all) => [...all].sort((a, b) => a.started - b.started)),
      defects: fc.uniqueArray(defect),
    });
  });
