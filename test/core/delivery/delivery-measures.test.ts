import { deliveryMeasures, type DeliveryMeasure } from '../../../src/core/delivery/delivery-measures';
import type { ItemFacts } from '../../../src/core/timeline/item-facts';
import { anIncident, deliveryOf, release, shipped, type ToldDelivery } from '../../support/delivery-setting';
import { anItem } from '../../support/facts';

function measuresOf(items: readonly ItemFacts[], told: ToldDelivery = {}): ReadonlyMap<string, DeliveryMeasure> {
  const { record, window } = deliveryOf(items, told);
  return deliveryMeasures(record, window);
}

const IDS = [
  'uptime',
  'vulnerability-age',
  'deployment-frequency',
  'change-lead-time',
  'change-fail-rate',
  'failed-deployment-recovery-time',
  'deployment-rework-rate',
  'idea-to-value',
  'incident-frequency',
  'time-to-containment',
];

describe('deliveryMeasures', () => {
  it('are the headline of each measure with its unit, and the status that no band gives', () => {
    const earlier = Array.from({ length: 6 }, (_, i) =>
      anIncident(`2${i}`, `2025-0${i + 4}-10`, { status: ['todo', `2025-0${i + 4}-10T04:00Z done`] }),
    );
    const items = [
      ...earlier,
      anItem({ id: '1', type: ['epic'], created: '2026-02-21' }),
      shipped('2', 'v1', { parent: ['1'] }),
      anIncident('3', '2026-03-02T06:00Z', {
        labels: ['outage'],
        status: ['todo', '2026-03-02T09:00Z contained', '2026-03-02T11:00Z done'],
      }),
      anItem({ id: '4', type: ['vulnerability'], priority: ['p1'], created: '2026-01-05' }),
    ];
    const measures = measuresOf(items, { versions: [release('v1', '2026-03-02')] });
    const shown = [...measures].map(([id, { measure, status }]) => [
      ...[id, measure.definitionId, measure.unit],
      ...[measure.kind === 'value' ? measure.value : null, status],
    ]);
    const windowHours = 27 * 24 + 12;
    expect(shown).toEqual([
      ['uptime', 'uptime', 'share', 1 - 3 / windowHours, null],
      ['vulnerability-age', 'vulnerability-age', 'share', 1, null],
      ['deployment-frequency', 'deployment-frequency', 'deployments-per-week', 0.25, null],
      ['change-lead-time', 'change-lead-time', 'days', 15, null],
      ['change-fail-rate', 'change-fail-rate', 'share', 1, null],
      ['failed-deployment-recovery-time', 'failed-deployment-recovery-time', 'hours', 5, null],
      ['deployment-rework-rate', 'deployment-rework-rate', 'share', 0, null],
      ['idea-to-value', 'idea-to-value', 'days', 10, null],
      ['incident-frequency', 'incident-frequency', 'items', 1, 'healthy'],
      ['time-to-containment', 'time-to-containment', 'hours', 3, 'healthy'],
    ]);
  });

  it('are each absent, and say what is missing, where Jira holds nothing', () => {
    const measures = measuresOf([anItem()]);
    expect([...measures.keys()]).toEqual(IDS);
    for (const { measure, status } of measures.values()) {
      expect(measure).toMatchObject({ kind: 'absent', absence: { kind: 'no-data' }, behind: [] });
      expect(status).toBeNull();
    }
  });
});
