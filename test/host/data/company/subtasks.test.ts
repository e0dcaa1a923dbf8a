import { addSubtasks } from '../../../../host/data/company/subtasks';
import { simulateFlow } from '../../../../host/data/company/kanban';
import { teamOf } from '../../../../host/data/company/teams';
import { TYPE } from '../../../../host/data/company/vocabulary';
import { Random } from '../../../../host/data/random';
import { aCompany, END } from './a-company';

const team = teamOf('PLAT');
const company = aCompany(6000);
simulateFlow({ team, company, random: new Random(1) });
addSubtasks(team, company, new Random(2));
const steps = company.drafts.filter(({ birth }) => birth.type === TYPE.subtask);

describe('addSubtasks', () => {
  it('adds the share of the team, two to four to a parent', () => {
    expect(steps).toHaveLength(Math.round(6000 * 0.23 * 0.05));
    const byParent = new Map<unknown, number>();
    for (const { initial } of steps) byParent.set(initial.parent, (byParent.get(initial.parent) ?? 0) + 1);
    const counts = [...byParent.values()];
    // The last parent gets what is left of the share.
    expect(counts.filter((count) => count < 2 || count > 4).length).toBeLessThanOrEqual(1);
  });

  it('belongs to standard work that was started, and begins about then', () => {
    for (const { birth, initial } of steps) {
      const { parent } = initial;
      expect(parent?.birth.type).not.toBe(TYPE.epic);
      expect(parent?.startedAt).not.toBeNull();
      expect(birth.createdAt).toBeGreaterThan(parent?.birth.createdAt ?? Infinity);
      expect(birth.createdAt).toBeLessThanOrEqual(END);
      expect(initial.projectId).toBe(team.projectId);
      expect(initial.sprintIds).toEqual([]);
    }
  });

  it('is mostly done when its parent is, and now and then forgotten', () => {
    const ofDone = steps.filter(({ initial }) => initial.parent?.firstDone() !== null);
    const open = ofDone.filter((step) => step.firstDone() === null);
    expect(open.length).toBeGreaterThan(0);
    expect(open.length).toBeLessThan(ofDone.length * 0.15);
  });

  it('adds none to a team that does not use them', () => {
    const before = company.drafts.length;
    addSubtasks(teamOf('WPL'), company, new Random(3));
    expect(company.drafts).toHaveLength(before);
  });
});
