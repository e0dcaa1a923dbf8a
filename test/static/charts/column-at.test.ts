import { columnAt } from '../../../static/src/charts/column-at';

const frame = { left: 40, right: 340, top: 0, bottom: 100 };

describe('the column under the pointer', () => {
  it.each([
    [39, null],
    [40, 0],
    [139, 0],
    [140, 1],
    [239, 1],
    [240, 2],
    [340, 2],
    [341, null],
  ])('at %d is %s of three', (x, column) => {
    expect(columnAt(frame, 3)(x)).toBe(column);
  });

  it('is none where there are no columns', () => {
    expect(columnAt(frame, 0)(100)).toBeNull();
  });
});
