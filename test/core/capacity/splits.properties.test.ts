import fc from 'fast-check';

import type { TeamSplit } from '../../../src/core/capacity/split';
import type { TagLog } from '../../../src/core/classify/tag';
import type { CapacityUnit, CategoryOrUntagged } from '../../../src/core/ledger/operating-contract';
import { zonedDay } from '../../../src/core/time/zone';
import type { FieldHistory, ItemFacts } from '../../../src/core/timeline/item-facts';
import { anItem, aSite, aTag, aTagLog, instant } from '../../support/facts';
import { aWorklog } from '../../support/effort-setting';
import { splitsOf } from '../../support/splits-of';

describe('the splits of any items', () => {
  const aDate = fc.integer({ min: 6, max: 27 }).map((day) => new Date(Date.UTC(2026, 0, day, 10)).toISOString());
  const history = (values: readonly string[]) =>
    fc
      .tuple(fc.constantFrom(...values), fc.array(fc.tuple(aDate, fc.constantFrom(...values)), { maxLength: 4 }))
      .map(([first, changes]) => [first, ...changes.map(([at, value]) => `${at} ${value}`).sort()]);
  const categories = fc.constantFrom<CategoryOrUntagged[]>('roadmap', 'technical-health', 'untagged');
  const anyItems = fc
    .array(
      fc.record({
        status: history(['todo', 'doing', 'done']),
        sprints: history(['-', 's1', 's2']),
        assignee: history(['-', 'ann', 'bob']),
        type: fc.constantFrom(['story'], ['subtask']),
        parent: history(['-', '0', '1']),
        logged: fc.array(fc.tuple(aDate, aDate, fc.integer({ min: 1, max: 8 })), { maxLength: 3 }),
        category: categories,
      }),
      { maxLength: 8 },
    )
    .map((all) => ({
      items: all.map(({ logged, status, sprints, assignee, type, parent }, i) =>
        anItem({
          ...{ id: String(i), status, sprints, assignee, type, parent },
          worklogs: logged.map(([started, recorded, hours]) => aWorklog(started, hours, recorded)),
        }),
      ),
      logs: all.map(({ category }, i) => aTagLog(String(i), aTag(category))),
    }));
  const units = fc.constantFrom<CapacityUnit[]>('items', 'points', 'logged', 'effort-days');

  const allSplits = ({ current, inProgress, trend, quarterToDate }: TeamSplit) => [
    inProgress,
    ...[current, quarterToDate, ...trend].flatMap((period) => (period === null ? [] : [period.planned, period.actual])),
  ];
  const cut = (facts: ItemFacts, at: number): ItemFacts => {
    const known = <T>(changes: FieldHistory<T>) => changes.filter((change, i) => i === 0 || change.at <= at);
    return {
      ...facts,
      status: known(facts.status),
      sprints: known(facts.sprints),
      assignee: known(facts.assignee),
      parent: known(facts.parent),
      worklogs: facts.worklogs.filter(({ recorded }) => recorded <= at),
    };
  };

  it('have shares that add up to 1, and amounts that are those behind them', () => {
    fc.assert(
      fc.property(anyItems, units, ({ items, logs }, unit) => {
        const { first, trace } = splitsOf(items, { unit, logs });
        for (const split of [...first.teams, first.overall].flatMap(allSplits)) {
          const { shares, total } = split;
          if (shares === null) expect(total).toBe(0);
          else expect(shares.roadmap + shares['technical-health'] + shares.untagged).toBeCloseTo(1, 9);
        }
        const behind = trace('actual:b1:s2')?.behind ?? [];
        const sum = behind.reduce((total, { value }) => total + (value ?? 0), 0);
        expect(sum).toBeCloseTo(first.teams[0]?.current?.actual.total ?? 0, 9);
      }),
    );
  });

  it('are the same from the whole history as from what was known then', () => {
    fc.assert(
      fc.property(anyItems, units, aDate, (...[{ items, logs }, unit, asOf]) => {
        const then = items.map((facts) => cut(facts, instant(asOf)));
        expect(splitsOf(then, { unit, logs, asOf }).traces).toEqual(splitsOf(items, { unit, logs, asOf }).traces);
      }),
    );
  });

  it('never have more technical health when an item becomes roadmap', () => {
    fc.assert(
      fc.property(anyItems, units, fc.nat(), (...[{ items, logs }, unit, which]) => {
        const tagged = logs.map((log, i) => (i === which % logs.length ? aTagLog(log.itemId, aTag('roadmap')) : log));
        const healthOf = (told: readonly TagLog[]) =>
          allSplits(splitsOf(items, { unit, logs: told }).overall).map(
            ({ shares }) => shares?.['technical-health'] ?? 0,
          );
        const before = healthOf(logs);
        for (const [i, share] of healthOf(tagged).entries()) expect(share).toBeLessThanOrEqual((before[i] ?? 0) + 1e-9);
      }),
    );
  });

  it('have no more days of effort in a month than people and working days', () => {
    fc.assert(
      fc.property(anyItems, ({ items, logs }) => {
        const { overall } = splitsOf(items, { unit: 'effort-days', logs, period: 'month', site: aSite() });
        const days = Array.from({ length: 28 }, (_, i) => zonedDay(instant('2026-01-01'), 'UTC') + i);
        const workingDays = days.filter((day) => (day + 3) % 7 < 5).length;
        expect(overall.current?.actual.total ?? 0).toBeLessThanOrEqual(2 * workingDays + 1e-9);
      }),
    );
  });
});
