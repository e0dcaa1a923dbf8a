import { isDone, STATUS, TYPE } from '../../../host/data/company/vocabulary';
import { generateSite } from '../../../host/data/generate';
import type { JiraIssue, JiraSprint, SiteData } from '../../../host/jira/model';
import { changesOf, committedIn, healthShare } from './as-of';

jest.setTimeout(60_000);

const DAY = 86_400_000;

/** Several companies of the same kind, on several days of the year. */
const SITES: [name: string, site: SiteData, end: number][] = [
  [11, Date.UTC(2026, 2, 3, 11)],
  [12, Date.UTC(2026, 7, 8, 2)],
  [13, Date.UTC(2027, 0, 4, 8)],
].map(([seed = 0, end = 0]) => [
  `seed ${seed} on ${new Date(end).toISOString().slice(0, 10)}`,
  generateSite({ seed, end, size: 3000 }),
  end,
]);

const startedSprints = (site: SiteData, team: string) =>
  site.sprints.filter(({ name, startDate }) => name.startsWith(`${team} Sprint`) && startDate !== null);

const shareOf = (site: SiteData, team: string, ago: number): number => {
  const sprint = startedSprints(site, team).at(-1 - ago);
  return sprint === undefined ? Number.NaN : healthShare(committedIn(site, sprint));
};

const isOverChristmas = ({ startDate, endDate }: JiraSprint): boolean => {
  const christmas = Date.UTC(new Date(startDate ?? 0).getUTCFullYear(), 11, 25);
  return [christmas, Date.UTC(new Date(endDate ?? 0).getUTCFullYear(), 0, 1)].some(
    (day) => (startDate ?? 0) < day && day < (endDate ?? 0),
  );
};

const standard = ({ typeId }: JiraIssue) => typeId !== TYPE.epic && typeId !== TYPE.subtask;

describe.each(SITES)('the generated site with %s', (_, site, end) => {
  it('plans two sprints of PAY far out of policy: the present one and the one three before', () => {
    for (const ago of [0, 3]) {
      expect(shareOf(site, 'PAY', ago)).toBeGreaterThan(0.02);
      expect(shareOf(site, 'PAY', ago)).toBeLessThan(0.12);
    }
  });

  it('plans the sprints between them, and the present one of MOB, within reach of the policy', () => {
    for (const ago of [1, 2]) {
      expect(shareOf(site, 'PAY', ago)).toBeGreaterThanOrEqual(0.2);
      expect(shareOf(site, 'PAY', ago)).toBeLessThan(0.32);
    }
    expect(shareOf(site, 'MOB', 0)).toBeGreaterThanOrEqual(0.2);
    expect(shareOf(site, 'MOB', 0)).toBeLessThan(0.28);
  });

  it('commits enough for a share to mean something', () => {
    for (const team of ['PAY', 'MOB']) {
      for (const sprint of startedSprints(site, team).slice(1)) {
        // Fewer only where the company is closed for half of the sprint.
        const least = isOverChristmas(sprint) ? 4 : 10;
        expect(committedIn(site, sprint).length).toBeGreaterThan(least);
      }
    }
  });

  it('is at work at the present: something is in progress, of all ages, and something was done this week', () => {
    const active = site.issues.filter(({ statusId }) => statusId === STATUS.inProgress || statusId === STATUS.inReview);
    const ages = active.filter(standard).map((issue) => (end - (changesOf(issue, 'status')[0]?.at ?? end)) / DAY);
    expect(ages.length).toBeGreaterThan(8);
    expect(Math.min(...ages)).toBeLessThan(7);
    expect(Math.max(...ages)).toBeGreaterThan(60);
    const done = site.issues.filter(({ resolved }) => resolved !== null && resolved > end - 7 * DAY);
    expect(done.length).toBeGreaterThan(0);
  });

  it('has finished most of what was ever written, and keeps a backlog', () => {
    const done = site.issues.filter(({ statusId }) => isDone(statusId)).length / site.issues.length;
    expect(done).toBeGreaterThan(0.65);
    expect(done).toBeLessThan(0.9);
  });

  it('gives its engineer something to do', () => {
    const assigned = site.issues.filter(({ assignee }) => assignee === 'engineer');
    expect(assigned.length).toBeGreaterThan(50);
    expect(assigned.every(({ key }) => key.startsWith('PAY-'))).toBe(true);
  });

  it('has histories that a page cannot hold', () => {
    expect(Math.max(...site.issues.map(({ histories }) => histories.length))).toBeGreaterThan(60);
  });

  it('keeps each history entry to one person and one moment', () => {
    for (const { histories } of site.issues) {
      for (const { items } of histories) {
        const fields = items.map(({ field }) => field).filter((field) => field !== 'Fix Version');
        expect(new Set(fields).size).toBe(fields.length);
      }
    }
  });

  it('parks six old items in a sprint without dates', () => {
    const parkingLot = site.sprints.find(({ name }) => name === 'PAY Parking lot');
    expect(parkingLot).toMatchObject({ state: 'future', startDate: null, endDate: null, completeDate: null });
    const parked = site.issues.filter(({ sprintIds }) => sprintIds.includes(parkingLot?.id ?? 0));
    expect(parked.length).toBeGreaterThanOrEqual(5);
    expect(parked.length).toBeLessThanOrEqual(6);
  });
});
