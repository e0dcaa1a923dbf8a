import { flowLists } from '../../../src/core/flow/flow-lists';
import { DAY_MS } from '../../../src/core/time/zone';
import { anItem, aTag, aTagLog, instant } from '../../support/facts';
import { settingOf } from '../../support/flow-setting';

const items = [
  anItem({ id: '1', status: ['todo', '2026-03-02 doing', '2026-03-04 done'] }),
  anItem({ id: '2', status: ['todo', '2026-03-02 doing', '2026-03-03 done'] }),
  anItem({ id: '10', status: ['todo', '2026-03-02 doing', '2026-03-03 done'] }),
  anItem({ id: '3', status: ['todo', '2026-03-03 done'] }),
  anItem({ id: '4', status: ['todo', '2026-03-09 doing'] }),
  anItem({ id: '5', status: ['todo', '2026-03-01 doing'] }),
  anItem({ id: '6', status: ['doing', '2026-03-03 done'], resolution: ['wontdo'] }),
];
const logs = [
  aTagLog('1', aTag('roadmap')),
  aTagLog('2', aTag('technical-health')),
  aTagLog('3', aTag('technical-health')),
];
const setting = settingOf(items, { logs });

describe('flowLists', () => {
  const detail = flowLists(setting.portfolio, setting);

  it('lists the points by day and id, without those that were never started', () => {
    expect(detail.points.map(({ itemId }) => itemId)).toEqual(['2', '10', '1']);
    expect(detail.points[0]).toEqual({
      itemId: '2',
      doneDay: instant('2026-03-03') / DAY_MS,
      cycleTimeDays: 2,
      category: 'technical-health',
    });
  });

  it('lists what is in progress, the oldest first, against the finished items', () => {
    expect(detail.wip).toEqual([
      { itemId: '5', statusId: 'doing', typeId: 'story', category: 'untagged', ageDays: 11, olderThan: 85 },
      { itemId: '4', statusId: 'doing', typeId: 'story', category: 'untagged', ageDays: 3, olderThan: 50 },
    ]);
  });

  it('lists the whole weeks', () => {
    expect(detail.weeks.map(({ done }) => done['technical-health'])).toEqual([0, 0, 2]);
  });

  it('lists the statuses in which items stand, and how many stood in each on each day', () => {
    expect(detail.paces.map(({ statusId }) => statusId)).toContain('doing');
    const { firstDay, statuses } = detail.cumulative;
    expect(firstDay).toBe(instant('2026-02-12') / DAY_MS);
    expect(statuses.every(({ counts }) => counts.length === 28)).toBe(true);
    expect(statuses.find(({ statusId }) => statusId === 'doing')?.counts.at(-1)).toBe(2);
  });

  it('refuses to forecast from a handful of finished items', () => {
    expect(detail.forecast).toMatchObject({ kind: 'absent', absence: { kind: 'no-data' } });
  });

  it('has no sprint where the site has none', () => {
    expect(detail.sprints).toEqual([]);
  });

  it('says as of when', () => {
    expect(detail.asOf).toBe(setting.asOf);
  });
});
