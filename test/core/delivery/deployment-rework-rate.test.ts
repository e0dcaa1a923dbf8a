import { deploymentReworkRate } from '../../../src/core/delivery/deployment-rework-rate';
import { deliveryOf, release, shipped } from '../../support/delivery-setting';
import { aContract, instant } from '../../support/facts';

const dated = (id: string, name: string) => release(id, '2026-03-02', { name });
const mending = { labels: ['hotfix'] };

describe('deploymentReworkRate', () => {
  it('is the share of deployments that only mend an earlier one', () => {
    // v2 by its name, v3 by its only item; v4 brings something else as well, v5 nothing that is known: 2 of 5.
    const versions = [
      dated('v1', '1.0'),
      dated('v2', '1.0-hotfix'),
      dated('v3', '1.1'),
      dated('v4', '2'),
      dated('v5', '3'),
    ];
    const items = [
      shipped('1', 'v1'),
      shipped('2', 'v2'),
      shipped('3', 'v3', mending),
      shipped('4', 'v4', mending),
      shipped('5', 'v4'),
    ];
    expect(deploymentReworkRate(deliveryOf(items, { versions }))).toEqual({
      kind: 'value',
      value: 0.4,
      definitionId: 'deployment-rework-rate',
      unit: 'share',
      window: { from: instant('2026-02-12'), to: instant('2026-03-11T12:00:00.001Z') },
      n: 5,
      coverage: 1,
      excluded: [],
      behind: [
        { itemId: '2', value: null, part: '1.0-hotfix' },
        { itemId: '3', value: null, part: '1.1' },
      ],
    });
  });

  it.each([
    ['Hotfix 3', 1],
    ['1.2.hotfix', 1],
    ['1.2hotfix', 1],
    ['HOTFIXES', 1],
    ['prehotfix', 0],
    ['prehotfix hotfix', 1],
    ['nøhotfix', 0],
    ['hot fix', 0],
    ['1.2', 0],
    ['rollback of 1.1', 1],
  ])('looks for words in the name %s: %d', (name, value) => {
    const contract = aContract({ flow: { windowDays: 28 }, delivery: { hotfixWords: ['rollback', 'hotfix'] } });
    const measure = deploymentReworkRate(deliveryOf([], { contract, versions: [dated('v1', name)] }));
    expect(measure).toMatchObject({ kind: 'value', value });
  });

  it('looks for words in any label, as known at as-of', () => {
    const of = (labels: string[]) =>
      deploymentReworkRate(deliveryOf([shipped('1', 'v1', { labels })], { versions: [dated('v1', '1')] }));
    expect(of(['ui+Hotfix-2'])).toMatchObject({ value: 1 });
    expect(of(['ui'])).toMatchObject({ value: 0 });
    expect(of(['-', '2026-03-11T12:00:00.001Z hotfix'])).toMatchObject({ value: 0 });
  });

  it('is zero where no word is agreed', () => {
    const contract = aContract({ flow: { windowDays: 28 }, delivery: { hotfixWords: [] } });
    const versions = [dated('v1', 'hotfix')];
    expect(deploymentReworkRate(deliveryOf([], { contract, versions }))).toMatchObject({ value: 0 });
  });

  it('leaves out signals that do not tell what they brought', () => {
    const signals = [
      { id: 'hotfix-1', at: instant('2026-03-02'), projectId: 'P' },
      { id: 'd2', at: instant('2026-03-03'), projectId: 'P', itemKeys: ['P-1'] },
    ];
    const items = [shipped('1', '-', mending)];
    expect(deploymentReworkRate(deliveryOf(items, { signals }))).toMatchObject({
      value: 1,
      n: 1,
      coverage: 1 / 2,
      excluded: [{ reason: 'of unknown content', count: 1 }],
    });
    expect(deploymentReworkRate(deliveryOf(items, { signals: signals.slice(0, 1) }))).toMatchObject({
      kind: 'absent',
      absence: { missing: 'no deployment tells which items it brought' },
      coverage: 0,
    });
  });

  it('says how many versions have no date', () => {
    const versions = [dated('v1', '1'), release('v2', null)];
    expect(deploymentReworkRate(deliveryOf([], { versions }))).toMatchObject({
      n: 1,
      coverage: 1 / 2,
      excluded: [{ reason: 'released without a release date', count: 1 }],
    });
  });

  it.each([
    ['no released version; release versions in Jira or connect deployments', []],
    ['no deployment in the last 28 days', [release('v1', '2026-01-02')]],
  ])('is absent with the reason: %s', (missing, versions) => {
    expect(deploymentReworkRate(deliveryOf([], { versions }))).toMatchObject({
      kind: 'absent',
      absence: { kind: 'no-data', missing },
    });
  });
});
