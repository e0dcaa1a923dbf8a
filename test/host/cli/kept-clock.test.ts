import { openKeptClock } from '../../../host/cli/kept-clock';
import { createMemoryStore } from '../../../host/platform/store/memory-store';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 0, 5, 9);
/** A running clock moves while a test runs, but not by this much. */
const MOMENT = 10_000;

describe('openKeptClock', () => {
  it('stands still at the date that was asked for', async () => {
    const clock = await openKeptClock({ store: createMemoryStore(), wallClock: () => START + HOUR, asOf: START });

    expect(clock.isFrozen).toBe(true);
    expect(clock.now()).toBe(START);
  });

  it('runs from the wall clock without a date', async () => {
    const clock = await openKeptClock({ store: createMemoryStore(), wallClock: () => START, asOf: null });

    expect(clock.isFrozen).toBe(false);
    expect(clock.now()).toBeGreaterThanOrEqual(START);
    expect(clock.now()).toBeLessThan(START + MOMENT);
  });

  it('stands, after a restart without a date, where it stood', async () => {
    const store = createMemoryStore();
    const first = await openKeptClock({ store, wallClock: () => START, asOf: START });
    first.advance(HOUR);
    await first.settled();

    const second = await openKeptClock({ store, wallClock: () => START + 100 * HOUR, asOf: null });

    expect(second.isFrozen).toBe(true);
    expect(second.now()).toBe(START + HOUR);
  });

  it('has gone on, after a restart, for as long as the host was stopped', async () => {
    const store = createMemoryStore();
    const first = await openKeptClock({ store, wallClock: () => START, asOf: null });
    first.advance(24 * HOUR);
    await first.settled();

    const second = await openKeptClock({ store, wallClock: () => START + 2 * HOUR, asOf: null });

    expect(second.now()).toBeGreaterThanOrEqual(START + 26 * HOUR);
    expect(second.now()).toBeLessThan(START + 26 * HOUR + MOMENT);
  });

  it("never goes back when the machine's calendar was set back", async () => {
    const store = createMemoryStore();
    await openKeptClock({ store, wallClock: () => START, asOf: null });

    const second = await openKeptClock({ store, wallClock: () => START - 100 * HOUR, asOf: null });

    expect(second.now()).toBeGreaterThanOrEqual(START);
  });

  it('remembers that it was frozen by hand, and that it was let go', async () => {
    const store = createMemoryStore();
    const first = await openKeptClock({ store, wallClock: () => START, asOf: null });
    first.freeze(START + 5 * HOUR);
    await first.settled();
    const second = await openKeptClock({ store, wallClock: () => START + HOUR, asOf: null });
    expect(second.now()).toBe(START + 5 * HOUR);

    second.resume();
    await second.settled();
    const third = await openKeptClock({ store, wallClock: () => START + 2 * HOUR, asOf: null });

    expect(third.isFrozen).toBe(false);
    expect(third.now()).toBeGreaterThanOrEqual(START + 6 * HOUR);
  });

  it('tells whoever waits that a change could not be kept', async () => {
    const store = createMemoryStore();
    const write = jest.spyOn(store, 'write');
    const clock = await openKeptClock({ store, wallClock: () => START, asOf: START });
    write.mockRejectedValue(new Error('The disk is full.'));

    clock.advance(HOUR);

    await expect(clock.settled()).rejects.toThrow('The disk is full.');
  });
});
