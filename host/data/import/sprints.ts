import { z } from 'zod';
import type { JiraBoard, JiraSprint } from '../../jira/model';
import { FIELD_IDS } from '../../jira/model';
import type { ExportedIssue } from './exported-issue';
import { instantOfTimestamp } from './timestamp';

const number = z.union([z.number(), z.string().regex(/^\d+$/)]).transform(Number);

const exportedSprint = z.object({
  id: number,
  name: z.string(),
  state: z.string(),
  goal: z.string().nullish(),
  boardId: number.nullish(),
  originBoardId: number.nullish(),
  rapidViewId: number.nullish(),
  startDate: z.string().nullish(),
  endDate: z.string().nullish(),
  completeDate: z.string().nullish(),
});

type ExportedSprint = z.output<typeof exportedSprint>;

const STATES: ReadonlyMap<string, JiraSprint['state']> = new Map([
  ['closed', 'closed'],
  ['active', 'active'],
  ['future', 'future'],
]);

/** The sprints of one work item's sprint field; entries of another shape are passed over. */
export function sprintsOf(value: unknown): ExportedSprint[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) => {
    const parsed = exportedSprint.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  });
}

/**
 * The sprints of an export and the boards they belong to. Jira gives no board of its own in an export: a board has
 * the projects whose items were in its sprints, and sprints of a deleted board share a synthetic one, so that
 * everything that lists sprints by board still finds them.
 */
export function sprintsAndBoards(
  issues: readonly ExportedIssue[],
  sprintFieldId: string | null,
): { sprints: JiraSprint[]; boards: JiraBoard[] } {
  const sprints = new Map<number, ExportedSprint>();
  const projects = new Map<number, Set<string>>();
  for (const { key, fields } of issues) {
    const projectKey = key.slice(0, key.lastIndexOf('-'));
    for (const sprint of sprintFieldId === null ? [] : sprintsOf(fields[sprintFieldId])) {
      sprints.set(sprint.id, sprint);
      projects.set(sprint.id, (projects.get(sprint.id) ?? new Set()).add(projectKey));
    }
  }
  const boardIds = [...sprints.values()].map((sprint) => statedBoard(sprint) ?? 0);
  const syntheticId = Math.max(0, ...boardIds) + 1;
  const boards = new Map<number, Set<string>>();
  const result = [...sprints.values()]
    .sort((a, b) => a.id - b.id)
    .map((sprint) => {
      const boardId = statedBoard(sprint) ?? syntheticId;
      boards.set(boardId, new Set([...(boards.get(boardId) ?? []), ...(projects.get(sprint.id) ?? [])]));
      return toSprint(sprint, boardId);
    });
  return { sprints: result, boards: toBoards(boards, syntheticId) };
}

function statedBoard(sprint: ExportedSprint): number | null {
  return sprint.originBoardId ?? sprint.boardId ?? sprint.rapidViewId ?? null;
}

function toSprint(sprint: ExportedSprint, boardId: number): JiraSprint {
  const instant = (text: string | null | undefined): number | null => instantOfTimestamp(text ?? '');
  return {
    id: sprint.id,
    boardId,
    name: sprint.name,
    goal: sprint.goal ?? '',
    state: STATES.get(sprint.state.toLowerCase()) ?? 'future',
    startDate: instant(sprint.startDate),
    endDate: instant(sprint.endDate),
    completeDate: instant(sprint.completeDate),
  };
}

function toBoards(boards: ReadonlyMap<number, ReadonlySet<string>>, syntheticId: number): JiraBoard[] {
  const sorted = [...boards].sort(([a], [b]) => a - b);
  return sorted.map(([id, projectKeys]) => ({
    id,
    name: id === syntheticId ? 'Sprints without a board' : `Board ${id}`,
    type: 'scrum',
    projectKeys: [...projectKeys].sort(),
    estimationFieldId: FIELD_IDS.points,
  }));
}
