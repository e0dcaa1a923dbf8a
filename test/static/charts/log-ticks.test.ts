import { logTicks } from '../../../static/src/charts/log-ticks';

describe('the ticks of a logarithmic scale', () => {
  it.each([
    [1, [1]],
    [4.9, [1, 2]],
    [5, [1, 2, 5]],
    [60, [1, 2, 5, 10, 20, 50]],
    [1999, [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]],
    [2000, [1, 10, 100, 1000]],
    [12_000, [1, 10, 100, 1000, 10_000]],
  ])('up to %d are %j', (highest, ticks) => {
    expect(logTicks(highest)).toEqual(ticks);
  });
});
