import { type AHostOptions, aHost } from '../support/a-host';
import { aManifest } from '../support/a-manifest';
import { HandTime } from '../support/hand-time';

const minute = 60_000;

/** A host whose schedule records the site's time of each run; time only passes by hand, the site's clock on its own. */
async function withSchedule(options: AHostOptions = {}) {
  const time = new HandTime();
  const runs: unknown[] = [];
  const app = () => ({ onSchedule: () => runs.push(new Date().toISOString().slice(11, 16)) });
  const started = await aHost({ time, app, ...options });
  /** Moves the site's clock, and lets the host look at it. */
  const siteTime = async (milliseconds: number) => {
    started.jira.clock.advance(milliseconds);
    await time.pass(1000);
  };
  return { ...started, runs, siteTime, time };
}

describe('a scheduled trigger', () => {
  it('runs first about 5 minutes after the start, then by its interval, on the clock of the site', async () => {
    const { runs, siteTime } = await withSchedule();
    await siteTime(5 * minute - 1);
    expect(runs).toEqual([]);
    await siteTime(1);
    expect(runs).toEqual(['09:05']);
    await siteTime(59 * minute);
    expect(runs).toHaveLength(1);
    await siteTime(minute);
    expect(runs).toEqual(['09:05', '10:05']);
  });

  it.each([
    ['fiveMinute', 5 * minute],
    ['hour', 60 * minute],
    ['day', 24 * 60 * minute],
    ['week', 7 * 24 * 60 * minute],
  ])('of interval %s runs every %i ms', async (interval, length) => {
    const manifest = aManifest({ schedule: `{ key: s, function: on-schedule, interval: ${interval} }` });
    const { runs, siteTime } = await withSchedule({ manifest });
    await siteTime(5 * minute);
    await siteTime(length - 1);
    expect(runs).toHaveLength(1);
    await siteTime(1);
    expect(runs).toHaveLength(2);
  });

  it('does not run while the clock stands still', async () => {
    const { runs, time } = await withSchedule();
    await time.pass(10 * minute);
    expect(runs).toEqual([]);
  });

  it('runs once after a jump over many intervals', async () => {
    const { runs, siteTime } = await withSchedule();
    await siteTime(365 * 24 * 60 * minute);
    await siteTime(0);
    expect(runs).toHaveLength(1);
  });

  it('keeps its next time over a restart', async () => {
    const first = await withSchedule();
    await first.siteTime(5 * minute);
    const time = new HandTime();
    const runs: unknown[] = [];
    const second = await first.restart({ time, app: () => ({ onSchedule: () => runs.push(1) }) });
    second.jira.clock.advance(60 * minute - 1);
    await time.pass(1000);
    expect(runs).toEqual([]);
    second.jira.clock.advance(1);
    await time.pass(1000);
    expect(runs).toEqual([1]);
  });

  it('does not wait for a time that is far ahead because the clock was set back', async () => {
    const first = await withSchedule();
    await first.siteTime(365 * 24 * 60 * minute);
    first.jira.clock.advance(-365 * 24 * 60 * minute);
    const time = new HandTime();
    const runs: unknown[] = [];
    const second = await first.restart({ time, app: () => ({ onSchedule: () => runs.push(1) }) });
    second.jira.clock.advance(5 * minute);
    await time.pass(1000);
    expect(runs).toEqual([1]);
  });

  it('runs at its next time although the app failed, and is not retried', async () => {
    let runs = 0;
    const { siteTime, log } = await withSchedule({
      app: () => ({
        onSchedule: () => {
          runs += 1;
          throw new Error('broken');
        },
      }),
    });
    await siteTime(5 * minute);
    await siteTime(10 * minute);
    expect(runs).toBe(1);
    await siteTime(50 * minute);
    expect(runs).toBe(2);
    expect(log.filter((line) => line.startsWith('ERROR on-schedule (hourly) failed: Error: broken'))).toHaveLength(2);
  });

  it('stops with the host', async () => {
    const { runs, siteTime, host } = await withSchedule();
    await host.close();
    await siteTime(5 * minute);
    expect(runs).toEqual([]);
  });
});

describe('runSchedule', () => {
  it('runs the trigger now, with its payload and without a user', async () => {
    const received: unknown[] = [];
    const { host } = await aHost({ app: () => ({ onSchedule: (...values: unknown[]) => received.push(...values) }) });
    await host.runSchedule('hourly');
    expect(received).toEqual([
      { context: { cloudId: 'cloud-1', moduleKey: 'hourly' }, contextToken: expect.any(String) as unknown },
      expect.not.objectContaining({ principal: expect.anything() as unknown }),
    ]);
  });

  it('leaves the own time of the trigger as it was', async () => {
    const { host, runs, siteTime } = await withSchedule();
    await host.runSchedule('hourly');
    await siteTime(5 * minute);
    expect(runs).toEqual(['09:00', '09:05']);
  });

  it('refuses a key that the manifest does not have, and names those that it has', async () => {
    const { host } = await aHost();
    await expect(host.runSchedule('daily')).rejects.toThrow(
      'manifest.yml has no scheduled trigger "daily", only: hourly.',
    );
  });
});
