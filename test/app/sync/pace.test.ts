import { pauseAfter } from '../../../src/app/sync/pace';

describe('pauseAfter', () => {
  it('does not slow down a run over some thousand items', () => {
    expect(pauseAfter(0, 505)).toBe(0);
    expect(pauseAfter(9000, 9999)).toBe(0);
  });

  it('then keeps to nine points a second', () => {
    expect(pauseAfter(20_000, 20_505)).toBe(57);
  });

  it('counts only what is over the free points', () => {
    expect(pauseAfter(9_800, 10_090)).toBe(10);
  });

  it('never waits longer than the queue can', () => {
    expect(pauseAfter(20_000, 90_000)).toBe(900);
  });

  it('spends at most half of an hour of everybody in an hour', () => {
    let points = 10_000;
    let seconds = 0;
    while (seconds < 3600) {
      const next = points + 505;
      seconds += pauseAfter(points, next);
      points = next;
    }
    expect(points - 10_000).toBeLessThan(33_000);
  });
});
