import { STATUS } from '../../../../host/data/company/vocabulary';
import { aDraft, CREATED, valuesAt } from './a-company';

const HOUR = 3_600_000;

describe('Draft', () => {
  it('knows its status at any moment, in whatever order the moves were planned', () => {
    const draft = aDraft();
    draft.move(CREATED + 9 * HOUR, 'a', { statusId: STATUS.done });
    draft.move(CREATED + 2 * HOUR, 'a', { statusId: STATUS.inProgress });
    expect(draft.statusAt(CREATED)).toBe(STATUS.toDo);
    expect(draft.statusAt(CREATED + HOUR)).toBe(STATUS.toDo);
    expect(draft.statusAt(CREATED + 2 * HOUR)).toBe(STATUS.inProgress);
    expect(draft.statusAt(CREATED + 20 * HOUR)).toBe(STATUS.done);
  });

  it('is done until it is reopened', () => {
    const draft = aDraft();
    draft.move(CREATED + 2 * HOUR, 'a', { statusId: STATUS.done });
    draft.move(CREATED + 4 * HOUR, 'a', { statusId: STATUS.inProgress });
    draft.move(CREATED + 6 * HOUR, 'a', { statusId: STATUS.done });
    expect([1, 2, 3, 4, 5, 6].map((hour) => draft.isDoneAt(CREATED + hour * HOUR))).toEqual([
      false,
      true,
      true,
      false,
      false,
      true,
    ]);
    expect(draft.firstDone()).toBe(CREATED + 2 * HOUR);
  });

  it('has never been done when nothing closes it', () => {
    expect(aDraft().firstDone()).toBeNull();
  });

  it('is started by the first move into progress', () => {
    const draft = aDraft();
    expect(draft.startedAt).toBeNull();
    draft.move(CREATED + HOUR, 'a', { statusId: STATUS.selected });
    expect(draft.startedAt).toBeNull();
    draft.move(CREATED + 2 * HOUR, 'a', { statusId: STATUS.inProgress });
    draft.move(CREATED + 5 * HOUR, 'a', { statusId: STATUS.inProgress });
    expect(draft.startedAt).toBe(CREATED + 2 * HOUR);
  });

  it('cannot be changed before it exists', () => {
    const draft = aDraft();
    draft.edit(CREATED - HOUR, 'a', { points: 3 });
    draft.move(CREATED - 2 * HOUR, 'a', { statusId: STATUS.inProgress });
    expect(draft.edits.map(({ at }) => at)).toEqual([CREATED + 1000, CREATED + 1000]);
    expect(draft.statusAt(CREATED)).toBe(STATUS.toDo);
  });

  it('changes at whole milliseconds', () => {
    const draft = aDraft();
    draft.edit(CREATED + 5000.7, 'a', { points: 3 });
    expect(draft.edits[0]?.at).toBe(CREATED + 5001);
  });

  it('joins a sprint once and leaves only the one it is taken out of', () => {
    const draft = aDraft();
    draft.addToSprint(CREATED + HOUR, 'a', 7);
    draft.removeFromSprint(CREATED + 2 * HOUR, 'a', 4);
    const apply = (index: number, sprintIds: number[]) => {
      const change = draft.edits[index]?.change;
      return typeof change === 'function' ? change({ ...draft.initial, sprintIds }) : null;
    };
    expect(apply(0, [4])).toEqual({ sprintIds: [4, 7] });
    expect(apply(0, [7, 4])).toEqual({ sprintIds: [4, 7] });
    expect(apply(1, [4, 7])).toEqual({ sprintIds: [7] });
  });

  it('is linked from both ends at one moment, when both exist', () => {
    const [older, younger] = [aDraft(), aDraft({}, { createdAt: CREATED + HOUR })];
    older.linkTo(younger, { type: 'Blocks', at: CREATED, author: 'a' });
    const at = CREATED + HOUR + 1000;
    expect([older, younger].flatMap(({ edits }) => edits.map((edit) => edit.at))).toEqual([at, at]);
    expect(valuesAt(older, at).links).toEqual([{ type: 'Blocks', direction: 'outward', to: younger }]);
    expect(valuesAt(younger, at).links).toEqual([{ type: 'Blocks', direction: 'inward', to: older }]);
    expect(valuesAt(younger, at - 1).links).toEqual([]);
  });

  it('keeps logged time in the order in which it was logged, but none from before it existed', () => {
    const draft = aDraft();
    const worklog = { author: 'a', started: CREATED, seconds: 60, created: CREATED + HOUR };
    const later = { ...worklog, created: CREATED + 2 * HOUR };
    for (const one of [later, worklog, { ...worklog, started: CREATED - 1 }]) draft.logTime(one);
    expect(valuesAt(draft, CREATED + 2 * HOUR).worklogs).toEqual([worklog, later]);
  });
});
