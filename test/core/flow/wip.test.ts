import { wip } from '../../../src/core/flow/wip';
import { anItem } from '../../support/facts';
import { aged, settingOf } from '../../support/flow-setting';

describe('wip', () => {
  it('is their count', () => {
    const items = [aged(1, '1'), aged(10, '2'), aged(30, '3'), aged(30, '4'), anItem({ id: '5', status: ['???'] })];
    expect(wip(settingOf(items).inProgress, 5)).toMatchObject({
      kind: 'value',
      value: 4,
      definitionId: 'wip',
      unit: 'items',
      n: 4,
      coverage: 0.8,
      behind: ['1', '2', '3', '4'].map((itemId) => ({ itemId, value: null, part: null })),
    });
  });

  it('has no window behind it: it is the count of one instant', () => {
    const { inProgress, asOf } = settingOf([aged(1, '1')]);
    expect(wip(inProgress, 1).window).toEqual({ from: asOf, to: asOf + 1 });
  });

  it('is zero when nothing is in progress, and absent when nothing could be', () => {
    expect(wip(settingOf([anItem()]).inProgress, 1)).toMatchObject({ kind: 'value', value: 0, coverage: null });
    expect(wip(settingOf([]).inProgress, 0)).toMatchObject({
      kind: 'absent',
      absence: { kind: 'no-data', missing: 'no work item of the contract is known' },
    });
  });
});
