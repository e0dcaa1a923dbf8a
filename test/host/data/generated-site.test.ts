import { isDone, RESOLUTION, STATUS, TYPE } from '../../../host/data/company/vocabulary';
import { generateSite } from '../../../host/data/generate';
import type { JiraIssue } from '../../../host/jira/model';
import { changesOf, wasStarted } from './as-of';
import { violationsOf } from './site-invariants';

// A machine that does other things too may take its time over six thousand items.
jest.setTimeout(60_000);

const DAY = 86_400_000;
/** A Friday afternoon. */
const END = Date.UTC(2026, 10, 20, 15);

describe('the generated site', () => {
  const site = generateSite({ seed: 1, end: END });
  const keyed = (prefix: string) => site.issues.filter(({ key }) => key.startsWith(`${prefix}-`));

  it('holds its promises with the default size', () => {
    expect(violationsOf(site, END)).toEqual([]);
    expect(site.issues).toHaveLength(6000);
  });

  it('spans two years', () => {
    const first = Math.min(...site.issues.map(({ created }) => created));
    expect(first).toBeGreaterThanOrEqual(END - 104 * 7 * DAY);
    expect(first).toBeLessThan(END - 103 * 7 * DAY);
    const monthly = Array.from({ length: 24 }, (_, month) =>
      site.issues.filter(({ created }) => Math.floor((END - created) / (30.4 * DAY)) === month),
    );
    // Old wishes thin out, and the summers and Decembers are quieter, but no month is without work.
    expect(Math.min(...monthly.slice(0, 23).map((created) => created.length))).toBeGreaterThan(120);
  });

  it('has six projects of which one is restricted', () => {
    expect(site.projects.map(({ key, members }) => [key, members === null])).toEqual([
      ['PAY', true],
      ['MOB', true],
      ['PLAT', true],
      ['SEC', false],
      ['WPL', true],
      ['IDEA', true],
    ]);
    const share = (key: string) => keyed(key).length / site.issues.length;
    expect(share('PAY')).toBeCloseTo(0.34, 1);
    expect(share('MOB')).toBeCloseTo(0.31, 1);
    expect(share('PLAT')).toBeCloseTo(0.23, 1);
    expect(share('SEC')).toBeGreaterThan(0.03);
    expect(share('WPL')).toBeGreaterThan(0.05);
  });

  it('keeps weekends and nights free, but for incidents', () => {
    const work = site.issues.filter(({ typeId }) => typeId !== TYPE.incident);
    const instants = work.flatMap(({ histories }) => histories.map(({ created }) => new Date(created)));
    const weekend = instants.filter((date) => date.getUTCDay() === 0 || date.getUTCDay() === 6);
    const night = instants.filter((date) => date.getUTCHours() < 7 || date.getUTCHours() >= 18);
    expect(weekend.length / instants.length).toBeLessThan(0.02);
    expect(night.length / instants.length).toBeLessThan(0.02);
    const incidents = site.issues
      .filter(({ typeId }) => typeId === TYPE.incident)
      .map(({ created }) => new Date(created));
    const out = incidents.filter(
      (date) => date.getUTCHours() < 7 || date.getUTCHours() >= 18 || date.getUTCDay() % 6 === 0,
    );
    expect(out.length / incidents.length).toBeGreaterThan(0.4);
  });

  it('has cycle times with a long tail', () => {
    const days = keyed('PAY')
      .flatMap(cycleDays)
      .toSorted((a, b) => a - b);
    const percentile = (part: number) => days[Math.ceil(part * days.length) - 1] ?? 0;
    expect(percentile(0.5)).toBeGreaterThanOrEqual(2);
    expect(percentile(0.5)).toBeLessThanOrEqual(7);
    expect(percentile(0.85) / percentile(0.5)).toBeGreaterThan(2);
    expect(percentile(0.99)).toBeGreaterThan(5 * percentile(0.5));
  });

  it('has the mess of a real site', () => {
    const done = site.issues.filter(({ statusId }) => isDone(statusId));
    const count = (test: (issue: JiraIssue) => boolean) => site.issues.filter(test).length;
    const part = (test: (issue: JiraIssue) => boolean) => done.filter(test).length / done.length;
    expect(count((issue) => changesOf(issue, 'Key').length > 0)).toBeGreaterThan(40);
    expect(count((issue) => changesOf(issue, 'Flagged').length > 0)).toBeGreaterThan(100);
    expect(count((issue) => changesOf(issue, 'issuetype').length > 0)).toBeGreaterThan(40);
    expect(count((issue) => changesOf(issue, 'IssueParentAssociation').length > 0)).toBeGreaterThan(100);
    expect(part((issue) => changesOf(issue, 'status').some(({ from }) => isDone(from ?? '')))).toBeGreaterThan(0.015);
    expect(part((issue) => issue.typeId !== TYPE.subtask && !wasStarted(issue))).toBeGreaterThan(0.03);
    expect(part(({ resolutionId }) => resolutionId !== RESOLUTION.done && resolutionId !== null)).toBeGreaterThan(0.04);
    expect(count(({ statusId, resolutionId }) => isDone(statusId) && resolutionId === null)).toBeGreaterThan(10);
    expect(count(({ statusId, resolutionId }) => !isDone(statusId) && resolutionId !== null)).toBeGreaterThan(0);
    expect(count(({ points, typeId }) => points === null && typeId === TYPE.bug)).toBeGreaterThan(100);
    expect(count(({ statusId, assignee }) => statusId === STATUS.inProgress && assignee === null)).toBeGreaterThan(0);
  });

  it('has people who left, some with work still to their names', () => {
    const gone = new Set(site.users.filter(({ active }) => !active).map(({ accountId }) => accountId));
    expect(gone.size).toBe(5);
    const assigned = site.issues.filter(({ assignee }) => assignee !== null && gone.has(assignee));
    expect(assigned.some(({ statusId }) => isDone(statusId))).toBe(true);
    expect(assigned.length).toBeGreaterThan(20);
    const lastDays = site.issues.flatMap(({ histories }) =>
      histories.filter(({ author, created }) => gone.has(author ?? '') && created > END - 15 * DAY),
    );
    expect(lastDays).toEqual([]);
  });

  it('had two bulk edits on one day', () => {
    const byDay = new Map<string, number>();
    for (const issue of site.issues) {
      for (const { at } of changesOf(issue, 'labels'))
        byDay.set(dayOf(at) ?? '', (byDay.get(dayOf(at) ?? '') ?? 0) + 1);
    }
    expect(byDay.size).toBe(1);
    const [[day, labelled] = ['', 0]] = [...byDay];
    const closed = site.issues.filter((issue) =>
      changesOf(issue, 'resolution').some(({ at, to }) => dayOf(at) === day && to === RESOLUTION.wontDo),
    );
    expect(labelled).toBeGreaterThan(100);
    expect(closed.length).toBeGreaterThan(30);
    expect(site.notes.join(' ')).toContain(day);
  });

  it('has titles that read like titles and are rarely the same', () => {
    const titles = site.issues.filter(({ typeId }) => typeId !== TYPE.subtask).map(({ summary }) => summary);
    expect(new Set(titles).size / titles.length).toBeGreaterThan(0.95);
    expect(titles.filter((title) => !/^[\p{Lu}\d][^{}|]{7,90}$/u.test(title))).toEqual([]);
  });

  it('links incidents to the faults behind them, from both ends', () => {
    const links = site.issues.flatMap((issue) => issue.links.map((link) => ({ ...link, of: issue.key })));
    const outward = links.filter(({ outwardKey }) => outwardKey !== undefined);
    for (const { id, of, outwardKey } of outward) {
      expect(links.find((link) => link.id === id && link.of === outwardKey)?.inwardKey).toBe(of);
    }
    expect(outward.filter(({ type }) => type === 'Problem/Incident').length).toBeGreaterThan(20);
    expect(links).toHaveLength(2 * outward.length);
  });

  it('releases versions, plans two more, and names those in which faults were found', () => {
    const versions = site.versions.filter(({ projectId }) => projectId === '10000');
    expect(versions.filter(({ released }) => !released)).toHaveLength(2);
    expect(versions.length).toBeGreaterThan(50);
    expect(versions.some(({ name }) => /^4\.\d+\.1 hotfix$/.test(name))).toBe(true);
    const released = new Map(site.versions.map(({ id, releaseDate }) => [id, Date.parse(releaseDate ?? '')]));
    const affected = site.issues.filter(({ affectedVersionIds }) => affectedVersionIds.length > 0);
    expect(affected.length).toBeGreaterThan(200);
    const isOut = ({ created, affectedVersionIds }: JiraIssue) =>
      affectedVersionIds.some((id) => (released.get(id) ?? Infinity) < created);
    // Most faults are found by the team, in the version that is to come.
    expect(affected.filter(isOut).length / affected.length).toBeGreaterThan(0.1);
    expect(affected.filter(isOut).length / affected.length).toBeLessThan(0.5);
  });
});

function dayOf(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString().slice(0, 10);
}

function cycleDays(issue: JiraIssue): number[] {
  const changes = changesOf(issue, 'status');
  const started = changes.find(({ to }) => to === STATUS.inProgress)?.at;
  const done = changes.findLast(({ to }) => isDone(to ?? ''))?.at;
  if (started === undefined || done === undefined || !isDone(issue.statusId)) return [];
  return [Math.floor(done / DAY) - Math.floor(started / DAY) + 1];
}
