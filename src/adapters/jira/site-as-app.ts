import api, { route } from '@forge/api';

import { UpstreamError } from '../../app/ports/upstream-error';
import type { BoardMetadata, ProjectMetadata, SiteMetadata, SprintMetadata } from '../../core/timeline/site-metadata';
import { answerOf } from './jira-request';
import { allPages } from './read-pages';
import {
  boardPageSchema,
  boardProjectsSchema,
  fieldsSchema,
  projectPageSchema,
  resolutionsSchema,
  sprintPageSchema,
  statusesSchema,
  toProject,
  typesSchema,
  type BoardWire,
} from './site-wire';

/** What is known of the site for these projects, apart from sprints, read as the app. */
export async function siteAsApp(projectIds: readonly string[]): Promise<Omit<SiteMetadata, 'sprints'>> {
  const projects = await projectsOf(projectIds);
  return {
    statuses: await answerOf(statusesSchema, api.asApp().requestJira(route`/rest/api/3/status`)),
    types: await answerOf(typesSchema, api.asApp().requestJira(route`/rest/api/3/issuetype`)),
    resolutions: await answerOf(resolutionsSchema, api.asApp().requestJira(route`/rest/api/3/resolution`)),
    fields: await answerOf(fieldsSchema, api.asApp().requestJira(route`/rest/api/3/field`)),
    projects,
    boards: await boardsOf(projects),
  };
}

/** Sprints of a board, closed ones first; a board that has none answers 400, which is no failure. */
export async function sprintsAsApp(board: BoardMetadata): Promise<readonly SprintMetadata[]> {
  if (board.type === 'kanban') return [];
  try {
    return await allPages((startAt) =>
      answerOf(
        sprintPageSchema,
        api.asApp().requestJira(route`/rest/agile/1.0/board/${board.id}/sprint?startAt=${startAt}&maxResults=50`),
      ),
    );
  } catch (error) {
    if (error instanceof UpstreamError && error.status === 400) return [];
    throw error;
  }
}

async function projectsOf(projectIds: readonly string[]): Promise<ProjectMetadata[]> {
  const ids = new URLSearchParams(projectIds.map((id) => ['id', id]));
  const found = await allPages((startAt) =>
    answerOf(
      projectPageSchema,
      api.asApp().requestJira(route`/rest/api/3/project/search?${ids}&startAt=${startAt}&maxResults=50`),
    ),
  );
  return found.map(toProject);
}

/** The boards of the projects, each once, with the projects whose items it shows. */
async function boardsOf(projects: readonly ProjectMetadata[]): Promise<BoardMetadata[]> {
  const boards = new Map<string, BoardWire>();
  for (const { id } of projects) {
    const found = await allPages((startAt) =>
      answerOf(
        boardPageSchema,
        api.asApp().requestJira(route`/rest/agile/1.0/board?projectKeyOrId=${id}&startAt=${startAt}&maxResults=50`),
      ),
    );
    for (const board of found) boards.set(board.id, board);
  }
  const sorted = [...boards.values()].sort((a, b) => Number(a.id) - Number(b.id));
  return Promise.all(sorted.map(async (board) => ({ ...board, projectIds: await projectIdsOf(board.id) })));
}

async function projectIdsOf(boardId: string): Promise<string[]> {
  const projects = await allPages((startAt) =>
    answerOf(
      boardProjectsSchema,
      api.asApp().requestJira(route`/rest/agile/1.0/board/${boardId}/project?startAt=${startAt}&maxResults=50`),
    ),
  );
  return projects.map(({ id }) => id);
}
