import { timeToContainment, timeToContainmentStatus } from '../../../src/core/delivery/time-to-containment';
import type { ItemFacts } from '../../../src/core/timeline/item-facts';
import { anIncident, deliveryOf } from '../../support/delivery-setting';
import { instant } from '../../support/facts';

/** An incident contained some hours after a day's beginning, on which it was created. */
function containedIn(hours: number, id: string, created = '2026-03-01'): ItemFacts {
  const contained = new Date(instant(created) + hours * 3_600_000).toISOString();
  return anIncident(id, created, { status: ['todo', `${contained} contained`] });
}

const containment = (...items: readonly ItemFacts[]) => timeToContainment(deliveryOf(items));

describe('timeToContainment', () => {
  it('is the median and p85 of the hours until incidents of the window were contained', () => {
    const items = [
      containedIn(3, '1'),
      containedIn(1.5, '2', '2026-02-12'),
      containedIn(40, '3'),
      anIncident('4', '2026-03-01', { status: ['todo', '2026-03-01T08:00Z done'] }),
      containedIn(2, '5', '2026-02-11T23:59:59.999Z'),
      anIncident('6', '2026-03-02'),
      anIncident('7', '2026-03-02', { status: ['todo', '2026-03-03 done'], resolution: ['wontdo'] }),
    ];
    expect(containment(...items)).toEqual({
      kind: 'value',
      value: { median: 3, p85: 40, year: [3, 1.5, 40, 8, 2] },
      definitionId: 'time-to-containment',
      unit: 'hours',
      window: { from: instant('2026-02-12'), to: instant('2026-03-11T12:00:00.001Z') },
      n: 4,
      coverage: 4 / 5,
      excluded: [
        { reason: 'abandoned', count: 1 },
        { reason: 'not yet contained', count: 1 },
      ],
      behind: [
        { itemId: '1', value: 3, part: null },
        { itemId: '2', value: 1.5, part: null },
        { itemId: '3', value: 40, part: null },
        { itemId: '4', value: 8, part: null },
      ],
    });
  });

  it('compares with the incidents of 365 days, the day of as-of included', () => {
    const year = (created: string) => containment(containedIn(1, '1'), containedIn(7, '2', created));
    expect(year('2025-03-12')).toMatchObject({ value: { year: [1, 7] } });
    expect(year('2025-03-11T23:00Z')).toMatchObject({ value: { year: [1] } });
  });

  it.each<[string, readonly ItemFacts[]]>([
    ['no incident; name their type or label in the settings or connect incidents', []],
    ['no incident in the last 28 days', [containedIn(1, '1', '2026-01-01')]],
    ['no incident of the window is contained yet', [anIncident('1', '2026-03-01')]],
  ])('is absent with the reason: %s', (missing, items) => {
    expect(containment(...items)).toMatchObject({ kind: 'absent', absence: { kind: 'no-data', missing } });
  });
});

describe('timeToContainmentStatus', () => {
  /** The year without the present window: 1, 2, 4, 8, 16 and 32 hours. */
  const year = [1, 2, 4, 8, 16, 32].map((hours, i) => containedIn(hours, `${i + 1}`, '2025-10-01'));

  it.each([
    // With the present one the median is the 4th and p85 the 6th of seven.
    [4, 'healthy'],
    [8, 'healthy'],
    [9, 'watch'],
    [17, 'watch'],
    [32, 'watch'],
    [33, 'weak'],
  ])('of %d hours is %s', (hours, status) => {
    expect(timeToContainmentStatus(containment(...year, containedIn(hours, '9')))).toBe(status);
  });

  it('is none without a value or a year', () => {
    expect(timeToContainmentStatus(containment(...year))).toBeNull();
    expect(timeToContainmentStatus(containment(containedIn(1, '1')))).toBeNull();
  });
});
