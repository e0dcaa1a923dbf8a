import { wipAge } from '../../../src/core/flow/wip-age';
import { aContract, anItem } from '../../support/facts';
import { aged, settingOf } from '../../support/flow-setting';

describe('wipAge', () => {
  it('is the distribution of ages, the day of the start and today both counted', () => {
    const items = [aged(1, '1'), aged(10, '2'), aged(30, '3'), aged(30, '4'), anItem({ id: '5', status: ['???'] })];
    expect(wipAge(settingOf(items).inProgress)).toMatchObject({
      value: { p50: 10, p85: 30, p95: 30 },
      definitionId: 'wip-age',
      unit: 'days',
      n: 4,
      coverage: 0.8,
    });
  });

  it('counts days in the zone of the contract', () => {
    const item = anItem({ status: ['todo', '2026-03-10T23:30Z doing'] });
    const berlin = aContract({ timeZone: 'Europe/Berlin' });
    expect(wipAge(settingOf([item]).inProgress)).toMatchObject({ value: { p50: 2 } });
    expect(wipAge(settingOf([item], { contract: berlin }).inProgress)).toMatchObject({ value: { p50: 1 } });
  });

  it('is absent when nothing is in progress', () => {
    expect(wipAge(settingOf([anItem()]).inProgress)).toMatchObject({
      kind: 'absent',
      absence: { kind: 'no-data', missing: 'nothing is in progress' },
    });
  });
});
