import fc from 'fast-check';

import { cycleTimeDays } from '../../../src/core/flow/cycle-time';
import { flowMeasures, flowScores } from '../../../src/core/flow/flow-measures';
import { wholeWeeks } from '../../../src/core/flow/throughput';
import type { Provenance } from '../../../src/core/scorecard/measured';
import { inclusiveDays } from '../../../src/core/time/calendar';
import type { FieldHistory, ItemFacts } from '../../../src/core/timeline/item-facts';
import { aContract, anItem, instant } from '../../support/facts';
import { settingOf } from '../../support/flow-setting';

type Told = NonNullable<Parameters<typeof settingOf>[1]>;

const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York'];
const HOUR = 3_600_000;

/** Any life of an item from February to the end of March 2026, of any kind. */
const aLife = fc
  .record({
    hours: fc.uniqueArray(fc.nat(55 * 24), { minLength: 1, maxLength: 7 }),
    statuses: fc.array(fc.constantFrom('todo', 'doing', 'review', 'done', 'lost'), { minLength: 7, maxLength: 7 }),
    type: fc.constantFrom('story', 'story', 'bug', 'epic'),
    resolution: fc.constantFrom('-', 'fixed', 'wontdo'),
    label: fc.constantFrom('-', 'ui', 'escaped'),
  })
  .map(({ hours, statuses, type, resolution, label }) => {
    const [first = 0, ...later] = hours.sort((a, b) => a - b).map((hour) => instant('2026-02-01') + hour * HOUR);
    const iso = (at: number): string => new Date(at).toISOString();
    return {
      created: iso(first),
      status: [statuses[0] ?? 'todo', ...later.map((at, i) => `${iso(at)} ${statuses[i + 1] ?? 'todo'}`)],
      type: [type],
      resolution: [resolution],
      labels: ['-', `${iso((later[0] ?? first) + 1)} ${label}`],
    };
  });
const someItems = fc
  .array(aLife, { maxLength: 14 })
  .map((all) => all.map((life, i) => anItem({ id: String(i), ...life })));
const aSetting = fc.record({
  zone: fc.constantFrom(...ZONES),
  startRule: fc.constantFrom('first' as const, 'last' as const),
  asOf: fc
    .integer({ min: 20 * 24, max: 50 * 24 })
    .map((hour) => new Date(instant('2026-02-01') + hour * HOUR).toISOString()),
});

const told = ({ zone, startRule, asOf }: { zone: string; startRule: 'first' | 'last'; asOf: string }): Told => ({
  contract: aContract({ timeZone: zone, flow: { windowDays: 28, startRule } }),
  asOf,
});
const allOf = (items: readonly ItemFacts[], asked: Told) => {
  const setting = settingOf(items, asked);
  const measures = flowMeasures(setting.portfolio, setting, items.length);
  return { setting, measures, scores: flowScores(setting.portfolio, setting) };
};

describe('every flow metric', () => {
  it('knows nothing of what comes after as-of', () => {
    fc.assert(
      fc.property(someItems, aSetting, (items, setting) => {
        const until = instant(setting.asOf);
        const cut = <T>(history: FieldHistory<T>): FieldHistory<T> => history.filter(({ at }) => at <= until);
        const known = items
          .filter(({ created }) => created <= until)
          .map((item) => ({ ...item, status: cut(item.status), labels: cut(item.labels) }));
        const { measures, scores } = allOf(items, told(setting));
        const ofKnown = allOf(known, told(setting));
        // How many items there are at all only tells a count of zero from no data; here it is the same.
        const again = flowMeasures(ofKnown.setting.portfolio, ofKnown.setting, items.length);
        expect(again).toEqual(measures);
        expect(ofKnown.scores).toEqual(scores);
      }),
    );
  });

  it('does not depend on the order in which items came', () => {
    fc.assert(
      fc.property(someItems, aSetting, (items, setting) => {
        const { measures, scores } = allOf(items, told(setting));
        const reversed = allOf([...items].reverse(), told(setting));
        expect(reversed.measures).toEqual(measures);
        expect(reversed.scores).toEqual(scores);
      }),
    );
  });

  it('uses no more items than are eligible, and has each item behind it once', () => {
    fc.assert(
      fc.property(someItems, aSetting, (items, setting) => {
        const { measures, scores } = allOf(items, told(setting));
        const { cycleTimeByCategory, cycleTimeByType, ...single } = measures;
        const all: readonly Provenance[] = [
          ...Object.values<Provenance>({ ...single }),
          ...Object.values(cycleTimeByCategory),
          ...cycleTimeByType.map(({ measure }) => measure),
          ...Object.values<Provenance>({ ...scores }),
        ];
        for (const { coverage, behind, n } of all) {
          expect(coverage ?? 1).toBeGreaterThanOrEqual(0);
          expect(coverage ?? 1).toBeLessThanOrEqual(1);
          expect(n).toBeLessThanOrEqual(behind.length);
          expect(new Set(behind.map(({ itemId }) => itemId)).size).toBe(behind.length);
        }
      }),
    );
  });
});

describe('the times of an item', () => {
  it('contain one another: active in elapsed, working days in days, cycle time in lead time', () => {
    fc.assert(
      fc.property(someItems, aSetting, (items, setting) => {
        const { measures } = allOf(items, told(setting));
        const valuesOf = ({ behind }: { behind: typeof measures.cycleTime.behind }) =>
          new Map(behind.map(({ itemId, value }) => [itemId, value ?? NaN]));
        const [days, working, lead] = [measures.cycleTime, measures.cycleTimeWorkingDays, measures.leadTime].map(
          valuesOf,
        );
        const [hours, active] = [measures.cycleTimeElapsed, measures.activeTime].map(valuesOf);
        for (const [itemId, value] of days ?? []) {
          expect(working?.get(itemId)).toBeLessThanOrEqual(value);
          expect(lead?.get(itemId)).toBeGreaterThanOrEqual(value);
          expect(active?.get(itemId)).toBeLessThanOrEqual((hours?.get(itemId) ?? NaN) / 24 + 1e-9);
          expect(hours?.get(itemId)).toBeLessThan(value * 24 + 1 + 1e-9);
        }
      }),
    );
  });

  it('by category and by type are the times of the whole, each once', () => {
    fc.assert(
      fc.property(someItems, aSetting, (items, setting) => {
        const { measures } = allOf(items, told(setting));
        const lines = (parts: readonly { behind: readonly unknown[] }[]) =>
          parts.flatMap(({ behind }) => behind.map((one) => JSON.stringify(one))).sort();
        expect(lines(Object.values(measures.cycleTimeByCategory))).toEqual(lines([measures.cycleTime]));
        expect(lines(measures.cycleTimeByType.map(({ measure }) => measure))).toEqual(lines([measures.cycleTime]));
      }),
    );
  });

  it('spread by a ratio of at least 1, and by no negative distance', () => {
    fc.assert(
      fc.property(someItems, aSetting, (items, setting) => {
        const { cycleTimeVariance } = allOf(items, told(setting)).scores;
        expect(cycleTimeVariance.kind === 'absent' || cycleTimeVariance.value >= 1).toBe(true);
        expect(cycleTimeVariance.kind === 'absent').toBe(cycleTimeVariance.n === 0);
      }),
    );
  });
});

describe('counts', () => {
  it('of throughput are the items of the whole weeks, and no others', () => {
    fc.assert(
      fc.property(someItems, aSetting, (items, setting) => {
        const { setting: found, measures } = allOf(items, told(setting));
        const weeks = wholeWeeks(found.finished, found.window);
        const done = weeks.reduce(
          (sum, week) => sum + week.done.roadmap + week.done.untagged + week.done['technical-health'],
          0,
        );
        expect(measures.throughput.n).toBe(done);
        if (measures.throughput.kind === 'value') expect(measures.throughput.value * weeks.length).toBeCloseTo(done);
      }),
    );
  });

  it('of work in progress are its ages, and its share of old work', () => {
    fc.assert(
      fc.property(someItems, aSetting, (items, setting) => {
        const { setting: found, measures, scores } = allOf(items, told(setting));
        expect(measures.wipAge.n).toBe(measures.wip.n);
        const old = scores.oldWorkShare.behind.filter(({ part }) => part !== null).length;
        if (scores.oldWorkShare.kind === 'value')
          expect(scores.oldWorkShare.value * scores.oldWorkShare.n).toBeCloseTo(old);
        for (const { started, ageDays } of found.inProgress.items) {
          expect(ageDays).toBe(inclusiveDays(started, found.asOf, setting.zone));
        }
      }),
    );
  });

  it('of finished items have a cycle time exactly where they have a start', () => {
    fc.assert(
      fc.property(someItems, aSetting, (items, setting) => {
        for (const item of settingOf(items, told(setting)).finished.items) {
          expect(cycleTimeDays(item, setting.zone) === null).toBe(item.started === null);
          expect(item.activeMs === null).toBe(item.started === null);
          expect(item.started ?? item.done).toBeLessThanOrEqual(item.done);
        }
      }),
    );
  });
});
