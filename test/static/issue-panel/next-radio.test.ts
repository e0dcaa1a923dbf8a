import { nextRadio } from '../../../static/src/issue-panel/next-radio';

describe('nextRadio', () => {
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowDown', 1, 2],
    ['ArrowDown', 2, 0],
    ['ArrowLeft', 2, 1],
    ['ArrowUp', 0, 2],
    ['Home', 2, 0],
    ['End', 0, 2],
  ])('moves of three radios with %s from %d to %d', (key, from, to) => {
    expect(nextRadio(key, from, 3)).toBe(to);
  });

  it.each(['Tab', 'Enter', ' ', 'a'])('does not move with %j', (key) => {
    expect(nextRadio(key, 1, 3)).toBeNull();
  });

  it('stays where it is when there is one radio', () => {
    expect(nextRadio('ArrowRight', 0, 1)).toBe(0);
  });
});
