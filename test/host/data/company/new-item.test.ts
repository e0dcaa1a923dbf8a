import type { Draft } from '../../../../host/data/company/draft';
import { newItem, type NewItem } from '../../../../host/data/company/new-item';
import { teamOf } from '../../../../host/data/company/teams';
import { PRIORITY, STATUS, TYPE } from '../../../../host/data/company/vocabulary';
import { Random } from '../../../../host/data/random';
import { aCompany, aDraft, CREATED } from './a-company';

const DAY = 86_400_000;
const company = aCompany();

function written(count: number, overrides: Partial<NewItem> = {}): Draft[] {
  const random = new Random(1);
  const team = overrides.team ?? teamOf('PAY');
  const settledBy = CREATED + 20 * DAY;
  return Array.from({ length: count }, () =>
    newItem(company, { team, type: TYPE.story, createdAt: CREATED, random, settledBy, ...overrides }),
  );
}

const editsOf = (draft: Draft, field: string) =>
  draft.edits.filter(({ change }) => typeof change !== 'function' && field in change);

describe('newItem', () => {
  it('adds to the company an item in the first status of its team', () => {
    const before = company.drafts.length;
    const [draft] = written(1);
    expect(company.drafts.slice(before)).toEqual([draft]);
    expect(draft?.initial.statusId).toBe(STATUS.toDo);
    const [kanban] = written(1, { team: teamOf('PLAT') });
    expect(kanban?.initial.statusId).toBe(STATUS.backlog);
    const [incident] = written(1, { type: TYPE.incident });
    expect(incident?.initial.statusId).toBe(STATUS.reported);
  });

  it('is reported by those who would: support and engineers find bugs, product writes stories', () => {
    const { staff } = company;
    const reporters = (type: NewItem['type']) => new Set(written(300, { type }).map(({ birth }) => birth.reporter));
    expect(reporters(TYPE.story)).toEqual(new Set([...staff.product('PAY', CREATED), 'product-leader']));
    expect(reporters(TYPE.techDebt)).toEqual(new Set([...staff.engineers('PAY', CREATED), 'engineering-leader']));
    for (const supporter of staff.support(CREATED)) expect(reporters(TYPE.bug)).toContain(supporter);
  });

  it('labels other work by what it is about, and incidents that are outages', () => {
    const stories = written(600).flatMap(({ initial }) => initial.labels);
    expect(stories).toContain('ai-experiment');
    expect(stories).not.toContain('customer');
    const incidents = written(400, { type: TYPE.incident });
    const outages = incidents.filter(({ initial }) => initial.labels.includes('outage'));
    expect(outages.length).toBeGreaterThan(40);
    expect(outages.length).toBeLessThan(160);
    const severe: string[] = [PRIORITY.highest, PRIORITY.high];
    expect(outages.every(({ initial }) => severe.includes(initial.priorityId))).toBe(true);
  });

  it('is affected by versions, labelled and prioritised as it is told', () => {
    const told = { affectedVersionIds: ['7'], labels: ['mine'], priorityId: PRIORITY.lowest };
    const [incident] = written(1, { type: TYPE.incident, ...told });
    expect(incident?.birth.affectedVersionIds).toEqual(['7']);
    expect(incident?.initial).toMatchObject({ labels: ['mine'], priorityId: PRIORITY.lowest });
    expect(written(100).every(({ birth }) => birth.affectedVersionIds?.length === 0)).toBe(true);
  });

  it('has severities as scanners give them where it is a vulnerability, and keeps its first one', () => {
    const found = written(500, { type: TYPE.vulnerability });
    const priorities = new Set(found.map(({ initial }) => initial.priorityId));
    expect(priorities).toEqual(new Set([PRIORITY.highest, PRIORITY.high, PRIORITY.medium, PRIORITY.low]));
    expect(found.flatMap((draft) => editsOf(draft, 'priorityId'))).toEqual([]);
  });

  it('is filed in the wrong project or as the wrong type now and then, and corrected before it is planned', () => {
    const drafts = written(1500);
    const moved = drafts.filter(({ initial }) => initial.projectId !== '10000');
    const retyped = drafts.filter(({ initial }) => initial.typeId !== TYPE.story);
    for (const [group, field, value] of [
      [moved, 'projectId', '10000'],
      [retyped, 'typeId', TYPE.story],
    ] as const) {
      expect(group.length).toBeGreaterThan(10);
      expect(group.length).toBeLessThan(80);
      for (const draft of group) {
        const [correction, ...more] = editsOf(draft, field);
        expect(more).toEqual([]);
        expect(correction?.change).toMatchObject({ [field]: value });
        expect(correction?.at).toBeLessThan(CREATED + 20 * DAY);
      }
    }
    expect(moved.some(({ initial }) => initial.projectId === teamOf('SEC').projectId)).toBe(false);
    expect(drafts.every(({ birth }) => birth.type === TYPE.story)).toBe(true);
  });

  it('has no time for such mistakes when it is planned at once', () => {
    const inSprint = written(500, { settledBy: CREATED, sprintId: 12 });
    expect(inSprint.every(({ initial }) => initial.sprintIds.join() === '12')).toBe(true);
    expect(inSprint.every(({ initial }) => initial.projectId === '10000' && initial.typeId === TYPE.story)).toBe(true);
  });

  it('belongs to an open epic from the start, joins one later, or has none', () => {
    const epic = aDraft({ typeId: TYPE.epic });
    const withEpics = aCompany();
    withEpics.epics.add('PAY', { draft: epic, from: CREATED - DAY, until: CREATED + 90 * DAY });
    const random = new Random(4);
    const drafts = Array.from({ length: 600 }, () =>
      newItem(withEpics, {
        team: teamOf('PAY'),
        type: TYPE.story,
        createdAt: CREATED,
        random,
        settledBy: CREATED + 9 * DAY,
      }),
    );
    const born = drafts.filter(({ initial }) => initial.parent === epic).length;
    const joined = drafts.filter((draft) => editsOf(draft, 'parent').length > 0).length;
    expect(born / 600).toBeGreaterThan(0.35);
    expect(born / 600).toBeLessThan(0.55);
    expect(joined / 600).toBeGreaterThan(0.04);
    expect(born + joined).toBeLessThan(600);
  });

  it('is urgent more often when it is an incident', () => {
    const urgent = (type: NewItem['type']) =>
      written(300, { type }).filter(({ initial }) => initial.priorityId === PRIORITY.highest).length;
    expect(urgent(TYPE.incident)).toBeGreaterThan(5 * urgent(TYPE.story));
  });

  it('has a due date now and then, after its creation', () => {
    const dates = written(400).flatMap(({ birth }) => birth.dueDate ?? []);
    expect(dates.length).toBeGreaterThan(5);
    expect(dates.length).toBeLessThan(50);
    expect(dates.every((date) => Date.parse(date) > CREATED)).toBe(true);
  });
});
