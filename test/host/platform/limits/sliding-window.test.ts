import fc from 'fast-check';

import { SlidingWindow } from '../../../../host/platform/limits/sliding-window';

describe('SlidingWindow', () => {
  it('lets through up to the limit and no further', () => {
    const window = new SlidingWindow({ units: 3, milliseconds: 1000 });
    expect([1, 2, 3, 4].map(() => window.tryTake(1, 0))).toEqual([true, true, true, false]);
  });

  it('takes nothing when the units do not fit', () => {
    const window = new SlidingWindow({ units: 3, milliseconds: 1000 });
    expect(window.tryTake(2, 0)).toBe(true);
    expect(window.tryTake(2, 0)).toBe(false);
    expect(window.tryTake(1, 0)).toBe(true);
  });

  it('slides: units come back when they are older than the window, not at its turn', () => {
    const window = new SlidingWindow({ units: 2, milliseconds: 1000 });
    window.tryTake(1, 900);
    window.tryTake(1, 1500);
    expect(window.tryTake(1, 1850)).toBe(false);
    expect(window.tryTake(1, 1920)).toBe(true);
    expect(window.tryTake(1, 2400)).toBe(false);
  });

  it('forgets everything after a long pause', () => {
    const window = new SlidingWindow({ units: 5, milliseconds: 1000 });
    window.tryTake(5, 0);
    expect(window.tryTake(5, 1_000_000)).toBe(true);
  });

  it('never lets more than the limit through within one window, whatever comes when', () => {
    const take = fc.record({ units: fc.integer({ min: 1, max: 4 }), pause: fc.integer({ min: 0, max: 400 }) });
    fc.assert(
      fc.property(fc.array(take, { maxLength: 60 }), (takes) => {
        const window = new SlidingWindow({ units: 10, milliseconds: 1000 });
        const taken: { at: number; units: number }[] = [];
        let now = 0;
        for (const { units, pause } of takes) {
          now += pause;
          if (window.tryTake(units, now)) taken.push({ at: now, units });
          const within = taken.filter(({ at }) => at > now - 1000).reduce((sum, each) => sum + each.units, 0);
          expect(within).toBeLessThanOrEqual(10);
        }
      }),
      { seed: 11 },
    );
  });
});
