import { isDone } from '../../../host/data/company/vocabulary';
import { generateSite } from '../../../host/data/generate';
import type { JiraSprint } from '../../../host/jira/model';
import { changesOf, committedIn, healthShare, sprintsAt, statusAt } from './as-of';

jest.setTimeout(60_000);

const DAY = 86_400_000;
/** A Friday afternoon. */
const END = Date.UTC(2026, 10, 20, 15);

describe('the sprints of the generated site', () => {
  const site = generateSite({ seed: 1, end: END });
  const keyed = (prefix: string) => site.issues.filter(({ key }) => key.startsWith(`${prefix}-`));
  const scrumSprints = (team: string) => site.sprints.filter(({ name }) => name.startsWith(`${team} Sprint`));

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
      expect(seen.removed / started.length).toBeGreaterThan(0.25);
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
});

function dayOf(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString().slice(0, 10);
}

function statusOf(share: number): string {
  if (share < 0.2) return 'breach';
  if (share > 0.3) return 'over-invested';
  return share > 0.25 ? 'drifting' : 'on-target';
}
