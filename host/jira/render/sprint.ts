import type { JiraCore } from '../call';
import type { JiraSprint } from '../model';
import { agileInstant, jiraInstant } from './instant';
import { agileLink } from './self-link';

/** A sprint as the software API shows it; dates that are not set are left out. */
export function renderSprint(sprint: JiraSprint, core: JiraCore): Record<string, unknown> {
  return {
    id: sprint.id,
    self: agileLink(core, `sprint/${sprint.id}`),
    state: sprint.state,
    name: sprint.name,
    ...writeDates({ ...datesOf(sprint), createdDate: sprint.created ?? null }, agileInstant),
    ...(sprint.boardId !== null && { originBoardId: sprint.boardId }),
    goal: sprint.goal,
  };
}

/** A sprint as the value of a work item's Sprint field. */
export function renderSprintValue(sprint: JiraSprint): Record<string, unknown> {
  return {
    id: sprint.id,
    name: sprint.name,
    state: sprint.state,
    ...(sprint.boardId !== null && { boardId: sprint.boardId }),
    goal: sprint.goal,
    ...writeDates(datesOf(sprint), agileInstant),
  };
}

/** A sprint as an event carries it: ids as text, dates as the platform API writes them. */
export function renderEventSprint(sprint: JiraSprint): Record<string, unknown> {
  return {
    id: String(sprint.id),
    ...(sprint.boardId !== null && { originBoardId: String(sprint.boardId) }),
    name: sprint.name,
    goal: sprint.goal,
    state: sprint.state,
    ...writeDates({ createDate: sprint.created ?? null, ...datesOf(sprint) }, jiraInstant),
  };
}

function datesOf({ startDate, endDate, completeDate }: JiraSprint): Record<string, number | null> {
  return { startDate, endDate, completeDate };
}

function writeDates(dates: Record<string, number | null>, write: (at: number) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(dates).flatMap(([name, at]) => (at === null ? [] : [[name, write(at)]])));
}
