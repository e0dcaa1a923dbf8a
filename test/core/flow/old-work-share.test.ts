import { oldWorkShare } from '../../../src/core/flow/old-work-share';
import type { ItemFacts } from '../../../src/core/timeline/item-facts';
import { anItem } from '../../support/facts';
import { aged, settingOf, taking } from '../../support/flow-setting';

/** Ten finished stories: p85 is 9 days. */
const stories = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((days) => taking(days, String(days)));

describe('oldWorkShare', () => {
  const shareOf = (items: readonly ItemFacts[]) => {
    const { inProgress, reference } = settingOf(items);
    return oldWorkShare(inProgress, reference);
  };

  it('is the share of items in progress that are older than p85 of their type', () => {
    const wip = [aged(3, '21'), aged(9, '22'), aged(10, '23'), aged(12, '24')];
    expect(shareOf([...stories, ...wip])).toMatchObject({
      kind: 'value',
      value: 0.5,
      definitionId: 'wip-age',
      unit: 'share',
      n: 4,
      coverage: 1,
      behind: [
        { itemId: '21', value: 3, part: null },
        { itemId: '22', value: 9, part: null },
        { itemId: '23', value: 10, part: 'older than 85 % ever were' },
        { itemId: '24', value: 12, part: 'older than 85 % ever were' },
      ],
    });
  });

  it('covers as much as can be compared, of all that is or might be in progress', () => {
    const unknown = anItem({ id: '31', status: ['???'] });
    expect(shareOf([...stories, aged(3, '21'), aged(12, '22'), aged(12, '23'), unknown])).toMatchObject({
      value: 2 / 3,
      coverage: 0.75,
      excluded: [{ reason: 'in a status of unknown category', count: 1 }],
    });
  });

  it('is zero when none is', () => {
    expect(shareOf([...stories, aged(3, '21')])).toMatchObject({ kind: 'value', value: 0 });
  });

  it('is absent when nothing is in progress', () => {
    expect(shareOf(stories)).toMatchObject({ kind: 'absent', absence: { missing: 'nothing is in progress' } });
  });

  it('is absent when there is nothing to compare with, and counts what could not be compared', () => {
    expect(shareOf([aged(3, '21')])).toMatchObject({
      kind: 'absent',
      absence: { kind: 'no-data', missing: 'no item was started and done that ages could be compared with' },
      n: 0,
      coverage: 0,
      excluded: [{ reason: 'no finished item to compare with', count: 1 }],
    });
  });
});
