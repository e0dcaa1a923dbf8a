import type { BoardMetadata } from '../../core/timeline/site-metadata';

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
