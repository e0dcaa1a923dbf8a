import { uptime } from '../../../src/core/delivery/uptime';
import type { ItemFacts } from '../../../src/core/timeline/item-facts';
import { anIncident, deliveryOf } from '../../support/delivery-setting';
import { aContract, anItem, instant } from '../../support/facts';

const OLD = anItem({ id: '900', created: '2025-01-01' });
/** Ten days: from midnight of 2 March to midnight of 12 March, less a millisecond. */
const told = { contract: aContract({ flow: { windowDays: 10 } }), asOf: '2026-03-11T23:59:59.999Z' };
const TIME = 10 * 86_400_000 - 1;
const derived = { reason: 'uptime signal missing: derived from outage incidents', count: 1 };

const outage = (id: string, from: string, to: string | null): ItemFacts =>
  anIncident(id, from, { labels: ['outage'], status: to === null ? ['todo'] : ['todo', `${to} contained`] });
const uptimeOf = (...items: readonly ItemFacts[]) => uptime(deliveryOf([OLD, ...items], told));

describe('uptime', () => {
  it('is the part of the window without an outage, and says that it is derived', () => {
    // 24 hours of ten days, and an incident that was no outage.
    const measure = uptimeOf(outage('1', '2026-03-04T06:00Z', '2026-03-05T06:00Z'), anIncident('2', '2026-03-06'));
    expect(measure).toEqual({
      kind: 'value',
      value: { share: 1 - 86_400_000 / TIME, downHours: 24, source: 'derived from outage incidents' },
      definitionId: 'uptime',
      unit: 'share',
      window: { from: instant('2026-03-02'), to: instant('2026-03-12') },
      n: 1,
      coverage: null,
      excluded: [derived],
      behind: [{ itemId: '1', value: null, part: '24.0 hours down' }],
    });
  });

  it.each<[string, readonly ItemFacts[], number]>([
    ['apart', [outage('1', '2026-03-03', '2026-03-04'), outage('2', '2026-03-06', '2026-03-07')], 48],
    ['overlapping', [outage('1', '2026-03-03', '2026-03-04T12:00Z'), outage('2', '2026-03-04', '2026-03-05')], 48],
    ['one within the other', [outage('1', '2026-03-03', '2026-03-06'), outage('2', '2026-03-04', '2026-03-05')], 72],
    ['the same twice', [outage('1', '2026-03-03', '2026-03-04'), outage('2', '2026-03-03', '2026-03-04')], 24],
    ['touching', [outage('1', '2026-03-03', '2026-03-04'), outage('2', '2026-03-04', '2026-03-05')], 48],
    ['of no length', [outage('1', '2026-03-03', '2026-03-03')], 0],
  ])('counts each moment once: outages %s', (_, items, hours) => {
    expect(uptimeOf(...items)).toMatchObject({ value: { downHours: hours }, n: items.length });
  });

  it('counts what lies in the window of an outage that began before it', () => {
    expect(uptimeOf(outage('1', '2026-02-27', '2026-03-02T12:00Z'))).toMatchObject({
      value: { downHours: 12 },
      behind: [{ itemId: '1', part: '12.0 hours down' }],
    });
    expect(uptimeOf(outage('1', '2026-02-27', '2026-03-02'))).toMatchObject({ value: { downHours: 0 }, n: 1 });
    expect(uptimeOf(outage('1', '2026-02-27', '2026-03-01T23:59:59.999Z'))).toMatchObject({ n: 0, behind: [] });
  });

  it('counts an outage that still lasts up to as-of', () => {
    expect(uptimeOf(outage('1', '2026-03-11T18:00Z', null))).toMatchObject({
      value: { share: 1 - (6 * 3_600_000 - 1) / TIME },
      behind: [{ part: '6.0 hours down' }],
    });
  });

  it('looks at the time since the first item only', () => {
    const items = [anItem({ id: '1', created: '2026-03-07' }), outage('2', '2026-03-08', '2026-03-09')];
    expect(uptime(deliveryOf(items, told))).toMatchObject({
      value: { share: 1 - 86_400_000 / (5 * 86_400_000 - 1) },
      window: { from: instant('2026-03-07') },
    });
  });

  it('is whole when incidents are recorded and none was an outage', () => {
    expect(uptimeOf(anIncident('1', '2025-06-01'))).toMatchObject({ kind: 'value', value: { share: 1, downHours: 0 } });
  });

  it('names the incidents of the window that do not count', () => {
    const givenUp = { labels: ['outage'], status: ['todo', '2026-03-04 done'], resolution: ['wontdo'] };
    const items = [anIncident('1', '2026-03-03', givenUp), anIncident('2', '2026-02-03', givenUp)];
    expect(uptimeOf(...items)).toMatchObject({
      value: { share: 1 },
      excluded: [{ reason: 'abandoned', count: 1 }, derived],
    });
  });

  it('is absent where no incident was ever recorded: nothing is not 100 %', () => {
    const absence = { kind: 'no-data', missing: 'no uptime signal, and no incident that it could be derived from' };
    expect(uptimeOf()).toMatchObject({ kind: 'absent', absence, n: 0 });
    expect(uptime(deliveryOf([], told))).toMatchObject({ kind: 'absent', absence });
    const justNow = outage('1', told.asOf, null);
    expect(uptime(deliveryOf([justNow], told))).toMatchObject({ kind: 'absent', absence });
  });
});
