import { leadTime } from '../../../src/core/flow/lead-time';
import { anItem } from '../../support/facts';
import { settingOf } from '../../support/flow-setting';

const leadTimeOf = (items: Parameters<typeof settingOf>[0]) => {
  const { finished, window } = settingOf(items);
  return leadTime(finished, window);
};

describe('leadTime', () => {
  it('is created to done in inclusive days, started or not', () => {
    const items = [
      anItem({ id: '1', created: '2026-03-01T20:00Z', status: ['todo', '2026-03-04T08:00Z done'] }),
      anItem({ id: '2', created: '2026-03-01', status: ['todo', '2026-03-02 doing', '2026-03-10 done'] }),
      anItem({ id: '3', created: '2026-03-05', status: ['todo', '2026-03-05 done'] }),
    ];
    expect(leadTimeOf(items)).toMatchObject({
      value: { p50: 4, p85: 10, p95: 10 },
      definitionId: 'lead-time',
      unit: 'days',
      n: 3,
      coverage: 1,
      behind: [4, 10, 1].map((value, i) => ({ itemId: String(i + 1), value, part: null })),
    });
  });

  it('leaves out what was given up', () => {
    const items = [anItem({ status: ['todo', '2026-03-04 done'], resolution: ['wontdo'] })];
    expect(leadTimeOf(items)).toMatchObject({
      kind: 'absent',
      absence: { kind: 'no-data', missing: 'no item was done in the last 28 days' },
      excluded: [{ reason: 'abandoned', count: 1 }],
    });
  });
});
