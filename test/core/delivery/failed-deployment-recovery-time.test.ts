import { failedDeploymentRecoveryTime } from '../../../src/core/delivery/failed-deployment-recovery-time';
import type { ItemFacts } from '../../../src/core/timeline/item-facts';
import { anIncident, deliveryOf, release } from '../../support/delivery-setting';
import { instant } from '../../support/facts';

const VERSIONS = [release('v1', '2026-03-02')];

/** An incident on the day of v1, done after some hours. */
const lasting = (id: string, hours: number): ItemFacts =>
  anIncident(id, '2026-03-02T06:00Z', {
    status: ['todo', `${new Date(instant('2026-03-02T06:00Z') + hours * 3_600_000).toISOString()} done`],
  });

describe('failedDeploymentRecoveryTime', () => {
  it('is the median of the hours from an attributed incident to its resolution', () => {
    const items = [lasting('1', 2), lasting('2', 30), lasting('3', 0.5), anIncident('4', '2026-03-02T07:00Z')];
    expect(failedDeploymentRecoveryTime(deliveryOf(items, { versions: VERSIONS }))).toEqual({
      kind: 'value',
      value: { median: 2, p85: 30 },
      definitionId: 'failed-deployment-recovery-time',
      unit: 'hours',
      window: { from: instant('2026-02-12'), to: instant('2026-03-11T12:00:00.001Z') },
      n: 3,
      coverage: 3 / 4,
      excluded: [{ reason: 'not yet resolved', count: 1 }],
      behind: [
        { itemId: '1', value: 2, part: null },
        { itemId: '2', value: 30, part: null },
        { itemId: '3', value: 0.5, part: null },
      ],
    });
  });

  it('looks at attributed incidents only, until they are done and not only contained', () => {
    const items = [
      anIncident('1', '2026-02-20', { status: ['todo', '2026-02-21 done'] }),
      anIncident('2', '2026-03-02T06:00Z', {
        status: ['todo', '2026-03-02T07:00Z contained', '2026-03-02T10:00Z done'],
      }),
    ];
    expect(failedDeploymentRecoveryTime(deliveryOf(items, { versions: VERSIONS }))).toMatchObject({
      value: { median: 4, p85: 4 },
      n: 1,
      excluded: [],
    });
  });

  it.each<[string, readonly ItemFacts[], typeof VERSIONS]>([
    ['no released version; release versions in Jira or connect deployments', [lasting('1', 1)], []],
    ['no incident; name their type or label in the settings or connect incidents', [], VERSIONS],
    [
      'no incident is attributed to a deployment in the last 28 days',
      [anIncident('1', '2026-02-20', { status: ['todo', '2026-02-21 done'] })],
      VERSIONS,
    ],
    ['no attributed incident is resolved yet', [anIncident('1', '2026-03-02')], VERSIONS],
  ])('is absent with the reason: %s', (missing, items, versions) => {
    expect(failedDeploymentRecoveryTime(deliveryOf(items, { versions }))).toMatchObject({
      kind: 'absent',
      absence: { kind: 'no-data', missing },
    });
  });
});
