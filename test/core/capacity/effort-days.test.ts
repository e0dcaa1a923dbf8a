import fc from 'fast-check';

import { effortDays } from '../../../src/core/capacity/effort-days';
import { zonedDay } from '../../../src/core/time/zone';
import type { ItemFacts } from '../../../src/core/timeline/item-facts';
import { aContract, anItem, instant } from '../../support/facts';
import { portfolioWith, rangeOf, sums } from '../../support/effort-setting';

const effort = (items: readonly ItemFacts[], range = rangeOf(), contract = aContract()) =>
  sums(effortDays(portfolioWith(items, contract), range));
/** Ann's item, in progress from one instant to another. */
const of = (id: string, [from, to]: readonly [string, string], assignee: readonly string[] = ['ann']) =>
  anItem({ id, status: ['todo', `${from} doing`, `${to} done`], assignee });

describe('effortDays', () => {
  it('shares a day of a person in proportion to the time in progress within it', () => {
    // Tuesday 6 January: item 1 for six hours, item 2 for two.
    const items = [
      of('1', ['2026-01-06T09:00Z', '2026-01-06T15:00Z']),
      of('2', ['2026-01-06T12:00Z', '2026-01-06T14:00Z']),
    ];
    expect(effort(items)).toEqual({ items: { '1': 0.75, '2': 0.25 }, nobody: {} });
  });

  it('gives one day for a day with anything in progress, however short', () => {
    expect(effort([of('1', ['2026-01-06T09:00Z', '2026-01-06T09:01Z'])]).items).toEqual({ '1': 1 });
  });

  it('gives a day for each working day, and none for the weekend', () => {
    // From Thursday 8 January at noon to Tuesday the 13th: Thursday, Friday, Monday and Tuesday.
    expect(effort([of('1', ['2026-01-08T12:00Z', '2026-01-13T10:00Z'])]).items).toEqual({ '1': 4 });
    expect(effort([of('1', ['2026-01-10T08:00Z', '2026-01-11T20:00Z'])]).items).toEqual({});
  });

  it('goes by the calendar and the zone of the contract', () => {
    const item = of('1', ['2026-01-08T12:00Z', '2026-01-13T04:00Z']);
    const calendar = { weekdays: [1, 2, 3, 4, 5, 6], holidays: ['2026-01-12'] };
    // Thursday, Friday, Saturday and Tuesday; in New York the 13th at 4:00 UTC is still the Monday that is a holiday.
    expect(effort([item], rangeOf(), aContract({ flow: { calendar } })).items).toEqual({ '1': 4 });
    const inNewYork = aContract({ flow: { calendar }, timeZone: 'America/New_York' });
    expect(effort([item], rangeOf(), inNewYork).items).toEqual({ '1': 3 });
  });

  it('keeps the days of two people apart', () => {
    const items = [
      of('1', ['2026-01-06T09:00Z', '2026-01-06T15:00Z']),
      of('2', ['2026-01-06T09:00Z', '2026-01-06T10:00Z'], ['bob']),
    ];
    expect(effort(items).items).toEqual({ '1': 1, '2': 1 });
  });

  it('gives two people a day each on an item that changes hands', () => {
    expect(
      effort([of('1', ['2026-01-06T09:00Z', '2026-01-06T15:00Z'], ['ann', '2026-01-06T10:00Z bob'])]).items,
    ).toEqual({ '1': 2 });
  });

  it('counts days of nobody beside them, as the part of the day of the item', () => {
    // On the 6th for eight hours, the last two with Ann; all of the 7th with nobody.
    const item = of('1', ['2026-01-06T09:00Z', '2026-01-07T17:00Z'], ['-', '2026-01-06T20:00Z ann', '2026-01-07 -']);
    const { items, nobody } = effort([item]);
    expect(items).toEqual({ '1': 1 });
    expect(nobody['1']).toBeCloseTo(11 / 15 + 1, 12);
  });

  it('shares a day as a whole, also the one in the middle of which the range begins', () => {
    const items = [
      of('1', ['2026-01-06T09:00Z', '2026-01-06T15:00Z']),
      of('2', ['2026-01-06T12:00Z', '2026-01-06T14:00Z']),
    ];
    expect(effort(items, rangeOf('2026-01-06T13:00Z')).items).toEqual({ '1': 0.75, '2': 0.25 });
  });

  it('shares the day of as-of by what is known of it', () => {
    const items = [
      of('1', ['2026-01-06T09:00Z', '2026-01-06T15:00Z']),
      of('2', ['2026-01-06T12:00Z', '2026-01-06T14:00Z']),
    ];
    expect(effort(items, rangeOf('2026-01-05', '2026-01-06T12:00Z')).items).toEqual({ '1': 1 });
    expect(effort(items, rangeOf('2026-01-05', '2026-01-06T13:00Z')).items).toEqual({ '1': 0.8, '2': 0.2 });
  });

  it('gives each piece at its last instant, which decides where it counts', () => {
    const portfolio = portfolioWith([of('1', ['2026-01-06T09:00Z', '2026-01-07T15:00Z'])]);
    const [item] = portfolio.items;
    expect([...effortDays(portfolio, rangeOf())]).toEqual([
      { item, at: instant('2026-01-07') - 1, amount: 1, isAttributed: true },
      { item, at: instant('2026-01-07T15:00Z') - 1, amount: 1, isAttributed: true },
    ]);
  });

  it('credits a sub-task to its parent, which is not in progress itself', () => {
    const subTask = anItem({
      id: '2',
      type: ['subtask'],
      parent: ['1'],
      status: ['todo', '2026-01-06T09:00Z doing', '2026-01-07T09:00Z done'],
      assignee: ['ann'],
    });
    expect(effort([anItem({ id: '1' }), subTask]).items).toEqual({ '1': 2 });
  });

  it('is nothing in a range without a working day', () => {
    const item = of('1', ['2026-01-08T12:00Z', '2026-01-13T10:00Z']);
    expect(effort([item], rangeOf('2026-01-10', '2026-01-11T12:00Z'))).toEqual({ items: {}, nobody: {} });
  });

  it('is nothing outside of the range', () => {
    const item = of('1', ['2026-01-06T09:00Z', '2026-01-07T15:00Z']);
    expect(effort([item], rangeOf('2026-01-08')).items).toEqual({});
    expect(effort([item], rangeOf('2026-01-01', '2026-01-06T09:00Z')).items).toEqual({});
  });
});

describe('the effort of a person', () => {
  const hour = fc.integer({ min: 0, max: 15 * 24 });
  const at = (hours: number) => new Date(instant('2026-01-05') + hours * 3_600_000).toISOString();
  const anyItems = fc
    .array(
      fc.record({
        from: hour,
        to: hour,
        assignee: fc.constantFrom('ann', 'bob', '-'),
        then: fc.tuple(hour, fc.constantFrom('ann', 'bob', '-')),
        isSubTask: fc.boolean(),
      }),
      { maxLength: 8 },
    )
    .map((all) =>
      all.map(({ from, to, assignee, then, isSubTask }, i) =>
        anItem({
          id: String(i),
          status: ['todo', `${at(Math.min(from, to))} doing`, `${at(Math.max(from, to))} done`],
          assignee: [assignee, `${at(then[0])} ${then[1]}`],
          ...(isSubTask && i > 0 ? { type: ['subtask'], parent: ['0'] } : {}),
        }),
      ),
    );

  it('is exactly one day on each working day with anything in progress, and never more', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const perDay = new Map<number, number>();
        for (const { at: instantOf, amount, isAttributed } of effortDays(portfolioWith(items), rangeOf())) {
          const day = zonedDay(instantOf, 'UTC');
          if (isAttributed) perDay.set(day, (perDay.get(day) ?? 0) + amount);
        }
        const works = (item: ItemFacts, day: number, person: string) => {
          const [, start, end] = item.status.map((change) => change.at);
          const [first, second] = item.assignee;
          const dayStart = day * 86_400_000;
          const piece = (from: number, to: number) =>
            Math.max(from, start ?? 0, dayStart) < Math.min(to, end ?? 0, dayStart + 86_400_000);
          return (
            (first?.value === person && piece(-Infinity, second?.at ?? Infinity)) ||
            (second?.value === person && piece(second.at, Infinity))
          );
        };
        for (let day = zonedDay(instant('2026-01-05'), 'UTC'); day < zonedDay(instant('2026-01-26'), 'UTC'); day += 1) {
          const weekday = (day + 3) % 7;
          const people = ['ann', 'bob'].filter((person) => items.some((item) => works(item, day, person)));
          const expected = weekday > 4 ? 0 : people.length;
          expect(perDay.get(day) ?? 0).toBeCloseTo(expected, 9);
        }
      }),
    );
  });

  it('does not depend on the order of the items', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        expect(effort([...items].reverse())).toEqual(effort(items));
      }),
    );
  });
});
