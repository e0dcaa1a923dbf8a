import type { ItemStory } from '../../../../src/core/timeline/item-story';
import { firstZoom, mayZoom, shownSpan } from '../../../../static/src/trace/item/shown-span';
import { aStory } from '../../../support/trace';

/** With days as instants, which are easy to count. */
function aSimpleStory(overrides: Partial<ItemStory>): ItemStory {
  const nothing = { statuses: [], flags: [], sprints: [], tags: [], reopened: [], returned: [] };
  return aStory({ created: 0, started: 100, done: 200, asOf: 1000, ...nothing, ...overrides });
}

const status = (from: number, to: number) => ({
  from,
  to,
  value: { statusId: '5', name: 'Done', category: 'done' as const },
});

describe('shownSpan of a life', () => {
  it('ends a little after a finished item was done', () => {
    expect(shownSpan(aSimpleStory({}), 'life')).toEqual({ from: 0, to: 212 });
  });

  it('ends a little after the last thing that happened', () => {
    const statuses = [status(200, 400), status(400, 1000)];
    expect(shownSpan(aSimpleStory({ statuses }), 'life')).toEqual({ from: 0, to: 424 });
  });

  it('ends with what is known', () => {
    expect(shownSpan(aSimpleStory({ asOf: 205 }), 'life')).toEqual({ from: 0, to: 205 });
    expect(shownSpan(aSimpleStory({ done: null }), 'life')).toEqual({ from: 0, to: 1000 });
  });

  it('is never empty', () => {
    expect(shownSpan(aSimpleStory({ started: null, done: null, asOf: 0 }), 'life')).toEqual({ from: 0, to: 1 });
    expect(shownSpan(aSimpleStory({ started: 0, done: 0, asOf: 0 }), 'life')).toEqual({ from: 0, to: 1 });
  });
});

describe('shownSpan of the work', () => {
  it('begins a little before it was started and ends a little after it was done', () => {
    expect(shownSpan(aSimpleStory({}), 'work')).toEqual({ from: 94, to: 206 });
  });

  it('begins with the item at the earliest', () => {
    expect(shownSpan(aSimpleStory({ started: 3, done: 103 }), 'work')).toEqual({ from: 0, to: 109 });
  });

  it('ends with what is known while it goes on', () => {
    expect(shownSpan(aSimpleStory({ done: null }), 'work')).toEqual({ from: 46, to: 1000 });
  });

  it('is the life of an item that was never started', () => {
    expect(shownSpan(aSimpleStory({ started: null }), 'work')).toEqual({ from: 0, to: 212 });
  });

  it('is not empty where work took no time', () => {
    expect(shownSpan(aSimpleStory({ done: 100 }), 'work')).toEqual({ from: 99, to: 101 });
  });
});

describe('the zoom', () => {
  it.each([
    [{}, true],
    [{ started: 1 }, true],
    [{ started: 0 }, false],
    [{ started: null }, false],
  ])('can be chosen for %j: %s', (overrides, expected) => {
    expect(mayZoom(aSimpleStory(overrides))).toBe(expected);
  });

  it.each([
    // A life of 1000, shown until 1060 at the most; an eighth of that is 132.5.
    [{ started: 900, done: 1000, asOf: 2000 }, 'work'],
    [{ started: 867, done: 1000, asOf: 2000 }, 'life'],
    [{ started: 868, done: 1000, asOf: 2000 }, 'work'],
    [{ started: 900, done: null, asOf: 1000 }, 'work'],
    [{ started: 0, done: 1, asOf: 1000 }, 'life'],
    [{ started: null, done: 10 }, 'life'],
  ] as const)('shows at first of %j the %s', (overrides, zoom) => {
    expect(firstZoom(aSimpleStory(overrides))).toBe(zoom);
  });
});
