import { Releases } from '../../../../host/data/company/releases';
import { END } from './a-company';

const DAY = 86_400_000;
const WEEK = 7 * DAY;
const period = { start: END - 60 * WEEK, end: END };
const releases = new Releases(period);
const of = (projectId: string) => releases.versions().filter((version) => version.projectId === projectId);
const PAY = of('10000');
const MOB = of('10001');

describe('Releases', () => {
  it('go out every four weeks in PAY and every three in MOB, on Wednesdays', () => {
    for (const [versions, weeks] of [
      [PAY, 4],
      [MOB, 3],
    ] as const) {
      const dates = versions.map(({ releaseDate }) => Date.parse(releaseDate ?? ''));
      expect(dates.every((date) => new Date(date).getUTCDay() === 3)).toBe(true);
      expect(dates.slice(1).every((date, index) => date - (dates[index] ?? 0) === weeks * WEEK)).toBe(true);
    }
  });

  it('are out up to the present and planned twice beyond it', () => {
    for (const versions of [PAY, MOB]) {
      expect(versions.slice(-2).every(({ released }) => !released)).toBe(true);
      expect(versions.slice(0, -2).every(({ released }) => released)).toBe(true);
      for (const { releaseDate, released } of versions) expect(Date.parse(releaseDate ?? '') < END).toBe(released);
    }
  });

  it('belong to the teams that ship versions, under ids and names of their own', () => {
    const all = releases.versions();
    expect(new Set(all.map(({ projectId }) => projectId))).toEqual(new Set(['10000', '10001']));
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(PAY.slice(0, 2).map(({ name }) => name)).toEqual(['4.0', '4.1']);
    expect(MOB[0]?.name).toBe('7.0');
  });

  it('give work the next version after it is finished', () => {
    const third = PAY[3];
    const releasedAt = Date.parse(third?.releaseDate ?? '') + 10 * 3_600_000;
    expect(releases.nextAfter('PAY', releasedAt)?.id).toBe(third?.id);
    expect(releases.nextAfter('PAY', releasedAt + 1)?.id).toBe(PAY[4]?.id);
    expect(releases.nextAfter('PAY', END + 300 * DAY)).toBeNull();
    expect(releases.nextAfter('PLAT', END)).toBeNull();
  });

  it('give a fault the last version that was out when it was found', () => {
    const third = PAY[3];
    const releasedAt = Date.parse(third?.releaseDate ?? '') + 10 * 3_600_000;
    expect(releases.lastBefore('PAY', releasedAt)?.id).toBe(third?.id);
    expect(releases.lastBefore('PAY', releasedAt - 1)?.id).toBe(PAY[2]?.id);
    expect(releases.lastBefore('PAY', period.start - 100 * DAY)).toBeNull();
    expect(releases.lastBefore('WPL', END)).toBeNull();
  });
});
