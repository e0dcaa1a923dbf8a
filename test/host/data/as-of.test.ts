import { STATUS, TYPE } from '../../../host/data/company/vocabulary';
import type { JiraHistoryItem, JiraIssue } from '../../../host/jira/model';
import { aHistory, anIssue, aSite, aSprint } from '../../support/jira-site';
import { changesOf, committedIn, healthShare, sprintsAt, statusAt, wasStarted } from './as-of';

const HOUR = 3_600_000;
const T0 = Date.UTC(2026, 2, 2, 9);

const change = (hour: number, field: string, [from, to]: readonly [string, string]) => {
  const item: JiraHistoryItem = { field, fieldtype: 'jira', from, fromString: from, to, toString: to };
  return aHistory({ id: String(hour), created: T0 + hour * HOUR, items: [item] });
};

/** To Do, in progress after two hours, done after five; in sprint 1 after one hour, in 1 and 2 after four. */
function aLife(overrides: Partial<JiraIssue> = {}): JiraIssue {
  return anIssue({
    created: T0,
    typeId: TYPE.story,
    statusId: STATUS.done,
    sprintIds: [1, 2],
    histories: [
      change(1, 'Sprint', ['', '1']),
      change(2, 'status', [STATUS.toDo, STATUS.inProgress]),
      change(4, 'Sprint', ['1', '1, 2']),
      change(5, 'status', [STATUS.inProgress, STATUS.done]),
    ],
    ...overrides,
  });
}

describe('reading a history back', () => {
  it('knows the status and the sprints of every hour', () => {
    const hours = [0, 1, 2, 3, 4, 5, 6].map((hour) => T0 + hour * HOUR);
    const [todo, doing, done] = [STATUS.toDo, STATUS.inProgress, STATUS.done];
    expect(hours.map((at) => statusAt(aLife(), at))).toEqual([todo, todo, doing, doing, doing, done, done]);
    expect(hours.map((at) => sprintsAt(aLife(), at))).toEqual([[], [1], [1], [1], [1, 2], [1, 2], [1, 2]]);
  });

  it('takes the present values of an item that never changed', () => {
    const item = anIssue({ statusId: STATUS.inReview, sprintIds: [7] });
    expect([statusAt(item, 0), sprintsAt(item, 0)]).toEqual([STATUS.inReview, [7]]);
  });

  it('lists the changes of one field with their times', () => {
    expect(changesOf(aLife(), 'Sprint').map(({ at, to }) => [at, to])).toEqual([
      [T0 + HOUR, '1'],
      [T0 + 4 * HOUR, '1, 2'],
    ]);
  });

  it('knows whether work was ever begun', () => {
    expect(wasStarted(aLife())).toBe(true);
    expect(wasStarted(anIssue({ statusId: STATUS.done }))).toBe(false);
  });
});

describe('committedIn', () => {
  const startingAfter = (hours: number) => aSprint({ id: 1, startDate: T0 + hours * HOUR });
  const committed = (issue: JiraIssue, hours: number) =>
    committedIn(aSite({ issues: [issue] }), startingAfter(hours)).length === 1;

  it('counts what is in the sprint when it begins', () => {
    expect(committed(aLife(), 0.5)).toBe(false);
    expect(committed(aLife(), 1)).toBe(true);
    expect(committed(aLife(), 4)).toBe(true);
  });

  it('leaves out what is done by then, not yet written, or not standard work', () => {
    expect(committed(aLife(), 5)).toBe(false);
    expect(committed(aLife({ created: T0 + 2 * HOUR }), 1)).toBe(false);
    expect(committed(aLife({ typeId: '10000' }), 1)).toBe(false);
  });
});

describe('healthShare', () => {
  it('counts items of the types that stand for technical health', () => {
    const types = [TYPE.story, TYPE.bug, TYPE.techDebt, TYPE.spike, TYPE.incident];
    expect(healthShare(types.map((typeId) => anIssue({ typeId })))).toBe(0.4);
  });
});
