import type { ItemStory } from '../../../../src/core/timeline/item-story';
import { lanesOf } from '../../../../static/src/trace/item/lanes';
import { aStory } from '../../../support/trace';

const nothing = { statuses: [], flags: [], sprints: [], tags: [] };
const lanes = (overrides: Partial<ItemStory>) => lanesOf(aStory({ ...nothing, ...overrides }));

type Category = ItemStory['statuses'][number]['value']['category'];
const status = (from: number, statusId: string, { name, category }: { name: string; category: Category }) => ({
  from,
  to: from + 1,
  value: { statusId, name, category },
});
type Tag = ItemStory['tags'][number]['value'];
const tag = (from: number, value: Tag) => ({ from, to: from + 1, value });

describe('lanesOf', () => {
  it('gives each status a lane, in the order of the flow and then of time', () => {
    const told = lanes({
      statuses: [
        status(0, '9', { name: 'Limbo', category: null }),
        status(1, '5', { name: 'Closed', category: 'done' }),
        status(2, '4', { name: 'In Review', category: 'in-progress' }),
        status(3, '3', { name: 'In Progress', category: 'in-progress' }),
        status(4, '1', { name: 'Backlog', category: 'todo' }),
        status(5, '4', { name: 'In Review', category: 'in-progress' }),
      ],
    });

    const bar = (from: number) => ({ from, to: from + 1, note: null });
    expect(told).toEqual([
      { group: 'Status', name: 'Backlog (to do)', paint: 'todo', bars: [bar(4)] },
      { group: 'Status', name: 'In Review (in progress)', paint: 'in-progress', bars: [bar(2), bar(5)] },
      { group: 'Status', name: 'In Progress', paint: 'in-progress', bars: [bar(3)] },
      { group: 'Status', name: 'Closed (done)', paint: 'done', bars: [bar(1)] },
      { group: 'Status', name: 'Limbo (category unknown)', paint: 'unknown', bars: [bar(0)] },
    ]);
  });

  it('keeps statuses apart that have one name', () => {
    const done = { name: 'Done', category: 'done' as const };
    expect(lanes({ statuses: [status(0, '5', done), status(1, '6', done)] })).toHaveLength(2);
  });

  it('gives the flag one lane and each sprint its own', () => {
    const told = lanes({
      flags: [
        { from: 1, to: 2, value: true },
        { from: 4, to: 5, value: true },
      ],
      sprints: [
        { from: 0, to: 3, value: { sprintId: '41', name: 'Sprint 41' } },
        { from: 2, to: 6, value: { sprintId: '42', name: 'Sprint 42' } },
        { from: 5, to: 6, value: { sprintId: '41', name: 'Sprint 41' } },
      ],
    });

    expect(told.map(({ group, name, paint, bars }) => [group, name, paint, bars.length])).toEqual([
      ['Flag', 'Flagged', 'flag', 2],
      ['Sprint', 'Sprint 41', 'sprint', 2],
      ['Sprint', 'Sprint 42', 'sprint', 1],
    ]);
  });

  it('gives each category a lane, and tells where each tag came from', () => {
    const person = { kind: 'person', accountId: 'ada' } as const;
    const told = lanes({
      tags: [
        tag(0, { category: 'untagged', source: null }),
        tag(1, { category: 'untagged', source: { kind: 'none' } }),
        tag(2, { category: 'roadmap', source: { kind: 'rule', rule: 'type = Story' } }),
        tag(3, { category: 'roadmap', source: { kind: 'ancestor', itemId: '1', itemKey: 'SHOP-1' } }),
        tag(4, { category: 'technical-health', source: { ...person, reason: null } }),
        tag(5, { category: 'technical-health', source: { ...person, reason: 'It is debt' } }),
      ],
    });

    expect(told.map(({ name, bars }) => [name, bars.map(({ note }) => note)])).toEqual([
      ['Untagged', ['no rule and no parent gave a tag', 'no rule and no parent gave a tag']],
      ['Roadmap', ['by rule: type = Story', 'inherited from SHOP-1']],
      ['Technical health', ['chosen by a person', 'chosen by a person: It is debt']],
    ]);
    expect(told.map(({ paint }) => paint)).toEqual(['untagged', 'roadmap', 'technical-health']);
  });
});
