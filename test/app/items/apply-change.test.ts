import fc from 'fast-check';

import { applyUpdate, type ItemUpdate } from '../../../src/app/items/apply-change';
import type { ItemFacts } from '../../../src/core/timeline/item-facts';
import { anItem, instant } from '../../support/facts';

const created = '2026-01-05';
const day = 86_400_000;

function moved(at: string, from: string, to: string): ItemUpdate {
  return { at: instant(at), key: 'P-1', changes: [{ field: 'status', from, to }] };
}

describe('applyUpdate', () => {
  it('appends the change that follows from the present value', () => {
    const next = applyUpdate(anItem({ created }), moved('2026-01-06', 'todo', 'doing'));
    expect(next).toEqual({
      ...anItem({ created, status: ['todo', '2026-01-06 doing'] }),
      updated: instant('2026-01-06'),
    });
  });

  it('changes nothing when the change is there already', () => {
    const item = anItem({ created, status: ['todo', '2026-01-06 doing', '2026-01-08 done'] });
    expect(applyUpdate(item, moved('2026-01-06', 'todo', 'doing'))).toEqual(item);
  });

  it('knows a change by its values when Jira stamped event and changelog milliseconds apart', () => {
    const item = anItem({ created, status: ['todo', '2026-01-06T12:00:00.000Z doing'] });
    for (const stamp of ['2026-01-06T11:59:59.700Z', '2026-01-06T12:00:00.300Z']) {
      expect(applyUpdate(item, moved(stamp, 'todo', 'doing'))?.status).toEqual(item.status);
    }
  });

  it('puts a late change in its place and leaves key and update as they are', () => {
    const item = { ...anItem({ created, status: ['todo'] }), updated: instant('2026-01-09'), key: 'NEW-1' };
    const next = applyUpdate(item, moved('2026-01-06', 'todo', 'doing'));
    expect(next?.status).toEqual(anItem({ created, status: ['todo', '2026-01-06 doing'] }).status);
    expect(next).toMatchObject({ key: 'NEW-1', updated: instant('2026-01-09') });
  });

  it('cannot say what happened when the value before is not the known one', () => {
    expect(applyUpdate(anItem({ created }), moved('2026-01-06', 'review', 'done'))).toBeNull();
  });

  it('cannot say what happened when a known later change came from something else', () => {
    const item = anItem({ created, status: ['todo', '2026-01-08 doing'] });
    expect(applyUpdate(item, moved('2026-01-06', 'todo', 'doing'))).toBeNull();
  });

  it('tells two changes at the same instant apart by their values', () => {
    const first = applyUpdate(anItem({ created }), moved('2026-01-06', 'todo', 'doing'));
    const second = first && applyUpdate(first, moved('2026-01-06', 'doing', 'done'));
    expect(second?.status.map(({ value }) => value)).toEqual(['todo', 'doing', 'done']);
    expect(second && applyUpdate(second, moved('2026-01-06', 'todo', 'doing'))).toEqual(second);
  });

  it('takes the key of the newest update', () => {
    const next = applyUpdate(anItem({ created }), {
      at: instant('2026-02-01'),
      key: 'DATA-7',
      changes: [{ field: 'project', from: 'P', to: 'Q' }],
    });
    expect(next?.key).toBe('DATA-7');
  });

  it('reads the item when an estimate is no number', () => {
    const update = { at: instant('2026-01-06'), key: 'P-1', changes: [{ field: 'estimate', from: null, to: NaN }] };
    expect(applyUpdate(anItem(), update as ItemUpdate)).toBeNull();
  });

  it('reads the item when time was logged, of which the event does not say how much', () => {
    const update: ItemUpdate = { at: instant('2026-01-06'), key: 'P-1', changes: [{ field: 'worklogs' }] };
    expect(applyUpdate(anItem(), update)).toBeNull();
    const both = { ...update, changes: [...moved('2026-01-06', 'todo', 'doing').changes, ...update.changes] };
    expect(applyUpdate(anItem(), both)).toBeNull();
  });

  it('takes labels as a whole, in any order', () => {
    const labels = (at: string, from: string[], to: string[]): ItemUpdate => ({
      ...{ at: instant(at), key: 'P-1' },
      changes: [{ field: 'labels', from, to }],
    });
    const one = applyUpdate(anItem(), labels('2026-01-06', [], ['a', 'b']));
    const two = one && applyUpdate(one, labels('2026-01-07', ['b', 'a'], ['b']));
    expect(two?.labels.map(({ value }) => value)).toEqual([[], ['a', 'b'], ['b']]);
    expect(two && applyUpdate(two, labels('2026-01-08', ['c'], []))).toBeNull();
  });

  describe.each(['fixVersions', 'affectsVersions', 'links'] as const)('of %s', (field) => {
    const version = (at: string, removed: string | null, added: string | null): ItemUpdate => ({
      at: instant(at),
      key: 'P-1',
      changes: [{ field, removed, added }],
    });

    it('adds and removes', () => {
      const one = applyUpdate(anItem(), version('2026-01-06', null, 'v1'));
      const two = one && applyUpdate(one, version('2026-01-07', 'v1', 'v2'));
      expect(two?.[field].map(({ value }) => value)).toEqual([[], ['v1'], ['v2']]);
      expect(two && applyUpdate(two, version('2026-01-06', null, 'v1'))).toEqual(two);
    });

    it('cannot remove what is not there, nor change the past', () => {
      const item = applyUpdate(anItem(), version('2026-01-08', null, 'v1'));
      expect(applyUpdate(anItem(), version('2026-01-06', 'v9', null))).toBeNull();
      expect(item && applyUpdate(item, version('2026-01-06', null, 'v2'))).toBeNull();
    });
  });

  it('ends in the same facts whatever the order and the repetition of the events', () => {
    const statuses = fc.array(fc.constantFrom('todo', 'doing', 'review', 'done'), { minLength: 1, maxLength: 6 });
    const deliveries = statuses
      .map((visited) => updatesOf(visited))
      .chain(({ updates, truth }) =>
        fc.record({
          truth: fc.constant(truth),
          delivered: fc.shuffledSubarray([...updates, ...updates], { minLength: updates.length * 2 }),
        }),
      );
    fc.assert(
      fc.property(deliveries, ({ truth, delivered }) => {
        let facts = anItem({ created });
        // Where an event does not fit, the app reads the item from Jira, which knows everything.
        for (const update of delivered) facts = applyUpdate(facts, update) ?? truth;
        expect(facts.status).toEqual(truth.status);
      }),
      { numRuns: 500 },
    );
  });

  it('needs no reading at all when events come in order', () => {
    const { updates, truth } = updatesOf(['doing', 'review', 'doing', 'done']);
    const facts = updates.reduce<ItemFacts | null>(
      (known, update) => known && applyUpdate(known, update),
      anItem({ created }),
    );
    expect(facts).toEqual(truth);
  });
});

/** One update a day for each status visited, and the facts of Jira after all of them. */
function updatesOf(visited: readonly string[]): { updates: ItemUpdate[]; truth: ItemFacts } {
  const start = anItem({ created });
  let held = 'todo';
  const updates: ItemUpdate[] = [];
  for (const [i, status] of visited.entries()) {
    if (status === held) continue;
    updates.push({
      at: start.created + (i + 1) * day,
      key: 'P-1',
      changes: [{ field: 'status', from: held, to: status }],
    });
    held = status;
  }
  const changes = updates.map(({ at, changes: [change] }) => ({
    at,
    value: change?.field === 'status' ? change.to : '',
  }));
  const updated = updates.at(-1)?.at ?? start.updated;
  return { updates, truth: { ...start, updated, status: [...start.status, ...changes] } };
}
