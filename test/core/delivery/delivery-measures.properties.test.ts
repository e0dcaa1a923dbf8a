import fc from 'fast-check';

import { deliveryMeasures } from '../../../src/core/delivery/delivery-measures';
import { attributedIncidents } from '../../../src/core/delivery/attribution';
import type { FieldHistory, ItemFacts } from '../../../src/core/timeline/item-facts';
import { deliveryOf, release } from '../../support/delivery-setting';
import { aContract, anItem, instant } from '../../support/facts';

const aDate = fc.integer({ min: 1, max: 99 }).map((day) => new Date(Date.UTC(2026, 0, day, day % 24)).toISOString());

/** A history as `anItem` reads it, changing from 1 January 2026 to 9 April. */
const aHistory = (values: readonly string[], maxLength = 2) =>
  fc
    .tuple(fc.constantFrom(...values), fc.array(fc.tuple(aDate, fc.constantFrom(...values)), { maxLength }))
    .map(([first, changes]) => [first, ...changes.map(([at, value]) => `${at} ${value}`).sort()]);

const VERSION_IDS = ['-', 'v1', 'v2', 'v3', 'v1+v2', 'v2+v4'];

const anyItems: fc.Arbitrary<ItemFacts[]> = fc
  .array(
    fc.record({
      created: aDate,
      status: aHistory(['todo', 'doing', 'contained', 'validated', 'done', '???'], 4),
      type: aHistory(['story', 'incident', 'vulnerability', 'idea', 'epic', 'subtask', 'gone']),
      project: aHistory(['P', 'P', 'Q'], 1),
      labels: aHistory(['-', 'incident', 'outage', 'hotfix', 'incident+outage']),
      priority: aHistory(['-', 'p1', 'p3', 'p9'], 1),
      resolution: aHistory(['-', 'fixed', 'wontdo'], 1),
      fixVersions: aHistory(VERSION_IDS),
      affectsVersions: aHistory(VERSION_IDS),
      links: aHistory(['-', 'P-0', 'P-1', 'P-2+P-3']),
      parent: aHistory(['-', '0', '1'], 1),
    }),
    { maxLength: 15 },
  )
  .map((written) =>
    written.map(({ created, ...histories }, i) => {
      const kept = Object.entries(histories).map(([name, [first = '', ...changes]]) => [
        name,
        [first, ...changes.filter((change) => change > created)],
      ]);
      return anItem({ id: String(i), created, ...(Object.fromEntries(kept) as typeof histories) });
    }),
  );

const versions = [
  release('v1', '2026-01-20'),
  release('v2', '2026-02-25', { name: '2 hotfix' }),
  release('v3', '2026-03-05'),
  release('v4', '2026-03-05', { projectId: 'Q' }),
  release('v5', null),
];
const contract = aContract({ flow: { windowDays: 28 }, timeZone: 'Europe/Berlin' });

function compute(items: readonly ItemFacts[], asOf = '2026-03-11T12:00Z') {
  const { record, window } = deliveryOf(items, { contract, versions, asOf });
  return deliveryMeasures(record, window);
}

/** What was known of an item at an instant. */
function cut(item: ItemFacts, at: number): ItemFacts {
  const known = <T>(history: FieldHistory<T>): FieldHistory<T> =>
    history.filter((change, i) => i === 0 || change.at <= at);
  const { type, project, parent, status, resolution, fixVersions, affectsVersions, labels, priority, links } = item;
  return {
    ...item,
    ...{ type: known(type), project: known(project), parent: known(parent), status: known(status) },
    ...{ resolution: known(resolution), fixVersions: known(fixVersions), affectsVersions: known(affectsVersions) },
    ...{ labels: known(labels), priority: known(priority), links: known(links) },
  };
}

describe('the delivery measures of any items', () => {
  it('are for a past date the same from the whole history as from what was known then', () => {
    fc.assert(
      fc.property(anyItems, aDate, (items, date) => {
        const then = items.filter(({ created }) => created <= instant(date)).map((item) => cut(item, instant(date)));
        expect(compute(then, date)).toEqual(compute(items, date));
      }),
      { numRuns: 300 },
    );
  });

  it('do not depend on the order of the items, byte for byte', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        expect(JSON.stringify([...compute([...items].reverse())])).toBe(JSON.stringify([...compute(items)]));
      }),
    );
  });

  it('have shares between 0 and 1, no negative value, and nobody twice behind them', () => {
    fc.assert(
      fc.property(anyItems, aDate, (items, date) => {
        for (const { measure } of compute(items, date).values()) {
          if (measure.kind === 'value') expect(measure.value).toBeGreaterThanOrEqual(0);
          if (measure.kind === 'value' && measure.unit === 'share') expect(measure.value).toBeLessThanOrEqual(1);
          expect(measure.coverage ?? 0).toBeLessThanOrEqual(1);
          expect(new Set(measure.behind.map(({ itemId }) => itemId)).size).toBe(measure.behind.length);
        }
      }),
    );
  });

  it('attribute no incident to a deployment that came after it', () => {
    fc.assert(
      fc.property(anyItems, aDate, (items, date) => {
        const { record, deployments, incidents, window } = deliveryOf(items, { contract, versions, asOf: date });
        const { span, asOf } = window;
        for (const { incident, deployments: causes } of attributedIncidents({
          ...{ record, deployments, incidents, span, asOf },
        })) {
          for (const { from } of causes) expect(from).toBeLessThanOrEqual(incident.facts.created);
        }
      }),
    );
  });

  it('never find more uptime when an outage is added', () => {
    fc.assert(
      fc.property(anyItems, aDate, aDate, (items, from, to) => {
        const outage = anItem({
          ...{ id: '99', created: from, type: ['incident'], labels: ['outage'] },
          ...(to > from ? { status: ['todo', `${to} done`] } : {}),
        });
        const [before, after] = [items, [...items, outage]].map((some) => compute(some).get('uptime')?.measure);
        if (before?.kind !== 'value' || after?.kind !== 'value') return;
        // An older first item makes the time looked at longer.
        if (Math.min(...items.map(({ created }) => created)) > outage.created) return;
        expect(after.value).toBeLessThanOrEqual(before.value);
      }),
    );
  });
});
