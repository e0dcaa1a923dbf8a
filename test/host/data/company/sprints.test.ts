import type { Draft } from '../../../../host/data/company/draft';
import { planSprints, type TeamSprint } from '../../../../host/data/company/sprint-calendar';
import { healthCount } from '../../../../host/data/company/sprint-policy';
import { simulateSprints } from '../../../../host/data/company/sprints';
import { teamOf } from '../../../../host/data/company/teams';
import { isDone, KIND_OF_TYPE } from '../../../../host/data/company/vocabulary';
import { Random } from '../../../../host/data/random';
import { aCompany, END } from './a-company';

const DAY = 86_400_000;
const company = aCompany(3000);
const sprints = planSprints(company.period, new Map([['PAY', 1]]), new Random(1));
simulateSprints(sprints, { team: teamOf('PAY'), company, random: new Random(2) });

/** The sprints an item is in at a moment, by its edits in the order of time. */
function sprintsOf(draft: Draft, at: number): readonly number[] {
  let values = draft.initial;
  for (const edit of draft.edits.toSorted((a, b) => a.at - b.at)) {
    if (edit.at > at) break;
    values = { ...values, ...(typeof edit.change === 'function' ? edit.change(values) : edit.change) };
  }
  return values.sprintIds;
}

function membersAt(sprint: TeamSprint, at: number): Draft[] {
  return company.drafts.filter(
    (draft) => draft.birth.createdAt <= at && sprintsOf(draft, at).includes(sprint.sprint.id),
  );
}

const isHealth = (draft: Draft) => KIND_OF_TYPE[draft.birth.type] === 'technical-health';
const closed = sprints.filter(({ ago }) => ago > 0);
const committed = new Map(sprints.map((sprint) => [sprint, membersAt(sprint, Math.min(sprint.from, END))]));

describe('simulateSprints', () => {
  it('plans each sprint to the share that its plan says', () => {
    for (const sprint of sprints.filter(({ ago }) => ago >= 0)) {
      const items = (committed.get(sprint) ?? []).filter((draft) => !draft.isDoneAt(sprint.from));
      const wanted = healthCount(sprint.plan, items.length);
      // One more or less: what was carried over may have been finished in the hour between two sprints.
      expect(Math.abs(items.filter(isHealth).length - wanted)).toBeLessThanOrEqual(1);
    }
  });

  it('has nothing in two running sprints at any time', () => {
    for (const [index, sprint] of closed.entries()) {
      const next = sprints[index + 1];
      const during = (sprint.from + sprint.to) / 2;
      expect(
        membersAt(sprint, during).filter((draft) => sprintsOf(draft, during).includes(next?.sprint.id ?? 0)),
      ).toEqual([]);
    }
  });

  it('starts nothing before its sprint has begun', () => {
    for (const sprint of closed) {
      const started = (committed.get(sprint) ?? []).filter(
        ({ startedAt }) => startedAt !== null && startedAt < sprint.from,
      );
      // Only what was carried over is under way when the sprint begins.
      for (const draft of started) expect(sprintsOf(draft, sprint.from).length).toBeGreaterThan(1);
    }
  });

  it('hands what is not done to the next sprint at its completion, most of the time', () => {
    const handed = { over: 0, back: 0 };
    for (const [index, sprint] of closed.entries()) {
      const next = sprints[index + 1];
      if (next === undefined) continue;
      const undone = membersAt(sprint, sprint.to - 1).filter((draft) => !draft.isDoneAt(sprint.to));
      for (const draft of undone) {
        if (sprintsOf(draft, sprint.to).includes(next.sprint.id)) handed.over += 1;
        else handed.back += 1;
      }
    }
    expect(handed.over).toBeGreaterThan(50);
    expect(handed.back).toBeGreaterThan(5);
    expect(handed.over / (handed.over + handed.back)).toBeGreaterThan(0.6);
  });

  it('plans half a sprint ahead, before the present', () => {
    const [future] = sprints.filter(({ ago }) => ago < 0);
    if (future === undefined) throw new Error('no future sprint');
    const planned = membersAt(future, END);
    const usual = (committed.get(closed.at(-1) ?? future) ?? []).length;
    expect(planned.length).toBeGreaterThan(2);
    expect(planned.length).toBeLessThan(usual);
    expect(planned.every(({ startedAt }) => startedAt === null)).toBe(true);
    expect(planned.every((draft) => !isDone(draft.statusAt(END)))).toBe(true);
  });

  it('plans less around Christmas and in high summer', () => {
    // Several companies, because the sprints of one are too few to tell the season from chance.
    const planned = [1, 2, 3, 4].flatMap((seed) => {
      const long = aCompany(6000, seed);
      const many = planSprints(long.period, new Map([['MOB', 2]]), new Random(seed));
      simulateSprints(many, { team: teamOf('MOB'), company: long, random: new Random(seed) });
      return many.map((sprint) => {
        const isFresh = ({ createdAt }: { createdAt: number }) =>
          createdAt > sprint.from - 12 * DAY && createdAt <= sprint.from;
        return { ...sprint, fresh: long.drafts.filter(({ birth }) => isFresh(birth)).length };
      });
    });
    const mean = (wanted: (date: Date) => boolean) => {
      const those = planned.filter(({ from, ago }) => ago >= 0 && wanted(new Date(from)));
      return those.reduce((sum, { fresh }) => sum + fresh, 0) / those.length;
    };
    const usual = mean((date) => [2, 3, 4, 8, 9].includes(date.getUTCMonth()));
    expect(mean((date) => date.getUTCMonth() === 6 || date.getUTCMonth() === 7)).toBeLessThan(usual);
    expect(mean((date) => date.getUTCMonth() === 11 && date.getUTCDate() > 12)).toBeLessThan(usual);
  });

  it('writes nothing after the present', () => {
    expect(company.drafts.every(({ birth }) => birth.createdAt <= END)).toBe(true);
    expect(company.drafts.every(({ birth }) => birth.createdAt >= company.period.start)).toBe(true);
  });
});
