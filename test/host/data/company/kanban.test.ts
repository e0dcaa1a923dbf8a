import { simulateFlow } from '../../../../host/data/company/kanban';
import { teamOf, type TeamKey } from '../../../../host/data/company/teams';
import { KIND_OF_TYPE, PRIORITY, STATUS, TYPE } from '../../../../host/data/company/vocabulary';
import { Random } from '../../../../host/data/random';
import { aCompany, END } from './a-company';

const DAY = 86_400_000;

function flowing(key: TeamKey, size = 6000) {
  const company = aCompany(size);
  simulateFlow({ team: teamOf(key), company, random: new Random(1) });
  return company.drafts;
}

describe('simulateFlow', () => {
  const platform = flowing('PLAT');

  it('takes in its share of the work, evenly over the period and on working days', () => {
    const share = Math.round(6000 * 0.23 * 0.68);
    expect(platform.length).toBeLessThan(share);
    expect(platform.length).toBeGreaterThan(share * 0.93);
    const halves = platform.filter(({ birth }) => birth.createdAt < END - 364 * DAY).length;
    expect(halves / platform.length).toBeGreaterThan(0.45);
    expect(halves / platform.length).toBeLessThan(0.55);
    const weekend = platform.filter(({ birth }) => new Date(birth.createdAt).getUTCDay() % 6 === 0);
    expect(weekend.length / platform.length).toBeLessThan(0.03);
  });

  it('takes in less in high summer', () => {
    const perMonth = (months: readonly number[]) =>
      platform.filter(({ birth }) => months.includes(new Date(birth.createdAt).getUTCMonth())).length / months.length;
    expect(perMonth([6, 7]) / perMonth([2, 3, 4, 9])).toBeLessThan(0.95);
  });

  it('mends vulnerabilities, the worse the sooner', () => {
    const waits = (...priorities: string[]) => {
      const found = flowing('SEC', 12_000).filter(
        ({ birth, initial }) => birth.type === TYPE.vulnerability && priorities.includes(initial.priorityId),
      );
      const days = found.flatMap(({ birth, startedAt }) =>
        startedAt === null ? [] : [(startedAt - birth.createdAt) / DAY],
      );
      return days.sort((a, b) => a - b)[Math.floor(days.length / 2)] ?? Infinity;
    };
    expect(waits(PRIORITY.highest)).toBeLessThan(waits(PRIORITY.high));
    expect(waits(PRIORITY.high)).toBeLessThan(waits(PRIORITY.medium, PRIORITY.low));
  });

  it('is technical health to about a fifth to a third, more in some months than in others', () => {
    const health = platform.filter(({ birth }) => KIND_OF_TYPE[birth.type] === 'technical-health');
    expect(health.length / platform.length).toBeGreaterThan(0.17);
    expect(health.length / platform.length).toBeLessThan(0.3);
    const months = [0, 1, 2, 3, 4, 5].map((phase) => {
      const those = platform.filter(({ birth }) => Math.floor(birth.createdAt / (30 * DAY)) % 6 === phase);
      return those.filter(({ birth }) => KIND_OF_TYPE[birth.type] === 'technical-health').length / those.length;
    });
    expect(Math.max(...months) - Math.min(...months)).toBeGreaterThan(0.1);
  });

  it('waits in the backlog, is selected, and is then worked on', () => {
    // An item that was closed without a start and reopened is not one that waited its turn.
    const started = platform.filter((draft) => draft.startedAt !== null && !draft.isDoneAt(draft.startedAt - 1));
    expect(started.length / platform.length).toBeGreaterThan(0.75);
    for (const draft of started) {
      expect(draft.initial.statusId).toBe(STATUS.backlog);
      expect(draft.statusAt((draft.startedAt ?? 0) - 1)).toBe(STATUS.selected);
      expect(draft.startedAt).toBeGreaterThan(draft.birth.createdAt);
    }
    const waits = started
      .map(({ startedAt, birth }) => ((startedAt ?? 0) - birth.createdAt) / DAY)
      .sort((a, b) => a - b);
    const median = waits[Math.floor(waits.length / 2)];
    expect(median).toBeGreaterThan(6);
    expect(median).toBeLessThan(14);
  });

  it('is closed without a start, given up or left waiting now and then', () => {
    const skipped = platform.filter((draft) => draft.startedAt === null && draft.firstDone() !== null);
    const waiting = platform.filter((draft) => draft.startedAt === null && draft.firstDone() === null);
    expect(skipped.length).toBeGreaterThan(30);
    expect(waiting.length).toBeGreaterThan(20);
  });

  it('is mostly vulnerabilities and checks in security, and requests in the office', () => {
    const typesOf = (key: TeamKey) => flowing(key).map(({ birth }) => birth.type);
    const security = typesOf('SEC');
    expect(security.filter((type) => type === TYPE.vulnerability).length / security.length).toBeGreaterThan(0.4);
    expect(new Set(typesOf('WPL'))).toEqual(new Set([TYPE.task, TYPE.bug]));
  });

  it('does not select what has no such step', () => {
    const office = flowing('WPL').filter((draft) => draft.startedAt !== null && !draft.isDoneAt(draft.startedAt - 1));
    expect(office.length).toBeGreaterThan(100);
    expect(office.every((draft) => draft.statusAt((draft.startedAt ?? 0) - 1) === STATUS.toDo)).toBe(true);
  });
});
