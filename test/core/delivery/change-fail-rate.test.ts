import { changeFailRate } from '../../../src/core/delivery/change-fail-rate';
import { anIncident, deliveryOf, release, shipped } from '../../support/delivery-setting';
import { instant } from '../../support/facts';

const VERSIONS = [
  release('v1', '2026-02-20'),
  release('v2', '2026-02-27'),
  release('v3', '2026-03-06'),
  release('v4', '2026-03-09'),
];

describe('changeFailRate', () => {
  it('is the share of deployments to which an incident is attributed', () => {
    // v2 by its affected version, v3 by two incidents soon after, v4 by a link: 3 of 4.
    const items = [
      anIncident('1', '2026-03-03', { affectsVersions: ['v2'] }),
      anIncident('2', '2026-03-06T09:00Z'),
      anIncident('3', '2026-03-07T09:00Z'),
      anIncident('4', '2026-03-11T09:00Z', { links: ['P-5'] }),
      shipped('5', 'v4'),
      anIncident('6', '2026-02-26'),
    ];
    expect(changeFailRate(deliveryOf(items, { versions: VERSIONS }))).toEqual({
      kind: 'value',
      value: 0.75,
      definitionId: 'change-fail-rate',
      unit: 'share',
      window: { from: instant('2026-02-12'), to: instant('2026-03-11T12:00:00.001Z') },
      n: 4,
      coverage: 1,
      excluded: [],
      behind: [
        { itemId: '1', value: null, part: 'v2 (affected version)' },
        { itemId: '2', value: null, part: 'v3 (soon after)' },
        { itemId: '3', value: null, part: 'v3 (soon after)' },
        { itemId: '4', value: null, part: 'v4 (linked item)' },
      ],
    });
  });

  it('counts a deployment once, and each that one incident is attributed to', () => {
    const incident = anIncident('1', '2026-03-03', { affectsVersions: ['v1+v2'] });
    expect(changeFailRate(deliveryOf([incident], { versions: VERSIONS }))).toMatchObject({
      value: 0.5,
      behind: [{ itemId: '1', value: null, part: 'v1, v2 (affected version)' }],
    });
  });

  it('is zero when incidents are recorded and none is attributed', () => {
    expect(changeFailRate(deliveryOf([anIncident('1', '2026-03-03')], { versions: VERSIONS }))).toMatchObject({
      kind: 'value',
      value: 0,
      behind: [],
    });
  });

  it('says which versions and incidents of the window do not count', () => {
    const givenUp = { status: ['todo', '2026-03-07 done'], resolution: ['wontdo'] };
    const items = [anIncident('1', '2026-03-06', givenUp), anIncident('2', '2026-02-11', givenUp)];
    expect(changeFailRate(deliveryOf(items, { versions: [...VERSIONS, release('v5', null)] }))).toMatchObject({
      value: 0,
      coverage: 4 / 5,
      excluded: [
        { reason: 'released without a release date', count: 1 },
        { reason: 'abandoned', count: 1 },
      ],
    });
  });

  it.each([
    ['no released version; release versions in Jira or connect deployments', []],
    ['no deployment in the last 28 days', [release('v1', '2026-01-02')]],
    ['no incident; name their type or label in the settings or connect incidents', VERSIONS],
  ])('is absent with the reason: %s', (missing, versions) => {
    expect(changeFailRate(deliveryOf([], { versions }))).toMatchObject({
      kind: 'absent',
      absence: { kind: 'no-data', missing },
    });
  });
});
