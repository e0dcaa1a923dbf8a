import { isDone, RESOLUTION, STATUS, TYPE } from '../../../host/data/company/vocabulary';
import { generateSite } from '../../../host/data/generate';
import type { JiraIssue, JiraSprint, SiteData } from '../../../host/jira/model';
import { changesOf, committedIn, healthShare, sprintsAt, statusAt, wasStarted } from './as-of';
import { violationsOf } from './site-invariants';

// A machine that does other things too may take its time over ten thousand items.
jest.setTimeout(60_000);

const DAY = 86_400_000;
/** A Friday afternoon. */
const END = Date.UTC(2026, 10, 20, 15);

describe('generateSite', () => {
  it.each([
    [1, 700, END],
    [2, 700, END],
    [3, 1500, END],
    // A Sunday, the night before a holiday, and the first of January.
    [4, 400, Date.UTC(2026, 7, 16, 3)],
    [5, 400, Date.UTC(2025, 11, 24, 23, 59, 59, 999)],
    [6, 400, Date.UTC(2027, 0, 1)],
  ])('gives a true history with seed %d and %d items', (seed, size, end) => {
    const site = generateSite({ seed, end, size });
    expect(violationsOf(site, end)).toEqual([]);
    expect(site.issues).toHaveLength(size);
  });

  it('is the same byte for byte from the same seed, end and size', () => {
    const [one, two] = [7, 7].map((seed) => bytes(generateSite({ seed, end: END, size: 500 })));
    expect(one).toBe(two);
  });

  it.each([
    ['seed', { seed: 8, end: END, size: 500 }],
    ['end', { seed: 7, end: END + DAY, size: 500 }],
    ['size', { seed: 7, end: END, size: 501 }],
  ])('is another with another %s', (_, options) => {
    expect(bytes(generateSite(options))).not.toBe(bytes(generateSite({ seed: 7, end: END, size: 500 })));
  });

  it('supports more than 10,000 items', () => {
    const site = generateSite({ seed: 1, end: END, size: 10_500 });
    expect(site.issues).toHaveLength(10_500);
    expect(violationsOf(site, END)).toEqual([]);
  });

  it('refuses a size that no sprint could be planned with', () => {
    expect(() => generateSite({ seed: 1, end: END, size: 199 })).toThrow('at least 200 work items');
    expect(generateSite({ seed: 1, end: END, size: 200 }).issues).toHaveLength(200);
  });
});

describe('the generated site', () => {
  const site = generateSite({ seed: 1, end: END });
  const keyed = (prefix: string) => site.issues.filter(({ key }) => key.startsWith(`${prefix}-`));
  const scrumSprints = (team: string) => site.sprints.filter(({ name }) => name.startsWith(`${team} Sprint`));

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

  it('has five projects of which one is restricted', () => {
    expect(site.projects.map(({ key, members }) => [key, members === null])).toEqual([
      ['PAY', true],
      ['MOB', true],
      ['PLAT', true],
      ['SEC', false],
      ['WPL', true],
    ]);
    const share = (key: string) => keyed(key).length / site.issues.length;
    expect(share('PAY')).toBeCloseTo(0.34, 1);
    expect(share('MOB')).toBeCloseTo(0.31, 1);
    expect(share('PLAT')).toBeCloseTo(0.23, 1);
    expect(share('SEC')).toBeGreaterThan(0.03);
    expect(share('WPL')).toBeGreaterThan(0.05);
  });

  it('has boards whose sprints never start together', () => {
    const types = site.boards.map(({ type }) => type);
    expect(types).toEqual(['scrum', 'scrum', 'kanban', 'kanban', 'simple']);
    const days = (team: string) => new Set(scrumSprints(team).map(({ startDate }) => dayOf(startDate)));
    const shared = [...days('PAY')].filter((day) => day !== null && days('MOB').has(day));
    expect(shared).toEqual([]);
  });

  describe.each(['PAY', 'MOB'])('the sprints of %s', (team) => {
    const sprints = scrumSprints(team);
    const started = sprints.filter(({ state }) => state !== 'future');

    it('run for two weeks one after the other up to an active and a future one', () => {
      expect(sprints.length).toBeGreaterThanOrEqual(50);
      expect(sprints.slice(0, -2).every(({ state }) => state === 'closed')).toBe(true);
      expect(sprints.slice(-2).map(({ state }) => state)).toEqual(['active', 'future']);
      for (const [index, sprint] of started.entries()) {
        const next = started[index + 1];
        const length = ((next?.startDate ?? sprint.endDate ?? 0) - (sprint.startDate ?? 0)) / DAY;
        expect(length).toBeGreaterThan(12.5);
        expect(length).toBeLessThan(15.5);
        if (next === undefined) continue;
        expect(sprint.completeDate).toBeGreaterThan(sprint.startDate ?? Infinity);
        expect(sprint.completeDate).toBeLessThan(next.startDate ?? 0);
      }
    });

    it('are disturbed while they run: items come, items go, estimates change', () => {
      const seen = { added: 0, removed: 0, reEstimated: 0 };
      for (const sprint of started.slice(0, -1)) {
        const [from, to] = [sprint.startDate ?? 0, (sprint.completeDate ?? 0) - 1];
        for (const issue of keyed(team)) {
          const before = issue.created <= from && sprintsAt(issue, from).includes(sprint.id);
          const after = issue.created <= to && sprintsAt(issue, to).includes(sprint.id);
          if (!before && after) seen.added += 1;
          if (before && !after) seen.removed += 1;
          if (!before) continue;
          seen.reEstimated += changesOf(issue, 'Story Points').filter(({ at }) => at > from && at < to).length;
        }
      }
      expect(seen.added / started.length).toBeGreaterThan(2);
      expect(seen.removed / started.length).toBeGreaterThan(0.5);
      expect(seen.reEstimated / started.length).toBeGreaterThan(0.5);
    });

    it('end with some of the committed work undone, most of it carried over', () => {
      const closed = started.slice(5, -1);
      let committed = 0;
      let done = 0;
      let carried = 0;
      for (const [index, sprint] of closed.entries()) {
        const at = sprint.completeDate ?? 0;
        for (const issue of committedIn(site, sprint)) {
          committed += 1;
          if (isDone(statusAt(issue, at))) done += 1;
          else if (sprintsAt(issue, closed[index + 1]?.startDate ?? at).length > sprintsAt(issue, at - 1).length)
            carried += 1;
        }
      }
      expect(done / committed).toBeGreaterThan(0.55);
      expect(done / committed).toBeLessThan(0.85);
      expect(carried / (committed - done)).toBeGreaterThan(0.6);
    });

    it('are planned so that the last nine show every status of the split', () => {
      const shares = started.slice(-9).map((sprint) => healthShare(committedIn(site, sprint)));
      const statuses = new Set(shares.map(statusOf));
      expect(statuses).toEqual(new Set(['on-target', 'drifting', 'breach', 'over-invested']));
    });

    it('start with items that came by a change and items that were written into the sprint', () => {
      const present = started.at(-1);
      if (present === undefined) throw new Error('no sprint has started');
      const fresh = committedIn(site, present).filter((issue) => issue.created > (present.startDate ?? 0) - 3 * DAY);
      const ways = new Set(fresh.map((issue) => changesOf(issue, 'Sprint').length > 0));
      expect(ways.has(false)).toBe(true);
      expect(committedIn(site, present).some((issue) => changesOf(issue, 'Sprint').length > 0)).toBe(true);
    });
  });

  it('plans the present sprint of PAY and an earlier one far out of policy', () => {
    const started = scrumSprints('PAY').filter(({ state }) => state !== 'future');
    const share = (sprint: JiraSprint | undefined) =>
      healthShare(sprint === undefined ? [] : committedIn(site, sprint));
    for (const ago of [0, 3]) {
      expect(share(started.at(-1 - ago))).toBeGreaterThan(0.03);
      expect(share(started.at(-1 - ago))).toBeLessThan(0.11);
    }
    expect(statusOf(share(started.at(-2)))).toBe('on-target');
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
    expect(versions.length).toBeGreaterThan(20);
    const released = new Map(site.versions.map(({ id, releaseDate }) => [id, Date.parse(releaseDate ?? '')]));
    const affected = site.issues.filter(({ affectedVersionIds }) => affectedVersionIds.length > 0);
    expect(affected.length).toBeGreaterThan(200);
    for (const { created, affectedVersionIds } of affected) {
      for (const id of affectedVersionIds) expect(released.get(id)).toBeLessThanOrEqual(created);
    }
  });
});

function bytes(site: SiteData): string {
  return JSON.stringify(site, (_, value: unknown) => (value instanceof Map ? [...value.entries()] : value));
}

function dayOf(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString().slice(0, 10);
}

function statusOf(share: number): string {
  if (share < 0.2) return 'breach';
  if (share > 0.3) return 'over-invested';
  return share > 0.25 ? 'drifting' : 'on-target';
}

function cycleDays(issue: JiraIssue): number[] {
  const changes = changesOf(issue, 'status');
  const started = changes.find(({ to }) => to === STATUS.inProgress)?.at;
  const done = changes.findLast(({ to }) => isDone(to ?? ''))?.at;
  if (started === undefined || done === undefined || !isDone(issue.statusId)) return [];
  return [Math.floor(done / DAY) - Math.floor(started / DAY) + 1];
}
