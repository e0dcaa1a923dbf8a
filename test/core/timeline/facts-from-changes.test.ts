import fc from 'fast-check';

import { valueAt } from '../../../src/core/timeline/field-history';
import { historyOf, type FieldChange } from '../../../src/core/timeline/facts-from-changes';

const same = (a: string, b: string): boolean => a === b;
/** Written as `x>y`: from x to y. */
const change = (id: string, at: number, move: string): FieldChange<string> => {
  const [from = '', to = ''] = move.split('>');
  return { id, at, from, to };
};
const historyOfText = (present: string, ...changes: readonly FieldChange<string>[]) =>
  historyOf({ created: 100, present, changes, same });

describe('historyOf', () => {
  it('takes the present value for creation when nothing ever changed', () => {
    expect(historyOfText('x')).toEqual({ history: [{ at: 100, value: 'x' }], defects: [] });
  });

  it('takes nothing for the value at creation when the first change came from nothing', () => {
    const changes = [{ id: '1', at: 110, from: null, to: 'fixed' }];
    const { history } = historyOf<string | null>({ created: 100, present: 'fixed', changes, same: Object.is });
    expect(history).toEqual([
      { at: 100, value: null },
      { at: 110, value: 'fixed' },
    ]);
  });

  it('takes what the first change came from as the value at creation', () => {
    expect(historyOfText('z', change('1', 110, 'x>y'), change('2', 120, 'y>z'))).toEqual({
      history: [
        { at: 100, value: 'x' },
        { at: 110, value: 'y' },
        { at: 120, value: 'z' },
      ],
      defects: [],
    });
  });

  it('sorts by time and de-duplicates by id', () => {
    const first = change('1', 110, 'x>y');
    const second = change('2', 120, 'y>z');
    expect(historyOfText('z', second, first, second)).toEqual(historyOfText('z', first, second));
  });

  it('names a change before creation among others, and none at the very instant of creation', () => {
    expect(historyOfText('z', change('1', 99, 'x>y'), change('2', 120, 'y>z')).defects).toEqual([
      'change-before-creation',
    ]);
    expect(historyOfText('z', change('1', 100, 'x>y'), change('2', 120, 'y>z')).defects).toEqual([]);
  });

  it('compares the present value with the last change, however many there are', () => {
    const moves = [change('1', 110, 'w>x'), change('2', 120, 'x>y'), change('3', 130, 'y>z')];
    expect(historyOfText('z', ...moves).defects).toEqual([]);
    expect(historyOfText('x', ...moves).defects).toEqual(['history-mismatch']);
    expect(historyOfText('y', ...moves).defects).toEqual(['history-mismatch']);
  });

  it('counts a change that is there twice in a row once', () => {
    const once = change('1', 110, 'x>y');
    expect(historyOfText('z', once, once).history.map(({ value }) => value)).toEqual(['x', 'z']);
  });

  it('orders changes of one instant by id, as numbers', () => {
    const { history } = historyOfText('z', change('10', 110, 'y>z'), change('9', 110, 'x>y'));
    expect(history.map(({ value }) => value)).toEqual(['x', 'y', 'z']);
  });

  it('orders the parts of one change by their place', () => {
    const { history } = historyOfText('z', change('7:10', 110, 'y>z'), change('7:9', 110, 'x>y'));
    expect(history.map(({ value }) => value)).toEqual(['x', 'y', 'z']);
  });

  it('counts a change before creation from creation, and says so once', () => {
    expect(historyOfText('z', change('1', 50, 'x>y'), change('2', 60, 'y>z'))).toEqual({
      history: [
        { at: 100, value: 'x' },
        { at: 100, value: 'y' },
        { at: 100, value: 'z' },
      ],
      defects: ['change-before-creation'],
    });
  });

  it('lets what Jira holds now win from the last change on when the two disagree', () => {
    expect(historyOfText('now', change('1', 110, 'x>y'), change('2', 120, 'y>z'))).toEqual({
      history: [
        { at: 100, value: 'x' },
        { at: 110, value: 'y' },
        { at: 120, value: 'now' },
      ],
      defects: ['history-mismatch'],
    });
  });

  it('leaves out a change to the value that already held', () => {
    expect(historyOfText('x', change('1', 110, 'x>x')).history).toEqual([{ at: 100, value: 'x' }]);
  });

  it('compares values by what the caller calls the same', () => {
    const lists = historyOf<readonly string[]>({
      created: 100,
      present: ['s1', 's2'],
      changes: [{ id: '1', at: 110, from: ['s1'], to: ['s1', 's2'] }],
      same: (a, b) => a.join() === b.join(),
    });
    expect(lists).toEqual({
      history: [
        { at: 100, value: ['s1'] },
        { at: 110, value: ['s1', 's2'] },
      ],
      defects: [],
    });
  });
});

describe('historyOf, for any changes', () => {
  const value = fc.constantFrom('a', 'b', 'c');
  const anyChanges = fc.uniqueArray(
    fc.record({ id: fc.nat(1000).map(String), at: fc.integer({ min: 0, max: 300 }), from: value, to: value }),
    { selector: ({ id }) => id },
  );

  it('gives the same when they are shuffled and doubled', () => {
    const withOrder = anyChanges.chain((changes) =>
      fc.tuple(fc.constant(changes), fc.shuffledSubarray([...changes, ...changes], { minLength: changes.length * 2 })),
    );
    fc.assert(
      fc.property(withOrder, value, ([changes, shuffled], present) => {
        expect(historyOfText(present, ...shuffled)).toEqual(historyOfText(present, ...changes));
      }),
    );
  });

  it('begins at creation, never goes back in time, never repeats a value and ends with the present one', () => {
    fc.assert(
      fc.property(anyChanges, value, (changes, present) => {
        const { history } = historyOfText(present, ...changes);
        expect(history[0]?.at).toBe(100);
        expect(valueAt(history, Infinity)).toBe(present);
        for (const [i, { at, value: held }] of history.entries()) {
          const before = history[i - 1];
          if (before !== undefined) {
            expect(at).toBeGreaterThanOrEqual(before.at);
            expect(held).not.toBe(before.value);
          }
        }
      }),
    );
  });
});
