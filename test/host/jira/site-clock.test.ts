import { createSiteClock } from '../../../host/jira/site-clock';

const START = Date.UTC(2026, 0, 1);

/** A monotonic clock that the test moves by hand. */
function aStopwatch() {
  const stopwatch = { elapsed: 5000.25, monotonicNow: () => stopwatch.elapsed };
  return stopwatch;
}

describe('the clock of a site', () => {
  it('starts at its own time and runs with the monotonic clock, in whole milliseconds', () => {
    const stopwatch = aStopwatch();
    const clock = createSiteClock(START, stopwatch);
    expect(clock.now()).toBe(START);
    stopwatch.elapsed += 1500.5;
    expect(clock.now()).toBe(START + 1500);
  });

  it('stands still while it is frozen, from the beginning if asked', () => {
    const stopwatch = aStopwatch();
    const clock = createSiteClock(START, { ...stopwatch, frozen: true });
    stopwatch.elapsed += 60_000;
    expect(clock.now()).toBe(START);
  });

  it('freezes at the present moment, or at a given one', () => {
    const stopwatch = aStopwatch();
    const clock = createSiteClock(START, stopwatch);
    stopwatch.elapsed += 1000;
    clock.freeze();
    stopwatch.elapsed += 1000;
    expect(clock.now()).toBe(START + 1000);
    clock.freeze(START + 86_400_000);
    expect(clock.now()).toBe(START + 86_400_000);
  });

  it('resumes from where it was frozen, without catching up', () => {
    const stopwatch = aStopwatch();
    const clock = createSiteClock(START, { ...stopwatch, frozen: true });
    stopwatch.elapsed += 60_000;
    clock.resume();
    expect(clock.now()).toBe(START);
    stopwatch.elapsed += 250;
    expect(clock.now()).toBe(START + 250);
  });

  it('does not jump when it is resumed while running', () => {
    const stopwatch = aStopwatch();
    const clock = createSiteClock(START, stopwatch);
    stopwatch.elapsed += 400;
    clock.resume();
    expect(clock.now()).toBe(START + 400);
  });

  it('is moved forward, frozen or running: a year can pass at once', () => {
    const stopwatch = aStopwatch();
    const clock = createSiteClock(START, { ...stopwatch, frozen: true });
    clock.advance(365 * 86_400_000);
    expect(clock.now()).toBe(Date.UTC(2027, 0, 1));
    clock.resume();
    stopwatch.elapsed += 10;
    clock.advance(1000);
    expect(clock.now()).toBe(Date.UTC(2027, 0, 1) + 1010);
  });
});
