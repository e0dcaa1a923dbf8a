import { isDone, RESOLUTION, STATUS, TYPE } from '../../../host/data/company/vocabulary';
import { generateSite } from '../../../host/data/generate';
import type { JiraIssue, JiraSprint } from '../../../host/jira/model';
import { changesOf, committedIn, sprintsAt, statusAt } from './as-of';

jest.setTimeout(60_000);

/*
 * The site is to look like a decent company to whoever measures it: these are the numbers that leaders see, counted
 * here in the plainest way.
 */

const DAY = 86_400_000;
const END = Date.UTC(2026, 10, 20, 15);
const site = generateSite({ seed: 1, end: END });
const LEVELS = new Map(site.issueTypes.map(({ id, hierarchyLevel }) => [id, hierarchyLevel]));
const standard = site.issues.filter(({ typeId }) => LEVELS.get(typeId) === 0);
const of = (team: string) => standard.filter(({ key }) => key.startsWith(`${team}-`));
const ACTIVE = new Set(['3', STATUS.onHold, STATUS.investigating]);

const startOf = (issue: JiraIssue): number | undefined =>
  changesOf(issue, 'status').find(({ to }) => ACTIVE.has(to ?? ''))?.at;
const isFinished = ({ statusId, resolutionId }: JiraIssue): boolean =>
  isDone(statusId) && (resolutionId === RESOLUTION.done || resolutionId === null);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const percentile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(part * values.length) - 1] ?? Number.NaN;

function inProgress(team: string): JiraIssue[] {
  return of(team).filter((issue) => !isDone(issue.statusId) && startOf(issue) !== undefined);
}

function cycleDays(team: string): number[] {
  return of(team).flatMap((issue) => {
    const [started, done] = [startOf(issue), changesOf(issue, 'status').findLast(({ to }) => isDone(to ?? ''))?.at];
    if (started === undefined || done === undefined || !isFinished(issue)) return [];
    return [Math.floor(done / DAY) - Math.floor(started / DAY) + 1];
  });
}

function sprintsOf(team: string): JiraSprint[] {
  return site.sprints.filter(({ name, state }) => name.startsWith(`${team} Sprint`) && state === 'closed').slice(5);
}

/** Of what was committed, the part that was done when the sprint was completed. */
function reliability(sprint: JiraSprint): number {
  const committed = committedIn(site, sprint);
  return committed.filter((issue) => isDone(statusAt(issue, sprint.completeDate ?? 0))).length / committed.length;
}

/** What came and went while the sprint ran against what was there at its start, in items. */
function drift(sprint: JiraSprint): number {
  const committed = committedIn(site, sprint);
  const to = (sprint.completeDate ?? 0) - 1;
  const last = standard.filter((issue) => issue.created <= to && sprintsAt(issue, to).includes(sprint.id));
  const added = last.filter((issue) => !committed.includes(issue) && !isDone(statusAt(issue, sprint.startDate ?? 0)));
  const removed = committed.filter((issue) => !last.includes(issue));
  return (added.length + removed.length) / committed.length;
}

describe('the numbers of the generated site', () => {
  it.each([
    ['PAY', 0.75, 0.92],
    ['MOB', 0.55, 0.72],
  ])('%s keeps between %d and %d of what it commits to', (team, least, most) => {
    const kept = mean(sprintsOf(team).map(reliability));
    expect(kept).toBeGreaterThan(least);
    expect(kept).toBeLessThan(most);
  });

  it('changes the scope of sprints by a tenth to a third, more in Mobile apps', () => {
    const [payments, mobile] = ['PAY', 'MOB'].map((team) => mean(sprintsOf(team).map(drift)));
    expect(payments).toBeGreaterThan(0.08);
    expect(mobile).toBeLessThan(0.35);
    expect(payments).toBeLessThan(mobile ?? 0);
  });

  it.each(['PAY', 'MOB', 'PLAT'])('%s takes days for half of its work and weeks for little of it', (team) => {
    const days = cycleDays(team);
    expect(percentile(days, 0.5)).toBeGreaterThanOrEqual(3);
    expect(percentile(days, 0.5)).toBeLessThanOrEqual(6);
    expect(percentile(days, 0.85)).toBeGreaterThanOrEqual(10);
    expect(percentile(days, 0.85)).toBeLessThanOrEqual(20);
  });

  it.each([
    ['PAY', 9],
    ['MOB', 8],
    ['PLAT', 7],
  ])('%s has as much in progress as its %d people can work on', (team, people) => {
    expect(inProgress(team).length).toBeGreaterThan(people * 0.7);
    expect(inProgress(team).length).toBeLessThan(people * 3);
  });

  it('forgets a handful of items for good, not hundreds, and of those one or two have nobody’s name', () => {
    const old = ['PAY', 'MOB', 'PLAT', 'SEC', 'WPL']
      .flatMap(inProgress)
      .filter((issue) => END - (startOf(issue) ?? END) > 120 * DAY);
    expect(old.length).toBeGreaterThanOrEqual(3);
    expect(old.length).toBeLessThanOrEqual(8);
    expect(old.some(({ assignee }) => assignee === null)).toBe(true);
    const planned = old.flatMap(({ sprintIds }) => site.sprints.filter(({ id }) => sprintIds.includes(id)));
    expect(planned.every(({ state }) => state === 'closed')).toBe(true);
  });

  it('plans nothing that is done again', () => {
    const done = standard.flatMap((issue) =>
      changesOf(issue, 'Sprint').filter(
        ({ at, from, to }) => (to ?? '').length > (from ?? '').length && isDone(statusAt(issue, at)),
      ),
    );
    expect(done.length).toBeLessThan(standard.length * 0.005);
  });

  it('lets customers find a tenth to a third of the bugs, and leaves some that nothing tells of', () => {
    const released = new Map(site.versions.map(({ id, releaseDate }) => [id, Date.parse(releaseDate ?? '')]));
    const share = (team: string) => {
      const bugs = of(team).filter(({ typeId }) => typeId === TYPE.bug);
      const escaped = bugs.filter(
        (bug) =>
          bug.labels.some((label) => ['escaped', 'customer', 'production'].includes(label)) ||
          bug.links.some(({ type }) => type === 'Problem/Incident') ||
          bug.affectedVersionIds.some((id) => (released.get(id) ?? Infinity) < bug.created),
      );
      const silent = bugs.filter((bug) => bug.labels.length + bug.links.length + bug.affectedVersionIds.length === 0);
      expect(silent.length).toBeGreaterThan(10);
      return escaped.length / bugs.length;
    };
    expect(share('PAY')).toBeGreaterThan(0.1);
    expect(share('PAY')).toBeLessThan(0.22);
    expect(share('MOB')).toBeGreaterThan(share('PAY'));
    expect(share('MOB')).toBeLessThan(0.4);
  });

  it('mends vulnerabilities within their limits, but for a few', () => {
    const limits = new Map([
      ['1', 15],
      ['2', 30],
      ['3', 90],
      ['4', 180],
    ]);
    const open = standard.filter(({ typeId, statusId }) => typeId === TYPE.vulnerability && !isDone(statusId));
    const late = open.filter(({ created, priorityId }) => END - created > (limits.get(priorityId ?? '') ?? 180) * DAY);
    expect(open.length).toBeGreaterThan(15);
    expect(late.length).toBeGreaterThan(0);
    expect(late.length / open.length).toBeLessThan(0.25);
  });

  it('contains incidents within hours, and has an outage now and then', () => {
    const incidents = standard.filter(({ typeId }) => typeId === TYPE.incident);
    const hours = incidents.flatMap((issue) => {
      const at = changesOf(issue, 'status').find(({ to }) => to === STATUS.mitigated)?.at;
      return at === undefined ? [] : [(at - issue.created) / 3_600_000];
    });
    expect(percentile(hours, 0.5)).toBeLessThan(4);
    const outages = incidents.filter(({ labels }) => labels.includes('outage'));
    expect(outages.length).toBeGreaterThan(5);
    expect(outages.length / incidents.length).toBeLessThan(0.4);
  });

  it('logs time in Payments and Security response, and nowhere else', () => {
    const logging = new Set(
      site.issues.flatMap(({ key, worklogs }) => (worklogs.length > 0 ? [key.split('-')[0]] : [])),
    );
    for (const team of ['PAY', 'SEC']) expect(logging).toContain(team);
    for (const team of ['PLAT', 'WPL', 'IDEA']) expect(logging).not.toContain(team);
  });

  it('is nearly still between Christmas and New Year', () => {
    const moves = site.issues.flatMap((issue) => changesOf(issue, 'status')).map(({ at }) => at);
    const inWeekFrom = (day: number) => moves.filter((at) => at >= day && at < day + 7 * DAY).length;
    expect(inWeekFrom(Date.UTC(2025, 11, 25))).toBeLessThan(inWeekFrom(Date.UTC(2025, 10, 24)) / 5);
  });
});
