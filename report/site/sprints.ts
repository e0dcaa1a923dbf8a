import { idIn, isRecord, listIn, textIn, type Raw } from '../../src/adapters/jira/checked-values';
import { instantIn } from '../../src/adapters/jira/parse-instant';
import type { BoardMetadata, SprintMetadata } from '../../src/core/timeline/site-metadata';

/** The sprints in the present value of a sprint field: objects, or the texts of old exports. */
export function sprintsIn(value: unknown): readonly SprintMetadata[] {
  return listIn(value).flatMap((one) => {
    const sprint = isRecord(one) ? one : typeof one === 'string' ? sprintInText(one) : {};
    return toSprint(sprint) ?? [];
  });
}

/**
 * Boards, as far as their sprints tell of them: each has the projects whose items were in its sprints. Sprints that
 * name no board stay without one.
 */
export class Boards {
  private readonly projects = new Map<string, Set<string>>();

  add({ boardId }: SprintMetadata, projectId: string): void {
    if (boardId !== null) this.projects.set(boardId, (this.projects.get(boardId) ?? new Set()).add(projectId));
  }

  all(): BoardMetadata[] {
    const boards = [...this.projects].sort(([a], [b]) => Number(a) - Number(b));
    return boards.map(([id, projectIds]) => ({
      id,
      name: `Board ${id}`,
      type: 'scrum',
      projectIds: [...projectIds].sort(),
    }));
  }
}

function toSprint(raw: Raw): SprintMetadata | null {
  const id = idIn(raw.id);
  if (id === null) return null;
  const state = textIn(raw.state)?.toLowerCase();
  return {
    id,
    boardId: idIn(raw.boardId ?? raw.originBoardId ?? raw.rapidViewId),
    name: textIn(raw.name) ?? id,
    state: state === 'closed' || state === 'active' ? state : 'future',
    start: instantIn(raw.startDate),
    end: instantIn(raw.endDate),
    complete: instantIn(raw.completeDate),
  };
}

/** Such as `com.atlassian...Sprint@1f[id=8,rapidViewId=13,state=CLOSED,name=Sprint 3,startDate=...]`. */
function sprintInText(text: string): Raw {
  const inner = /\[(.*)\]/.exec(text)?.[1] ?? '';
  // A name may hold commas: a part without an equals sign belongs to the one before.
  const parts = inner.split(/,(?=\w+=)/).map((part) => /^(\w+)=(.*)$/.exec(part));
  return Object.fromEntries(parts.map((part) => [part?.[1] ?? '', part?.[2]]));
}
