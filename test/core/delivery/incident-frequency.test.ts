import { incidentFrequency, incidentFrequencyStatus } from '../../../src/core/delivery/incident-frequency';
import type { ItemFacts } from '../../../src/core/timeline/item-facts';
import { anIncident, deliveryOf } from '../../support/delivery-setting';
import { aContract, anItem, instant } from '../../support/facts';

/** Twelve periods of 30 days before noon of 11 March 2026: the present one begins on 10 February, the first on 17 March 2025. */
const OLD = anItem({ id: '900', created: '2025-01-01' });
const contract = aContract({ flow: { windowDays: 28, historyMonths: 24 } });
const frequency = (items: readonly ItemFacts[], told: Parameters<typeof deliveryOf>[1] = {}) =>
  incidentFrequency(deliveryOf(items, { contract, ...told }));

describe('incidentFrequency', () => {
  it('counts the severe incidents of the last 30 days, and of the year before by periods of 30 days', () => {
    const items = [
      OLD,
      anIncident('1', '2026-02-10T00:00Z'),
      anIncident('2', '2026-03-11T12:00Z', { priority: ['p1'] }),
      anIncident('3', '2026-03-01', { priority: ['p3'] }),
      anIncident('4', '2026-02-09T23:59:59.999Z'),
      anIncident('5', '2025-03-17'),
      anIncident('6', '2025-03-16T23:59:59.999Z'),
    ];
    expect(frequency(items)).toEqual({
      kind: 'value',
      value: { count: 2, year: [2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1] },
      definitionId: 'incident-frequency',
      unit: 'items',
      window: { from: instant('2026-02-10'), to: instant('2026-03-11T12:00:00.001Z') },
      n: 2,
      coverage: 1,
      excluded: [],
      behind: [
        { itemId: '1', value: null, part: null },
        { itemId: '2', value: null, part: null },
      ],
    });
  });

  it('leaves out incidents of the period without a priority, or given up', () => {
    const items = [
      anIncident('1', '2026-03-01'),
      anIncident('2', '2026-03-01', { priority: ['-'] }),
      anIncident('3', '2026-03-01', { status: ['todo', '2026-03-02 done'], resolution: ['wontdo'] }),
      anIncident('4', '2026-02-09', { priority: ['-'] }),
      anIncident('5', '2026-02-09', { status: ['todo', '2026-03-02 done'], resolution: ['wontdo'] }),
    ];
    expect(frequency(items)).toMatchObject({
      value: { count: 1 },
      n: 1,
      coverage: 1 / 2,
      excluded: [
        { reason: 'abandoned', count: 1 },
        { reason: 'without a priority', count: 1 },
      ],
    });
  });

  it('is zero when incidents are recorded and none is severe', () => {
    expect(frequency([OLD, anIncident('1', '2026-03-01', { priority: ['p4'] })])).toMatchObject({
      value: { count: 0 },
      coverage: 1,
    });
    expect(frequency([OLD, anIncident('1', '2025-06-01')])).toMatchObject({ value: { count: 0 }, coverage: null });
  });

  it.each([
    ['no incident; name their type or label in the settings or connect incidents', [OLD]],
    ['no incident has a priority', [anIncident('1', '2026-03-01', { priority: ['-'] })]],
  ])('is absent with the reason: %s', (missing, items) => {
    expect(frequency(items)).toMatchObject({ kind: 'absent', absence: { kind: 'no-data', missing } });
  });

  it.each([
    ['the first item came on the first day of the present period', '2026-02-10', 1],
    ['the first item came later still', '2026-03-01', 1],
    ['one period before is known', '2026-01-11T23:00Z', 2],
    ['a day of it is missing', '2026-01-12', 1],
    ['the year is known', '2025-03-17', 12],
    ['more than the year is known', '2024-03-17', 12],
  ])('knows as many periods as the items reach back: %s', (_, created, periods) => {
    const measure = frequency([anItem({ id: '1', created }), anIncident('2', '2026-03-10')]);
    expect(measure).toMatchObject({ value: { year: [1, ...Array<number>(periods - 1).fill(0)] } });
  });

  it('knows no more than the months of history that were read', () => {
    const short = aContract({ flow: { windowDays: 28, historyMonths: 3 } });
    expect(frequency([OLD, anIncident('1', '2026-03-10')], { contract: short })).toMatchObject({
      value: { year: [1, 0, 0] },
    });
  });

  it('begins its periods with days of the contract', () => {
    const tokyo = aContract({ flow: { windowDays: 28 }, timeZone: 'Asia/Tokyo' });
    const of = (created: string) => frequency([OLD, anIncident('1', created)], { contract: tokyo });
    expect(of('2026-02-09T15:00Z')).toMatchObject({ value: { count: 1 } });
    expect(of('2026-02-09T14:59:59.999Z')).toMatchObject({ value: { count: 0 } });
  });
});

describe('incidentFrequencyStatus', () => {
  /** One incident in each of ten earlier periods, two in the eleventh, and some now. */
  const year = [40, 70, 100, 130, 160, 190, 220, 250, 280, 310, 340, 340].map((days, i) =>
    anIncident(`${i + 10}`, new Date(instant('2026-03-11') - days * 86_400_000).toISOString()),
  );
  const now = (count: number) => Array.from({ length: count }, (_, i) => anIncident(`${i + 50}`, '2026-03-10'));

  it.each([
    [0, 'healthy'],
    [1, 'healthy'],
    [2, 'watch'],
    [3, 'weak'],
  ])('of %d now is %s', (count, status) => {
    expect(incidentFrequencyStatus(frequency([OLD, ...year, ...now(count)]))).toBe(status);
  });

  it('is none without a value or a year', () => {
    expect(incidentFrequencyStatus(frequency([OLD]))).toBeNull();
    expect(incidentFrequencyStatus(frequency(now(1)))).toBeNull();
  });
});
