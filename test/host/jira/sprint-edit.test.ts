import type { SprintEdit } from '../../../host/jira/changes';
import type { JiraSprint } from '../../../host/jira/model';
import { planSprintEdit, sprintCreationSchema, sprintUpdateSchema } from '../../../host/jira/sprint-edit';
import { SITE_NOW, aSprint } from '../../support/jira-site';

const [START, END] = ['2026-03-09T09:00:00.000Z', '2026-03-23T17:00:00.000Z'];
const dates = { startDate: Date.parse(START), endDate: Date.parse(END) };

function plan(sprint: JiraSprint, body: unknown, whole = false): SprintEdit {
  return planSprintEdit(sprint, { update: sprintUpdateSchema.parse(body), whole, now: SITE_NOW });
}

describe('a partial update of a sprint', () => {
  it('changes what it names and keeps the rest', () => {
    const sprint = aSprint({ goal: 'Old', ...dates });
    expect(plan(sprint, { goal: 'New' })).toMatchObject({ name: 'Sprint 1', goal: 'New', state: 'future', ...dates });
  });

  it('takes dates away with null', () => {
    expect(plan(aSprint(dates), { startDate: null, endDate: null })).toMatchObject({ startDate: null, endDate: null });
  });
});

describe('a whole update of a sprint', () => {
  it('empties what it leaves out', () => {
    const sprint = aSprint({ goal: 'Old', ...dates });
    expect(plan(sprint, { name: 'Sprint 1', state: 'future' }, true)).toMatchObject({
      ...{ goal: '', startDate: null, endDate: null },
    });
  });

  it('needs a name', () => {
    expect(() => plan(aSprint(), { goal: 'x' }, true)).toThrow('Sprint name is required.');
  });
});

describe('starting a sprint', () => {
  it('takes a beginning and an end, which may come with the request', () => {
    expect(plan(aSprint(), { state: 'active', startDate: START, endDate: END })).toMatchObject({
      ...{ state: 'active', ...dates, completeDate: null },
    });
    expect(plan(aSprint(dates), { state: 'active' })).toMatchObject({ state: 'active', ...dates });
    expect(() => plan(aSprint(), { state: 'active' })).toThrow('needs a start date and an end date');
    expect(() => plan(aSprint(dates), { state: 'active', endDate: null })).toThrow('needs a start date');
  });
});

describe('closing a sprint', () => {
  it('completes it now, whatever completion date is sent', () => {
    const sprint = aSprint({ state: 'active', ...dates });
    expect(plan(sprint, { state: 'closed', completeDate: '2020-01-01T00:00:00Z' })).toMatchObject({
      ...{ state: 'closed', completeDate: SITE_NOW },
    });
  });

  it('leaves only name and goal to be changed', () => {
    const closed = aSprint({ state: 'closed', ...dates, completeDate: SITE_NOW });
    expect(plan(closed, { name: 'Renamed', goal: 'Told', startDate: null, state: 'active' })).toEqual({
      ...{ name: 'Renamed', goal: 'Told' },
    });
  });
});

describe('what a sprint cannot become', () => {
  it.each([
    ['future', 'closed'],
    ['active', 'future'],
  ] as const)('from %s to %s', (state, wanted) => {
    expect(() => plan(aSprint({ state, ...dates }), { state: wanted })).toThrow(
      `A sprint cannot change from ${state} to ${wanted}.`,
    );
  });

  it('over before it began', () => {
    expect(() => plan(aSprint(), { startDate: END, endDate: START })).toThrow('before the end date');
  });
});

describe('the bodies', () => {
  it('read dates to epoch milliseconds and trim names', () => {
    expect(sprintCreationSchema.parse({ name: ' New ', originBoardId: 1, startDate: START })).toEqual({
      ...{ name: 'New', originBoardId: 1, startDate: dates.startDate },
    });
  });

  it.each([
    [{ originBoardId: 1 }],
    [{ name: ' ', originBoardId: 1 }],
    [{ name: 'New', originBoardId: '1' }],
    [{ name: 'New', originBoardId: 1, startDate: 'soon' }],
    [{ name: 'New', originBoardId: 1, state: 'active' }],
  ])('of a creation cannot be %j', (body) => {
    expect(sprintCreationSchema.safeParse(body).success).toBe(false);
  });
});
