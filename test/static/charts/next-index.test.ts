import { nextIndex } from '../../../static/src/charts/next-index';

describe('the mark that a key steps to', () => {
  it.each([
    ['ArrowRight', null, 0],
    ['ArrowRight', 1, 2],
    ['ArrowRight', 2, 2],
    ['ArrowLeft', null, 2],
    ['ArrowLeft', 1, 0],
    ['ArrowLeft', 0, 0],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['Escape', 1, null],
    ['x', 1, undefined],
  ])('by %s from %s is %s of three', (key, active, next) => {
    expect(nextIndex(key, active, 3)).toBe(next);
  });

  it.each(['ArrowRight', 'ArrowLeft', 'Home', 'End', 'Escape'])('is none by %s where there are no marks', (key) => {
    expect(nextIndex(key, null, 0)).toBeUndefined();
  });

  it('stays the only one of one', () => {
    expect([nextIndex('ArrowRight', 0, 1), nextIndex('ArrowLeft', 0, 1)]).toEqual([0, 0]);
  });
});
