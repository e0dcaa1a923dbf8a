import { DISCOVERY, haveIdeas } from '../../../../host/data/company/discovery';
import { RESOLUTION, STATUS, TYPE } from '../../../../host/data/company/vocabulary';
import { Random } from '../../../../host/data/random';
import { aCompany, aDraft, END, valuesAt } from './a-company';

const DAY = 86_400_000;
const company = aCompany(6000);
const { start } = company.period;
for (let at = start; at < END - 40 * DAY; at += 20 * DAY) {
  const epic = aDraft({ typeId: TYPE.epic }, { createdAt: at });
  epic.move(at + 60 * DAY, 'ada', { statusId: STATUS.done });
  const story = aDraft({}, { createdAt: at });
  story.move(at + 2 * DAY, 'ada', { statusId: STATUS.inProgress });
  story.move(at + 9 * DAY, 'ada', { statusId: STATUS.done });
  company.drafts.push(epic, story);
}
haveIdeas(company, new Random(1));
const ideas = company.drafts.filter(({ birth }) => birth.type === TYPE.idea);
const last = ideas.map((idea) => valuesAt(idea, END));

const reached = (idea: (typeof ideas)[number], statusId: string): number | undefined =>
  idea.edits.find(({ change }) => typeof change !== 'function' && change.statusId === statusId)?.at;

describe('haveIdeas', () => {
  it('has a few to a hundred work items over the whole period, in a project of their own', () => {
    expect(ideas).toHaveLength(72);
    expect(ideas.every(({ initial }) => initial.projectId === DISCOVERY.projectId)).toBe(true);
    const halves = ideas.filter(({ birth }) => birth.createdAt < (start + END) / 2).length;
    expect(halves).toBeGreaterThan(30);
    expect(halves).toBeLessThan(42);
    const few = aCompany(200);
    haveIdeas(few, new Random(1));
    expect(few.drafts).toHaveLength(6);
  });

  it('leaves them in every status that there is for them', () => {
    const statuses = new Set(last.map(({ statusId }) => statusId));
    const expected = [STATUS.newIdea, STATUS.exploring, STATUS.validated, STATUS.delivered, STATUS.done];
    expect(statuses).toEqual(new Set(expected));
  });

  it('explores before it validates, and validates before it delivers', () => {
    for (const idea of ideas) {
      const steps = [STATUS.exploring, STATUS.validated, STATUS.delivered].map((status) => reached(idea, status));
      const known = steps.filter((at) => at !== undefined);
      expect(known).toEqual(known.toSorted((a, b) => a - b));
      if (steps[2] !== undefined) expect(steps[1]).toBeDefined();
    }
  });

  it('turns some down', () => {
    const rejected = last.filter(({ statusId }) => statusId === STATUS.done);
    expect(rejected.length).toBeGreaterThan(5);
    expect(rejected.every(({ resolutionId }) => resolutionId === RESOLUTION.wontDo)).toBe(true);
  });

  it('links validated ones to the epics and stories that deliver them, which begin about then', () => {
    const links = ideas.flatMap((idea) => valuesAt(idea, END).links.map((link) => ({ idea, ...link })));
    expect(links.length).toBeGreaterThan(10);
    expect(new Set(links.map(({ to }) => to.birth.type))).toEqual(new Set([TYPE.epic, TYPE.story]));
    for (const { idea, to, type, direction } of links) {
      expect([type, direction]).toEqual(['Polaris work item link', 'inward']);
      const validated = reached(idea, STATUS.validated) ?? Infinity;
      expect(to.birth.createdAt).toBeGreaterThan(validated - 5 * DAY);
      expect(to.birth.createdAt).toBeLessThan(validated + 45 * DAY);
    }
  });

  it('closes those of which everything is done, and no others', () => {
    for (const idea of ideas) {
      const at = reached(idea, STATUS.delivered);
      if (at === undefined) continue;
      for (const { to } of valuesAt(idea, Infinity).links) expect(to.firstDone() ?? Infinity).toBeLessThan(at);
    }
  });
});
