import { Releases } from '../../../../host/data/company/releases';
import { END } from './a-company';

const DAY = 86_400_000;
const WEEK = 7 * DAY;
const period = { start: END - 60 * WEEK, end: END };
const releases = new Releases(period);
const of = (projectId: string) => releases.versions().filter((version) => version.projectId === projectId);
const PAY = of('10000');
const MOB = of('10001');
const PLAT = of('10002');

describe('Releases', () => {
  it('go out every two weeks in PAY, every three in MOB and every week in PLAT, on Wednesdays', () => {
    for (const [versions, weeks] of [
      [PAY, 2],
      [MOB, 3],
      [PLAT, 1],
    ] as const) {
      const dates = versions.map(({ releaseDate }) => Date.parse(releaseDate ?? ''));
      expect(dates.every((date) => new Date(date).getUTCDay() === 3)).toBe(true);
      expect(dates.slice(1).every((date, index) => date - (dates[index] ?? 0) === weeks * WEEK)).toBe(true);
    }
  });

  it('are out up to the present and planned twice beyond it', () => {
    for (const versions of [PAY, MOB, PLAT]) {
      expect(versions.slice(-2).every(({ released }) => !released)).toBe(true);
      expect(versions.slice(0, -2).every(({ released }) => released)).toBe(true);
      for (const { releaseDate, released } of versions) expect(Date.parse(releaseDate ?? '') < END).toBe(released);
    }
  });

  it('belong to the teams that ship versions, under ids and names of their own', () => {
    const all = releases.versions();
    expect(new Set(all.map(({ projectId }) => projectId))).toEqual(new Set(['10000', '10001', '10002']));
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
    expect(releases.nextAfter('WPL', END)).toBeNull();
  });

  it('give a fault the last version that was out when it was found', () => {
    const third = PAY[3];
    const releasedAt = Date.parse(third?.releaseDate ?? '') + 10 * 3_600_000;
    expect(releases.lastBefore('PAY', releasedAt)?.id).toBe(third?.id);
    expect(releases.lastBefore('PAY', releasedAt - 1)?.id).toBe(PAY[2]?.id);
    expect(releases.lastBefore('PAY', period.start - 100 * DAY)).toBeNull();
    expect(releases.lastBefore('WPL', END)).toBeNull();
  });

  it('lists those that are out', () => {
    expect(releases.past('PAY').map(({ id }) => id)).toEqual(PAY.slice(0, -2).map(({ id }) => id));
    expect(releases.past('WPL')).toEqual([]);
  });

  it('are mended by hotfixes with a name, a number and an id of their own', () => {
    const own = new Releases(period);
    const [broken] = own.past('PAY');
    if (broken === undefined) throw new Error('nothing was released');
    const regular = own.versions().length;
    const at = broken.at + DAY;
    const hotfixes = [own.addHotfix(broken, at), own.addHotfix(broken, at + DAY)];
    expect(hotfixes.map(({ name }) => name)).toEqual(['4.0.1 hotfix', '4.0.2 hotfix']);
    expect(own.versions().slice(regular)).toEqual([
      expect.objectContaining({ projectId: '10000', released: true, name: '4.0.1 hotfix' }),
      expect.objectContaining({ projectId: '10000', released: true, name: '4.0.2 hotfix' }),
    ]);
    expect(new Set(own.versions().map(({ id }) => id)).size).toBe(regular + 2);
    expect(own.nextAfter('PAY', at)?.name).toBe('4.1');
  });
});
