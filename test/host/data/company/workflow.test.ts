import type { Draft, FieldValues } from '../../../../host/data/company/draft';
import { teamOf, type TeamKey } from '../../../../host/data/company/teams';
import { isDone, RESOLUTION, STATUS, TYPE } from '../../../../host/data/company/vocabulary';
import { abandon, finish, work } from '../../../../host/data/company/workflow';
import { Random } from '../../../../host/data/random';
import { aCompany, aDraft, CREATED, END, valuesAt } from './a-company';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const company = aCompany();

/** What the edits of a draft set, in the order of time. */
function valuesSet<K extends keyof FieldValues>(draft: Draft, field: K): FieldValues[K][] {
  const edits = draft.edits.toSorted((a, b) => a.at - b.at);
  return edits.flatMap(({ change }) =>
    typeof change !== 'function' && field in change ? [change[field] as FieldValues[K]] : [],
  );
}

function worked(key: TeamKey, count: number, startAt = CREATED + HOUR): Draft[] {
  const random = new Random(1);
  return Array.from({ length: count }, () => {
    const team = teamOf(key);
    const draft = aDraft({ statusId: team.entry, projectId: team.projectId }, { createdAt: startAt - HOUR });
    work(draft, { company, team, random, startAt });
    return draft;
  });
}

describe('work', () => {
  const drafts = worked('MOB', 800);

  it('begins in progress, by somebody of the team', () => {
    for (const draft of drafts) {
      expect(valuesSet(draft, 'statusId')[0]).toBe(STATUS.inProgress);
      expect(draft.startedAt).toBe(CREATED + HOUR);
      const [assignee] = valuesSet(draft, 'assignee');
      if (assignee !== undefined) expect(company.staff.engineers('MOB', CREATED)).toContain(assignee);
    }
  });

  it('mostly goes straight through the stages of the team to done', () => {
    const routes = drafts.map((draft) => valuesSet(draft, 'statusId').join());
    const straight = [STATUS.inProgress, STATUS.inReview, STATUS.inTest, STATUS.done].join();
    const share = routes.filter((route) => route === straight).length / routes.length;
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(0.75);
    const pay = worked('PAY', 50).map((draft) => valuesSet(draft, 'statusId'));
    expect(pay.flat()).not.toContain(STATUS.inTest);
  });

  it('takes other ways too: back from review, back to the start, given up, reopened', () => {
    const routes = drafts.map((draft) => valuesSet(draft, 'statusId'));
    const count = (test: (route: readonly string[]) => boolean) => routes.filter(test).length;
    const follows = (route: readonly string[], ...steps: string[]) => route.join().includes(steps.join());
    expect(count((route) => follows(route, STATUS.inReview, STATUS.inProgress))).toBeGreaterThan(50);
    expect(count((route) => follows(route, STATUS.inProgress, STATUS.toDo))).toBeGreaterThan(15);
    expect(count((route) => follows(route, STATUS.done, STATUS.inProgress))).toBeGreaterThan(10);
    expect(count((route) => route.length === 1)).toBeLessThan(30);
    const abandoned = drafts.filter((draft) => valuesSet(draft, 'resolutionId').some((id) => id === RESOLUTION.wontDo));
    expect(abandoned.length).toBeGreaterThan(0);
  });

  it('is handed over, flagged and left unassigned now and then', () => {
    expect(drafts.filter((draft) => valuesSet(draft, 'assignee').length === 2).length).toBeGreaterThan(20);
    expect(drafts.filter((draft) => valuesSet(draft, 'assignee').length === 0).length).toBeGreaterThan(5);
    const flagged = drafts.filter((draft) => valuesSet(draft, 'flagged').includes(true));
    expect(flagged.length).toBeGreaterThan(15);
    const forgotten = flagged.filter((draft) => !valuesSet(draft, 'flagged').includes(false));
    expect(forgotten.length).toBeGreaterThan(0);
    expect(forgotten.length).toBeLessThan(flagged.length / 2);
  });

  it('stops now and then, and is told of then', () => {
    const stalled = drafts.filter((draft) => !isDone(valuesSet(draft, 'statusId').at(-1) ?? ''));
    const told = new Set(company.stalled.map(({ draft }) => draft));
    expect(stalled.every((draft) => told.has(draft))).toBe(true);
    worked('PAY', 1500);
    expect(company.stalled.length).toBeGreaterThan(2);
    for (const { draft, startAt } of company.stalled) expect(draft.startedAt).toBe(startAt);
  });

  it('is logged by the people of the teams that log time', () => {
    const logged = (key: 'PAY' | 'MOB') => worked(key, 100).filter((draft) => valuesAt(draft, END).worklogs.length > 0);
    expect(logged('PAY').length).toBeGreaterThan(40);
    expect(logged('MOB')).toEqual([]);
  });

  it('waits in another status since the one for it was deleted', () => {
    const blocked = (startAt: number) =>
      worked('PAY', 300, startAt).filter((draft) => valuesSet(draft, 'statusId').includes(STATUS.blocked)).length;
    expect(blocked(company.holdUntil + DAY)).toBeGreaterThan(3);
    expect(blocked(company.holdUntil - 30 * DAY)).toBe(0);
  });

  it('is put on hold only while that status exists', () => {
    const held = (startAt: number) =>
      worked('PAY', 300, startAt).filter((draft) => valuesSet(draft, 'statusId').includes(STATUS.onHold)).length;
    expect(held(company.holdUntil - 30 * DAY)).toBeGreaterThan(3);
    expect(held(company.holdUntil + DAY)).toBe(0);
    for (const draft of worked('PAY', 300, company.holdUntil - DAY)) {
      for (const { at, change } of draft.edits) {
        if (typeof change !== 'function' && change.statusId === STATUS.onHold)
          expect(at).toBeLessThanOrEqual(company.holdUntil);
      }
    }
  });

  it('ends with a version that comes out later, where the team has versions', () => {
    const versions = new Map(
      company.releases.versions().map(({ id, releaseDate }) => [id, Date.parse(releaseDate ?? '')]),
    );
    const shipped = drafts.filter((draft) => valuesSet(draft, 'fixVersionIds').length > 0);
    expect(shipped.length).toBeGreaterThan(drafts.length / 3);
    for (const draft of shipped) {
      const [[id] = []] = valuesSet(draft, 'fixVersionIds');
      expect((versions.get(id ?? '') ?? 0) + DAY).toBeGreaterThan(draft.firstDone() ?? Infinity);
    }
    expect(worked('WPL', 100).flatMap((draft) => valuesSet(draft, 'fixVersionIds'))).toEqual([]);
  });
});

describe('finish', () => {
  it('resolves an incident and closes everything else, nearly always with a resolution', () => {
    const random = new Random(2);
    const team = teamOf('PAY');
    const finished = Array.from({ length: 600 }, (_, index) => {
      const draft = aDraft({ typeId: index % 2 === 0 ? TYPE.incident : TYPE.story });
      finish(draft, { company, team, random, startAt: CREATED, at: CREATED + DAY, author: 'ada' });
      return draft;
    });
    for (const draft of finished) {
      const expected = draft.birth.type === TYPE.incident ? STATUS.resolved : STATUS.done;
      expect(valuesSet(draft, 'statusId')[0]).toBe(expected);
      expect(draft.isDoneAt(CREATED + DAY)).toBe(true);
    }
    const without = finished.filter((draft) => valuesSet(draft, 'resolutionId')[0] !== RESOLUTION.done);
    expect(without.length).toBeGreaterThan(0);
    expect(without.length).toBeLessThan(30);
  });
});

describe('abandon', () => {
  it('closes with a resolution that says so; only bugs cannot be reproduced', () => {
    const random = new Random(3);
    const resolutions = (typeId: (typeof TYPE)[keyof typeof TYPE]) =>
      new Set(
        Array.from({ length: 200 }, () => {
          const draft = aDraft({ typeId });
          abandon(draft, { random, at: CREATED + DAY, author: 'ada' });
          expect(valuesSet(draft, 'statusId')).toEqual([STATUS.done]);
          return valuesSet(draft, 'resolutionId')[0];
        }),
      );
    expect(resolutions(TYPE.story)).toEqual(new Set([RESOLUTION.wontDo, RESOLUTION.duplicate]));
    expect(resolutions(TYPE.bug)).toEqual(
      new Set([RESOLUTION.wontDo, RESOLUTION.duplicate, RESOLUTION.cannotReproduce]),
    );
  });
});
