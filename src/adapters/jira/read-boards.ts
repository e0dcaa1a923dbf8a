import { route, type RequestProductMethods } from '@forge/api';

import type { BoardMetadata } from '../../core/timeline/site-metadata';
import { readPages } from './read-pages';
import { answerOf } from './response';
import { boardsSchema } from './site-wire';

/** The boards that show a project, as far as the asking account may see them. */
export async function readBoards(
  jira: Pick<RequestProductMethods, 'requestJira'>,
  projectId: string,
): Promise<readonly BoardMetadata[]> {
  const boards = await readPages((startAt) =>
    answerOf(
      'boards of a project',
      jira.requestJira(route`/rest/agile/1.0/board?projectKeyOrId=${projectId}&startAt=${startAt}&maxResults=50`),
      boardsSchema,
    ),
  );
  return boards.flatMap(({ id, name, type }) =>
    name === undefined || type === undefined ? [] : [{ id, name, type, projectIds: [projectId] }],
  );
}

/** Boards found through each project, as one board each with all its projects, in the order they were found. */
export function toBoards(found: readonly BoardMetadata[]): readonly BoardMetadata[] {
  const boards = new Map<string, BoardMetadata>();
  for (const board of found) {
    const known = boards.get(board.id);
    const projectIds = [...(known?.projectIds ?? []), ...board.projectIds];
    boards.set(board.id, { ...board, projectIds: [...new Set(projectIds)] });
  }
  return [...boards.values()];
}
